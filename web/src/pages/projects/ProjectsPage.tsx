import { useSearchParams } from 'react-router';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { ProjectKind, Status } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { oneOf, projectKinds, statuses, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { Empty } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import { messages } from './messages';
import { ProjectsOfSubdistrict } from './ProjectsOfSubdistrict';

const ReportedSubdistricts = graphql(`
  query ReportedSubdistricts {
    subdistricts(first: 200, filter: { reported: true }, orderBy: { field: NAME }) {
      edges {
        node {
          ...EntityParts
          ...EntityPlace
        }
      }
    }
  }
`);

/** Projects and the communities that they touch, subdistrict by subdistrict: what planners come for. */
export default function ProjectsPage() {
  const m = useMessages(messages);
  const { pages } = useMessages(shared);
  const term = useTerm();
  useTitle(pages.projects);
  const asked = useAnswer(ReportedSubdistricts, {});
  const [parameters] = useSearchParams();
  const subdistrict = parameters.get('subdistrict');
  const kind = oneOf<ProjectKind>(projectKinds, parameters.get('kind'));
  const status = oneOf<Status>(statuses, parameters.get('status'));
  const options = (terms: Partial<typeof projectKinds | typeof statuses>) =>
    Object.entries(terms).map(([value, name]) => ({ value, name: term(name) }));
  // A project is under way or completed, never in use.
  const { ACTIVE: _, ...projectStatuses } = statuses;
  return (
    <div className="page">
      <header>
        <h1>{m.title}</h1>
        <p>{m.introduction}</p>
      </header>
      <Answer of={asked}>
        {({ subdistricts: { edges } }) => {
          const all = edges.map(({ node }) => node);
          const shown = subdistrict ? all.filter(({ id }) => id === subdistrict) : all;
          return (
            <>
              <search className="filters no-print">
                <Choice
                  name="subdistrict"
                  label={m.subdistrict}
                  all={m.all}
                  options={all.map(({ id, name }) => ({ value: id, name }))}
                />
                <Choice name="kind" label={m.kind} all={m.all} options={options(projectKinds)} />
                <Choice name="status" label={m.status} all={m.all} options={options(projectStatuses)} />
              </search>
              {shown.length === 0 && <Empty />}
              {shown.map((one) => (
                <ProjectsOfSubdistrict key={one.id} subdistrict={one} kind={kind} status={status} />
              ))}
            </>
          );
        }}
      </Answer>
    </div>
  );
}
