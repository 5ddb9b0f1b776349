import { useMessages } from '../language/language';
import { Key } from './Key';
import { type Command, keys } from './keys';
import { messages } from './messages';

/** A button for a command that also has a key. */
export function Action({
  command,
  onCommand,
  pressed,
  isMain = false,
  disabled = false,
}: {
  command: Command;
  onCommand: (command: Command) => void;
  pressed?: boolean;
  isMain?: boolean;
  disabled?: boolean;
}) {
  const { commands } = useMessages(messages);
  const [key] = keys[command];
  return (
    <button
      type="button"
      className={isMain ? 'primary' : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={key}
      disabled={disabled}
      onClick={() => onCommand(command)}
    >
      {commands[command]} <Key of={key} />
    </button>
  );
}
