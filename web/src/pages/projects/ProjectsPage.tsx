import { Link, useSearchParams } from 'react-router';
import { EntityCombobox } from '../../entity/EntityCombobox';
import { placeOf } from '../../entity/place';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type {
  ProjectKind,
  ProjectPlaceQuery,
  ProjectStreetsQuery,
  Status,
} from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { byPinyin } from '../../language/pinyin';
import { shared } from '../../language/shared';
import { oneOf, projectKinds, statuses, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { Empty } from '../../layout/States';
import { put, useAddressChange } from '../../layout/useAddressChange';
import { useTitle } from '../../layout/useTitle';
import { messages } from './messages';
import { ProjectsOfPlace } from './ProjectsOfPlace';
import styles from './ProjectsPage.module.css';

const ProjectPlace = graphql(`
  query ProjectPlace($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...EntityParts
        ...EntityPlace
      }
    }
  }
`);

const ProjectStreets = graphql(`
  query ProjectStreets($counted: Boolean!) {
    subdistricts(first: 12, filter: { reported: true }, orderBy: { field: NAME }) {
      edges {
        node {
          ...EntityParts
          ...EntityPlace
          projects(first: 40) @include(if: $counted) {
            edges {
              node {
                communities(first: 1) {
                  edges {
                    node {
                      id
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Place = Suggested | NonNullable<ProjectPlaceQuery['node']>;
type Suggested = ProjectStreetsQuery['subdistricts']['edges'][number]['node'];

/** The projects of a street or community and the communities that they touch, which is what planners come for. */
export default function ProjectsPage() {
  const m = useMessages(messages);
  const { pages } = useMessages(shared);
  const term = useTerm();
  useTitle(pages.projects);
  const [parameters] = useSearchParams();
  const change = useAddressChange();
  const id = parameters.get('community') ?? parameters.get('subdistrict');
  const chosen = useAnswer(ProjectPlace, { id: id ?? '' }, id !== null);
  // The counts that decide which street to open on are only requested if none is chosen.
  const streets = useAnswer(ProjectStreets, { counted: id === null });
  const suggested = streets.data?.subdistricts.edges.map(({ node }) => node) ?? [];
  const [largest] = suggested.toSorted(byMatrix);
  const kind = oneOf<ProjectKind>(projectKinds, parameters.get('kind'));
  const status = oneOf<Status>(statuses, parameters.get('status'));
  const options = (terms: Partial<typeof projectKinds | typeof statuses>) =>
    Object.entries(terms).map(([value, name]) => ({ value, name: term(name) }));
  // Projects are under way or completed, never in use.
  const { ACTIVE: _, ...projectStatuses } = statuses;
  return (
    <div className="page">
      <header>
        <h1>{m.title}</h1>
        <p>{m.introduction}</p>
      </header>
      <search className="filters no-print">
        <div className={styles.place}>
          <span aria-hidden="true">{m.place}</span>
          <EntityCombobox
            label={m.place}
            placeholder={m.placePlaceholder}
            kinds={['SUBDISTRICT', 'COMMUNITY']}
            onPick={({ id, __typename }) =>
              change((now) => {
                const isCommunity = __typename === 'Community';
                put(now, 'community', isCommunity ? id : null);
                put(now, 'subdistrict', isCommunity ? null : id);
              })
            }
          />
        </div>
        <Choice name="kind" label={m.kind} all={m.all} options={options(projectKinds)} />
        <Choice name="status" label={m.status} all={m.all} options={options(projectStatuses)} />
      </search>
      <Suggestions of={suggested} chosen={id ?? largest?.id} />
      {id === null ? (
        <Answer of={streets}>{() => <Chosen of={largest} kind={kind} status={status} />}</Answer>
      ) : (
        <Answer of={chosen}>{({ node }) => <Chosen of={node} kind={kind} status={status} />}</Answer>
      )}
    </div>
  );
}

/** The projects of the chosen place, if it is a subdistrict or a community. */
function Chosen({
  of,
  kind,
  status,
}: {
  of: Place | null | undefined;
  kind: ProjectKind | null;
  status: Status | null;
}) {
  if (of?.__typename !== 'Subdistrict' && of?.__typename !== 'Community') return <Empty />;
  return <ProjectsOfPlace key={of.id} place={of} kind={kind} status={status} />;
}

/** Some streets to choose from. The page opens on the one with the most projects that touch a community. */
function Suggestions({ of, chosen }: { of: Suggested[]; chosen: string | undefined }) {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const addressOf = (id: string) => {
    const search = new URLSearchParams(parameters);
    for (const name of ['community', 'source']) search.delete(name);
    search.set('subdistrict', id);
    return `?${search}`;
  };
  return (
    <nav className={`${styles.suggestions} no-print`} aria-label={m.streets}>
      {of
        .toSorted((a, b) => byPinyin(a.name, b.name))
        .map((street) => (
          <Link
            key={street.id}
            to={addressOf(street.id)}
            title={placeOf(street)}
            aria-current={street.id === chosen || undefined}
            preventScrollReset
          >
            <Chinese>{street.name}</Chinese>
          </Link>
        ))}
    </nav>
  );
}

/** Sorts streets by the size of their matrix, largest first. */
function byMatrix(a: Suggested, b: Suggested): number {
  const touching = ({ projects }: Suggested) =>
    projects?.edges.filter(({ node }) => node.communities.edges.length > 0).length ?? 0;
  return touching(b) - touching(a);
}
