import { useId, useRef, useState } from 'react';
import type {
  Finding,
  Item,
  NewTerm,
  Option,
  Place,
  Section,
  Step,
  Vocabularies,
} from '../../../src/review/protocol';
import { useLanguage, useMessages } from '../language/language';
import { Combobox } from './Combobox';
import { Dialog } from './Dialog';
import { FindingText } from './FindingText';
import { around, type Points, placesOf, sliceOf } from './items';
import { Key } from './Key';
import { keys } from './keys';
import { messages } from './messages';
import { SURE } from './sure';
import type { Words } from './words';

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

/** Fields for a slice of the text: what was selected there, or what is typed here. */
function SliceFields({
  points,
  place,
  onPlace,
}: {
  points: Points;
  place: Place | null;
  onPlace: (place: Place | null) => void;
}) {
  const m = useMessages(messages);
  const [slice, setSlice] = useState(place ? sliceOf(points, place) : '');
  const id = useId();
  const found = placesOf(points, slice);
  const index = found.findIndex(({ start }) => start === place?.start);
  return (
    <>
      <label htmlFor={id}>{m.mark.slice}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it is what the dialog asks for
        autoFocus
        autoComplete="off"
        value={slice}
        onChange={({ target }) => {
          setSlice(target.value);
          onPlace(placesOf(points, target.value)[0] ?? null);
        }}
      />
      <label htmlFor={`${id}-place`}>{m.mark.place}</label>
      <select
        id={`${id}-place`}
        value={index}
        disabled={found.length === 0}
        onChange={({ target }) => onPlace(found[Number(target.value)] ?? null)}
      >
        {found.length === 0 && <option value={-1}>{m.mark.none}</option>}
        {found.map((one, i) => {
          const { before, after } = around(points, one);
          return (
            <option key={one.start} value={i}>
              {one.start}：…{before.slice(-12)}
              {sliceOf(points, one)}
              {after.slice(0, 12)}…
            </option>
          );
        })}
      </select>
    </>
  );
}

/** The buttons of a dialog's form, which cannot be sent before it is ready. */
function Buttons({
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

/** The proposal for a new term, and the candidate that needs it. */
export interface ProposedTerm {
  kind: NewTerm['kind'];
  zh: string;
  candidate?: number;
}

/** An id made of the words of an English label. */
const idFrom = (label: string) =>
  label
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

/** Asks for a new term, or for the existing one that replaces it. */
export function TermDialog({
  proposed,
  words,
  vocabularies,
  onTerm,
  onClose,
}: {
  proposed: ProposedTerm;
  words: Words;
  vocabularies: Vocabularies;
  /** @param term the new one, or the label of an existing one */
  onTerm: (term: NewTerm | string) => void;
  onClose: () => void;
}) {
  const m = useMessages(messages);
  const [kind, setKind] = useState(proposed.kind);
  const [zh, setZh] = useState(proposed.zh);
  const [en, setEn] = useState('');
  const [ownId, setOwnId] = useState('');
  const [broader, setBroader] = useState('');
  const [category, setCategory] = useState('');
  const field = useId();
  const form = useRef<HTMLFormElement>(null);
  const terms = kind === 'OBJECT' ? vocabularies.objects : vocabularies.actions;
  const above = terms.find(({ value }) => value === broader);
  const area = category || above?.category || '';
  const id = ownId || idFrom(en);
  const isReady = zh !== '' && en !== '' && id !== '' && (kind === 'ACTION' || area !== '');
  /** Moves the focus after the saved value has arrived, because only then may the button be pressed. */
  const goOn = (to: string) =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(to)?.focus());
  const send = () => {
    if (!isReady) return;
    onTerm({
      kind,
      id,
      zh,
      en,
      ...(kind === 'OBJECT' && { category: area }),
      ...(above?.id && { broader: above.id }),
    });
  };
  return (
    <Dialog title={m.commands.term} onClose={onClose}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="faint">{m.term.hint}</p>
        <div data-fields>
          <Combobox
            label={m.term.zh}
            value={proposed.zh}
            offers={words.offers(terms)}
            autoFocus
            onSave={(label) => {
              if (terms.some(({ value }) => value === label)) onTerm(label);
              else goOn(`[id="${field}-en"]`);
            }}
            onText={setZh}
          />
          <label htmlFor={`${field}-en`}>{m.term.en}</label>
          <input
            id={`${field}-en`}
            autoComplete="off"
            value={en}
            onChange={({ target }) => setEn(target.value)}
          />
          <Combobox
            label={m.term.broader}
            value=""
            offers={words.offers(terms)}
            onSave={(label) => {
              setBroader(label);
              goOn('[type="submit"]');
            }}
            onText={setBroader}
          />
          {kind === 'OBJECT' && (
            <Combobox
              key={above?.category}
              label={m.term.category}
              value={area}
              offers={words.offers(vocabularies.categories)}
              onSave={(value) => {
                setCategory(value);
                goOn('[type="submit"]');
              }}
              onText={(text) =>
                setCategory(vocabularies.categories.some(({ value }) => value === text) ? text : '')
              }
            />
          )}
          <label htmlFor={`${field}-id`}>{m.term.id}</label>
          <input
            id={`${field}-id`}
            autoComplete="off"
            spellCheck={false}
            placeholder={idFrom(en)}
            value={ownId}
            onChange={({ target }) => setOwnId(target.value)}
          />
          <label htmlFor={`${field}-kind`}>{m.term.kind}</label>
          <select
            id={`${field}-kind`}
            value={kind}
            disabled={proposed.candidate !== undefined}
            onChange={({ target }) => setKind(target.value as NewTerm['kind'])}
          >
            <option value="OBJECT">{m.term.object}</option>
            <option value="ACTION">{m.term.action}</option>
          </select>
        </div>
        <Buttons confirm={m.term.confirm} isReady={isReady} onClose={onClose} />
      </form>
    </Dialog>
  );
}

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
