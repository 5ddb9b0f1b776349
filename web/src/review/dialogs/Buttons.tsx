import { useMessages } from '../../language/language';
import { messages } from '../messages';

/** The buttons of a dialog's form, which cannot be sent before it is ready. */
export function Buttons({
  confirm,
  isReady = true,
  onClose,
}: {
  confirm: string;
  isReady?: boolean;
  onClose: () => void;
}) {
  const m = useMessages(messages);
  return (
    <footer>
      <button type="button" onClick={onClose}>
        {m.mark.cancel}
      </button>
      <button type="submit" className="primary" disabled={!isReady}>
        {confirm}
      </button>
    </footer>
  );
}
