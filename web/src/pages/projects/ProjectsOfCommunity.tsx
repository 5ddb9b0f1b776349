import { EntityLink } from '../../entity/EntityLink';
import { placeOf } from '../../entity/place';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type {
  EntityPartsFragment,
  EntityPlaceFragment,
  ProjectKind,
  Status,
} from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { Empty } from '../../layout/States';
import { messages } from './messages';
import { Matrix, ProjectTable } from './ProjectsOfSubdistrict';
import styles from './ProjectsOfSubdistrict.module.css';

const ProjectsOfCommunityDocument = graphql(`
  query ProjectsOfCommunity($id: ID!, $kind: ProjectKind, $status: Status, $existing: Boolean = true, $apart: Boolean! = true) {
    node(id: $id) {
      ... on Community {
        __typename
        projects(first: 200, filter: { kind: $kind, status: $status, existing: $existing }, orderBy: { field: NAME }) {
          edges {
            node {
              ...ListedProject
            }
          }
        }
        absent: projects(first: 100, filter: { kind: $kind, existing: false }, orderBy: { field: NAME })
          @include(if: $apart) {
          edges {
            node {
              ...ListedProject
            }
          }
        }
      }
    }
  }
`);

/** The projects that touch one community. */
export function ProjectsOfCommunity({
  community,
  kind,
  status,
}: {
  community: EntityPartsFragment & EntityPlaceFragment;
  kind: ProjectKind | null;
  status: Status | null;
}) {
  const m = useMessages(messages);
  const variables = { id: community.id, kind, status, existing: status ? null : true, apart: !status };
  const asked = useAnswer(ProjectsOfCommunityDocument, variables);
  return (
    <section className={styles.section} aria-labelledby={community.id}>
      <h2 id={community.id}>
        <EntityLink entity={community} mark={false} /> <span className="faint">{placeOf(community)}</span>
      </h2>
      <Answer of={asked}>
        {({ node }) => {
          if (node?.__typename !== 'Community') return <Empty />;
          const projects = node.projects.edges.map(({ node: project }) => project);
          const absent = node.absent?.edges.map(({ node: project }) => project) ?? [];
          return (
            <>
              {projects.length > 0 ? (
                <Matrix caption={m.matrix(community.name)} projects={projects} communities={[community]} />
              ) : (
                <Empty what={m.noProject} />
              )}
              {absent.length > 0 && (
                <ProjectTable title={m.absent(absent.length)} projects={absent} open={false} />
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
}
