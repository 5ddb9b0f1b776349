import { useMessages } from '../../language/language';
import { keys } from '../keys';
import { messages } from '../messages';
import { Dialog } from './Dialog';

/** Keys as they are printed on keyboards. */
const GLYPHS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

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
    <Dialog title={m.help.title} onClose={onClose} onKeyDown={({ key }) => key === '?' && onClose()}>
      <dl>
        {Object.entries(keys).map(([command, all]) => (
          <div key={command}>
            <dt>{m.commands[command as keyof typeof keys]}</dt>
            <dd>
              {all.map((key) => (
                <kbd key={key}>{GLYPHS[key] ?? key}</kbd>
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
        {/* Enter closes it. React's autoFocus comes before the dialog is open, which then looks for the attribute. */}
        <button type="button" ref={(button) => button?.setAttribute('autofocus', '')} onClick={onClose}>
          {m.help.close}
        </button>
      </footer>
    </Dialog>
  );
}
