import { useId, useRef, useState } from 'react';
import type { NewTerm, Vocabularies } from '../../../../src/review/protocol';
import { useMessages } from '../../language/language';
import { Combobox } from '../Combobox';
import type { ProposedTerm } from '../commands';
import { messages } from '../messages';
import type { Words } from '../words';
import { Buttons } from './Buttons';
import { Dialog } from './Dialog';

/** An id made of the words of an English label. */
const idFrom = (label: string) =>
  label
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

/** The term as written so far; null for `term` until it is complete. */
function useTerm(proposed: ProposedTerm, { objects, actions }: Vocabularies) {
  const [kind, setKind] = useState(proposed.kind);
  const [zh, setZh] = useState(proposed.zh);
  const [en, setEn] = useState('');
  const [ownId, setOwnId] = useState('');
  const [broader, setBroader] = useState('');
  const [category, setCategory] = useState('');
  const terms = kind === 'OBJECT' ? objects : actions;
  const above = terms.find(({ value }) => value === broader);
  const area = category || above?.category || '';
  const id = ownId || idFrom(en);
  const isComplete = zh !== '' && en !== '' && id !== '' && (kind === 'ACTION' || area !== '');
  const term: NewTerm | null = isComplete
    ? {
        kind,
        id,
        zh,
        en,
        ...(kind === 'OBJECT' && { category: area }),
        ...(above?.id && { broader: above.id }),
      }
    : null;
  const set = { setKind, setZh, setEn, setOwnId, setBroader, setCategory };
  return { kind, en, ownId, terms, above, area, term, ...set };
}

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
  const { kind, en, ownId, terms, above, area, term, ...set } = useTerm(proposed, vocabularies);
  const field = useId();
  const form = useRef<HTMLFormElement>(null);
  /** Moves the focus after the saved value has arrived, because only then may the button be pressed. */
  const goOn = (to: string) =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(to)?.focus());
  return (
    <Dialog title={m.commands.term} onClose={onClose}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (term) onTerm(term);
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
            onText={set.setZh}
          />
          <label htmlFor={`${field}-en`}>{m.term.en}</label>
          <input
            id={`${field}-en`}
            autoComplete="off"
            value={en}
            onChange={({ target }) => set.setEn(target.value)}
          />
          <Combobox
            label={m.term.broader}
            value=""
            offers={words.offers(terms)}
            onSave={(label) => {
              set.setBroader(label);
              goOn('[type="submit"]');
            }}
            onText={set.setBroader}
          />
          {kind === 'OBJECT' && (
            <Combobox
              key={above?.category}
              label={m.term.category}
              value={area}
              offers={words.offers(vocabularies.categories)}
              onSave={(value) => {
                set.setCategory(value);
                goOn('[type="submit"]');
              }}
              onText={(text) =>
                set.setCategory(vocabularies.categories.some(({ value }) => value === text) ? text : '')
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
            onChange={({ target }) => set.setOwnId(target.value)}
          />
          <label htmlFor={`${field}-kind`}>{m.term.kind}</label>
          <select
            id={`${field}-kind`}
            value={kind}
            disabled={proposed.candidate !== undefined}
            onChange={({ target }) => set.setKind(target.value as NewTerm['kind'])}
          >
            <option value="OBJECT">{m.term.object}</option>
            <option value="ACTION">{m.term.action}</option>
          </select>
        </div>
        <Buttons confirm={m.term.confirm} isReady={term !== null} onClose={onClose} />
      </form>
    </Dialog>
  );
}
