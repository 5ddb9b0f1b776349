import { useCallback, useRef } from 'react';
import type { Command } from './keys';

/**
 * Runs commands one after another: those that come while a step is being taken apply to the state after it.
 * @param run as of the current state
 * @param isAsking whether a question is open; waiting keys are not meant as its answer
 */
export function useQueue(run: (command: Command) => void, isAsking: boolean) {
  const latest = useRef(run);
  latest.current = run;
  const busy = useRef(false);
  const waiting = useRef<Command[]>([]);
  if (isAsking) waiting.current = [];
  /** Runs what waits, each command as of the state after the one before, until one takes a step. */
  const goOn = useCallback(() => {
    setTimeout(() => {
      const next = busy.current ? undefined : waiting.current.shift();
      if (!next) return;
      latest.current(next);
      goOn();
    });
  }, []);
  const press = useCallback((command: Command) => {
    if (busy.current || waiting.current.length > 0) waiting.current.push(command);
    else latest.current(command);
  }, []);
  /** Takes a step; until it is taken, commands wait. */
  const during = useCallback(
    async (step: () => Promise<void>) => {
      busy.current = true;
      try {
        await step();
      } finally {
        busy.current = false;
        goOn();
      }
    },
    [goOn],
  );
  return { press, during };
}
