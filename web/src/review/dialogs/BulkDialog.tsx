import { useId, useState } from 'react';
import type { Item, Section } from '../../../../src/review/protocol';
import { useMessages } from '../../language/language';
import { messages } from '../messages';
import { SURE } from '../sure';
import { Buttons } from './Buttons';
import { Dialog } from './Dialog';

function ofEach(value: (section: Section) => number): Record<Section, number> {
  return Object.fromEntries(
    (Object.keys(SURE) as Section[]).map((section) => [section, value(section)]),
  ) as Record<Section, number>;
}

/** Accepts everything of which the rules are sure enough; names and figures need different confidences. */
export function BulkDialog({
  items,
  onAccept,
  onClose,
}: {
  items: Item[];
  onAccept: (confidences: Record<Section, number>) => void;
  onClose: () => void;
}) {
  const m = useMessages(messages);
  const [percents, setPercents] = useState(() => ofEach((section) => Math.round(100 * SURE[section])));
  const id = useId();
  const taken = items.filter(
    ({ section, undecided }) => undecided && undecided.confidence * 100 >= percents[section],
  );
  const open = (Object.keys(SURE) as Section[]).filter((section) =>
    items.some((item) => item.section === section && item.undecided),
  );
  return (
    <Dialog title={m.bulk.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAccept(ofEach((section) => percents[section] / 100));
        }}
      >
        <p className="faint">{m.bulk.hint}</p>
        {open.map((section, i) => (
          <p key={section}>
            <label htmlFor={`${id} ${section}`}>{m.bulk.threshold(m.sections[section])}</label>{' '}
            <input
              id={`${id} ${section}`}
              type="number"
              min={0}
              max={100}
              step={5}
              autoFocus={i === 0}
              value={percents[section]}
              onChange={({ target }) => setPercents({ ...percents, [section]: Number(target.value) })}
            />{' '}
            %
          </p>
        ))}
        <p role="status">{m.bulk.count(taken.length)}</p>
        <Buttons confirm={m.bulk.confirm} onClose={onClose} />
      </form>
    </Dialog>
  );
}
