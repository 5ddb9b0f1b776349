import type { Option } from '../../../../src/review/protocol';
import { useLanguage, useMessages } from '../../language/language';
import { Key } from '../Key';
import { messages } from '../messages';
import { Dialog } from './Dialog';

/** Asks why a number is not a figure; one key answers. */
export function ReasonDialog({
  reasons,
  onReason,
  onClose,
}: {
  reasons: Option[];
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const m = useMessages(messages);
  const language = useLanguage();
  return (
    <Dialog
      title={m.reject.title}
      onClose={onClose}
      onKeyDown={({ key }) => {
        const reason = reasons[Number(key) - 1];
        if (reason) onReason(reason.value);
      }}
    >
      <p className="faint">{m.reject.choose}</p>
      <ol>
        {reasons.map(({ value, zh, en }, i) => (
          <li key={value}>
            <button type="button" aria-keyshortcuts={String(i + 1)} onClick={() => onReason(value)}>
              <Key of={String(i + 1)} /> {language === 'en' ? en : zh}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
