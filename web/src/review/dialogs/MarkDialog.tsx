import { useState } from 'react';
import type { Place, Step, Vocabularies } from '../../../../src/review/protocol';
import { useMessages } from '../../language/language';
import { Combobox } from '../Combobox';
import type { Points } from '../items';
import { messages } from '../messages';
import type { Words } from '../words';
import { Buttons } from './Buttons';
import { Dialog } from './Dialog';
import { SliceFields } from './SliceFields';

/** Marks a slice of the text as a figure, as a name, or as evidence for a link. */
export function MarkDialog({
  what,
  points,
  selection,
  from,
  words,
  vocabularies,
  onStep,
  onClose,
}: {
  what: 'markFigure' | 'markName' | 'link';
  points: Points;
  selection: Place | null;
  /** The name at the start of a link. */
  from: string;
  words: Words;
  vocabularies: Vocabularies;
  onStep: (step: Step) => void;
  onClose: () => void;
}) {
  const m = useMessages(messages);
  const [place, setPlace] = useState(selection);
  const [type, setType] = useState('');
  const [ends, setEnds] = useState({ from, to: '' });
  const isReady =
    place !== null &&
    (what === 'markFigure' || type !== '') &&
    (what !== 'link' || (ends.from !== '' && ends.to !== ''));
  const send = (of: { place: Place | null; type: string; to: string }) => {
    if (!of.place) return;
    if (what === 'markFigure') onStep({ do: what, ...of.place });
    else if (what === 'markName') onStep({ do: what, ...of.place, type: of.type });
    else onStep({ do: what, ...of.place, from: ends.from, type: of.type, to: of.to });
  };
  return (
    <Dialog title={m.commands[what]} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) send({ place, type, to: ends.to });
        }}
      >
        <div data-fields>
          <SliceFields points={points} place={place} onPlace={setPlace} />
          {what === 'link' && (
            <Combobox
              label={m.fields.from as string}
              value={ends.from}
              offers={words.plain(words.names)}
              onSave={(name) => setEnds({ ...ends, from: name })}
              onText={(name) => setEnds({ ...ends, from: name })}
            />
          )}
          {what !== 'markFigure' && (
            <Combobox
              label={m.mark.type}
              value={type}
              offers={words.offers(what === 'link' ? vocabularies.linkTypes : vocabularies.entityTypes)}
              onSave={(value) => {
                setType(value);
                if (what === 'markName' && place && value) send({ place, type: value, to: '' });
              }}
              onText={setType}
            />
          )}
          {what === 'link' && (
            <Combobox
              label={m.fields.to as string}
              value={ends.to}
              offers={words.plain(words.names)}
              onSave={(name) => {
                setEnds({ ...ends, to: name });
                if (place && type && ends.from && name) send({ place, type, to: name });
              }}
              onText={(name) => setEnds({ ...ends, to: name })}
            />
          )}
        </div>
        <Buttons
          confirm={what === 'link' ? m.link.confirm : m.mark.confirm}
          isReady={isReady}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
