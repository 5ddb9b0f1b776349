import { useEffect, useState } from 'react';
import { type Command, commandOf } from './keys';

/** Where the reader's choice is stored whether single keys are commands. */
const STORED = 'review-single-keys';

/**
 * Turns keys into commands, unless the reader has turned that off.
 * @param press always the same function
 */
export function useSingleKeys(press: (command: Command) => void) {
  const [single, setSingle] = useState(() => localStorage.getItem(STORED) !== 'off');
  useEffect(() => {
    if (!single) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      press(command);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [single, press]);
  const choose = (now: boolean) => {
    setSingle(now);
    localStorage.setItem(STORED, now ? 'on' : 'off');
  };
  return [single, choose] as const;
}
