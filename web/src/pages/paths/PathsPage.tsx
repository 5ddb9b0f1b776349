import { Link, useSearchParams } from 'react-router';
import { EntityCombobox } from '../../entity/EntityCombobox';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { EntityPartsFragment, PathsQuery } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { Choice } from '../../layout/Choice';
import { Empty, Loading } from '../../layout/States';
import { put, useAddressChange } from '../../layout/useAddressChange';
import { useTitle } from '../../layout/useTitle';
import { LENGTHS, lengthOf, MAX_PATHS, PathsDocument, USUAL_LENGTH } from '../../link/paths';
import { graphAddress } from '../../picture/graphAddress';
import { byAskedId } from './byAskedId';
import { Chain } from './Chain';
import { Examples } from './Examples';
import { messages } from './messages';
import styles from './PathsPage.module.css';
import { routesOf } from './routes';

const PathEnds = graphql(`
  query PathEnds($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Entity {
        ...EntityParts
      }
    }
  }
`);

/** The chains of links between two entities. */
export default function PathsPage() {
  const m = useMessages(messages);
  const { pages, search } = useMessages(shared);
  useTitle(pages.paths);
  const change = useAddressChange();
  const [parameters] = useSearchParams();
  const from = parameters.get('from');
  const to = parameters.get('to');
  const ids = [from, to].filter((id) => id !== null);
  const asked = useAnswer(PathEnds, { ids }, ids.length > 0);
  const ends = byAskedId(ids, asked);
  const go = (fields: Record<string, string | null>) =>
    change((now) => {
      now.delete('source');
      for (const [name, value] of Object.entries(fields)) put(now, name, value);
    });
  const field = (name: 'from' | 'to', id: string | null) => {
    const known = (id && ends.get(id)?.name) ?? '';
    return (
      <div className={styles.end}>
        <span aria-hidden="true">{m[name]}</span>
        <EntityCombobox
          label={m[name]}
          placeholder={search.placeholder}
          initial={known}
          onPick={(entity) => go({ [name]: entity.id })}
        />
      </div>
    );
  };
  return (
    <div className="page">
      <header>
        <h1>{m.title}</h1>
        <p>{m.introduction}</p>
      </header>
      <search className={`${styles.form} no-print`}>
        {field('from', from)}
        <button type="button" className={styles.swap} onClick={() => go({ from: to, to: from })}>
          ⇄ <span>{m.swap}</span>
        </button>
        {field('to', to)}
        <Choice
          name="max"
          label={m.max}
          options={LENGTHS.map((value) => ({ value, name: m.within(value) }))}
          usual={USUAL_LENGTH}
        />
      </search>
      {from && to ? (
        <Between
          from={from}
          to={to}
          max={lengthOf(parameters.get('max'))}
          ends={ends}
          onLonger={() => go({ max: '6' })}
        />
      ) : (
        <p className={styles.hint}>{m.choose}</p>
      )}
      <Examples />
    </div>
  );
}

function Between({
  from,
  to,
  max,
  ends,
  onLonger,
}: {
  from: string;
  to: string;
  max: number;
  ends: ReadonlyMap<string, EntityPartsFragment>;
  onLonger: () => void;
}) {
  const m = useMessages(messages);
  const asked = useAnswer(PathsDocument, { from, to, max }, from !== to);
  if (from === to) return <Empty what={m.same} />;
  // Showing the chains of the previous pair would mislead.
  if (asked.isFetching && !asked.error) return <Loading what={m.searching} />;
  const name = (id: string) => ends.get(id)?.name ?? '…';
  return (
    <Answer of={asked}>
      {({ paths }) =>
        paths.length > 0 ? (
          <Found paths={paths} from={from} to={to} max={max} name={name} />
        ) : (
          <section className={styles.none} aria-labelledby="none">
            <div role="status">
              <h2 id="none">{m.none(name(from), name(to), max)}</h2>
            </div>
            <p>{m.advice}</p>
            {max < LENGTHS.length && (
              <button type="button" className="primary" onClick={onLonger}>
                {m.longer}
              </button>
            )}
          </section>
        )
      }
    </Answer>
  );
}

function Found({
  paths,
  from,
  to,
  max,
  name,
}: {
  paths: PathsQuery['paths'];
  from: string;
  to: string;
  max: number;
  name: (id: string) => string;
}) {
  const m = useMessages(messages);
  const routes = routesOf(paths);
  return (
    <section aria-labelledby="found">
      <div className={styles.found}>
        <div role="status">
          <h2 id="found">{m.found(name(from), name(to), routes.length, routes[0]?.steps.length ?? 0)}</h2>
        </div>
        <Link className="button no-print" to={graphAddress(from, { to, max: String(max) })}>
          {m.openAll}
        </Link>
      </div>
      {paths.length === MAX_PATHS && <p className="faint">{m.limited(MAX_PATHS)}</p>}
      <ol className={styles.routes}>
        {routes.map((route, i) => (
          <li key={route.nodes.map(({ id }) => id).join(' ')} aria-label={m.route(i + 1)}>
            <span className={styles.length}>{m.steps(route.steps.length)}</span>
            <div className={styles.chain}>
              <Chain route={route} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
