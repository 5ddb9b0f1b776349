import { useMessages } from '../language/language';
import { Key } from './Key';
import { type Command, keys } from './keys';
import { messages } from './messages';

/** A button for a command that also has a key. */
export function Action({
  command,
  onCommand,
  pressed,
  count,
  isMain = false,
  disabled = false,
}: {
  command: Command;
  onCommand: (command: Command) => void;
  pressed?: boolean;
  /** To how many facts it applies. */
  count?: number;
  isMain?: boolean;
  disabled?: boolean;
}) {
  const m = useMessages(messages);
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
      {m.commands[command]}
      {count !== undefined && m.counted(count)} <Key of={key} />
    </button>
  );
}
