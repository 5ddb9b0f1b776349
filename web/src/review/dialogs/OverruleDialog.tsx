import { useId, useState } from 'react';
import type { Finding } from '../../../../src/review/protocol';
import { useMessages } from '../../language/language';
import { FindingText } from '../FindingText';
import { messages } from '../messages';
import { Buttons } from './Buttons';
import { Dialog } from './Dialog';

/** Asks why something is right despite a finding of the check. */
export function OverruleDialog({
  finding,
  onReason,
  onClose,
}: {
  finding: Finding;
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const m = useMessages(messages);
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <Dialog title={m.overrule.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onReason(reason);
        }}
      >
        <p>
          <FindingText finding={finding} />
        </p>
        <p className="faint">{m.overrule.hint}</p>
        <div data-fields>
          <label htmlFor={id}>{m.overrule.reason}</label>
          <input
            id={id}
            autoFocus
            autoComplete="off"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <Buttons confirm={m.overrule.confirm} isReady={reason.trim() !== ''} onClose={onClose} />
      </form>
    </Dialog>
  );
}
