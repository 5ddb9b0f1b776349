import { Link, useSearchParams } from 'react-router';
import { SearchBox } from '../../entity/SearchBox';
import type { EntityKind } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { entityTypes, typeOfKind, useTerm } from '../../language/terms';
import { MAX_TEXT } from '../../layout/Combobox';
import { Toggle } from '../../layout/Toggle';
import { useAddressChange } from '../../layout/useAddressChange';
import { useTitle } from '../../layout/useTitle';
import { Inventory } from './Inventory';
import { Measures, useMeasures } from './Measures';
import { messages } from './messages';
import { Passages, usePassages } from './Passages';
import styles from './SearchPage.module.css';
import { namesIn, Things, useThings } from './Things';

const KINDS = Object.keys(typeOfKind) as EntityKind[];

/**
 * Results of a search: entities by name, metrics by wording, and sentences of the reports. Without a text, an
 * inventory.
 */
export default function SearchPage() {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const text = parameters.get('q')?.trim() ?? '';
  const kinds = KINDS.filter((kind) => parameters.getAll('kind').includes(kind));
  useTitle(text ? m.titleOf(text) : m.title);
  const length = [...text].length;
  return (
    <div className="page">
      <header className={styles.box}>
        <h1 className="visually-hidden">{m.title}</h1>
        <SearchBox large initial={text} />
      </header>
      <Kinds chosen={kinds} />
      {length === 0 && <Inventory kinds={kinds} />}
      {length > MAX_TEXT && (
        <p role="alert">
          <strong>{m.tooLong(length, MAX_TEXT)}</strong>
        </p>
      )}
      {length > 0 && length <= MAX_TEXT && <Found text={text} kinds={kinds} />}
    </div>
  );
}

/** The types to search; choosing none means all. */
function Kinds({ chosen }: { chosen: EntityKind[] }) {
  const m = useMessages(messages);
  const term = useTerm();
  const change = useAddressChange();
  const toggle = (kind: EntityKind) =>
    change((now) => {
      const before = now.getAll('kind');
      now.delete('kind');
      for (const one of KINDS) if (before.includes(one) !== (one === kind)) now.append('kind', one);
    });
  return (
    <fieldset className={`${styles.kinds} no-print`}>
      <legend>{m.kinds}</legend>
      {KINDS.map((kind) => (
        <Toggle key={kind} checked={chosen.includes(kind)} onToggle={() => toggle(kind)}>
          {term(entityTypes[typeOfKind[kind]])}
        </Toggle>
      ))}
    </fieldset>
  );
}

/** The three kinds of results, with the number of each. */
function Found({ text, kinds }: { text: string; kinds: EntityKind[] }) {
  const m = useMessages(messages);
  const things = useThings(text, kinds);
  const measures = useMeasures(text);
  const passages = usePassages(text);
  const looked = passages.data?.[0];
  const counts = [
    ['things', m.things, namesIn(things.data)],
    ['measures', m.measures, measures.data?.[0]?.metrics.totalCount],
    ['passages', m.passages, looked && (looked.passages?.totalCount ?? null)],
  ] as const;
  const nothing = counts.every(([, , count]) => count === 0 || count === null);
  const resembling = things.data?.some(({ search }) => search.edges.length > 0);
  if (nothing)
    return (
      <>
        <Nothing text={text} kinds={kinds} mounted={looked?.passages !== null} />
        {resembling && <Things text={text} kinds={kinds} of={things} />}
      </>
    );
  return (
    <>
      <nav aria-label={m.answers} className={`${styles.answers} no-print`}>
        {counts.map(([id, name, count]) => (
          <a key={id} href={`#${id}`}>
            {name} <span className={styles.count}>{count === null ? m.notMounted : (count ?? '…')}</span>
          </a>
        ))}
      </nav>
      <Things text={text} kinds={kinds} of={things} />
      <Measures text={text} of={measures} />
      <Passages of={passages} />
    </>
  );
}

/** Says what was searched without success, and what else to try. */
function Nothing({ text, kinds, mounted }: { text: string; kinds: EntityKind[]; mounted: boolean }) {
  const m = useMessages(messages);
  return (
    <div className={styles.nothing} role="status">
      <h2>{m.nothing(text)}</h2>
      <p>{mounted ? m.lookedThrough : m.notLookedThrough}</p>
      {kinds.length > 0 && (
        <p>
          <Link to={`/search?${new URLSearchParams({ q: text })}`}>{m.allKinds}</Link>
        </p>
      )}
      <ul>
        {m.advice.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </div>
  );
}
