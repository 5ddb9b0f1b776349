import { useMessages } from '../../language/language';
import { keys } from '../keys';
import { messages } from '../messages';
import { Dialog } from './Dialog';

/** Shows what each key does, and turns single keys off, which speech input presses by mistake. */
export function HelpDialog({
  single,
  onSingle,
  onClose,
}: {
  single: boolean;
  onSingle: (single: boolean) => void;
  onClose: () => void;
}) {
  const m = useMessages(messages);
  return (
    <Dialog title={m.help.title} onClose={onClose}>
      <dl>
        {Object.entries(keys).map(([command, all]) => (
          <div key={command}>
            <dt>{m.commands[command as keyof typeof keys]}</dt>
            <dd>
              {all.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{m.help.enter}</p>
      <p>{m.help.select}</p>
      <p>
        <label>
          <input type="checkbox" checked={single} onChange={() => onSingle(!single)} /> {m.help.single}
        </label>
      </p>
      <footer>
        <button type="button" onClick={onClose}>
          {m.help.close}
        </button>
      </footer>
    </Dialog>
  );
}
