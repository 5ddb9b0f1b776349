import { Fragment } from 'react';
import { Link } from 'react-router';
import { EntityLink, entityAddress, TypeMark } from '../../entity/EntityLink';
import { Figure } from '../../figure/Figure';
import { MetricLink } from '../../figure/MetricLink';
import { useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { EntityPartsFragment, SelectedQuery } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { FromDivisions, LinkArrow, useLinkWords } from '../../link/LinkArrow';
import type { GraphAddress } from '../../picture/address';
import type { Graph, GraphLink } from '../../picture/graph';
import { Cite } from '../../source/Cite';
import { CITED } from '../../source/copying';
import { messages } from './messages';
import styles from './Panel.module.css';

const SelectedDocument = graphql(`
  query Selected($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        id
        links {
          totalCount
        }
        observations(first: 8) {
          totalCount
          edges {
            node {
              ...FigureParts
            }
          }
        }
      }
    }
  }
`);

/** Details of the entity or link selected in the picture; nothing if the picture does not contain it. */
export function Panel({
  graph,
  address,
  onPin,
  onCentre,
}: {
  graph: Graph;
  address: GraphAddress;
  onPin: (id: string) => void;
  onCentre: (id: string) => void;
}) {
  const m = useMessages(messages);
  const node = graph.nodes.find(({ id }) => id === address.selected);
  const link = graph.links.find(({ key }) => key === address.selected);
  if (!node && !link) return null;
  return (
    <section className={styles.panel} aria-label={node?.name ?? m.relation}>
      <button
        type="button"
        className={styles.close}
        aria-label={m.close}
        onClick={() => address.select(null)}
      >
        ×
      </button>
      {node && <OfNode node={node} graph={graph} address={address} onPin={onPin} onCentre={onCentre} />}
      {link && <OfLink link={link} graph={graph} />}
    </section>
  );
}

function OfNode({
  node,
  graph,
  address,
  onPin,
  onCentre,
}: {
  node: EntityPartsFragment;
  graph: Graph;
  address: GraphAddress;
  onPin: (id: string) => void;
  onCentre: (id: string) => void;
}) {
  const m = useMessages(messages);
  const { id } = node;
  const { data } = useAnswer(SelectedDocument, { id });
  // While a new answer loads, the data are those of the previous entity.
  const known = data?.node && 'links' in data.node && data.node.id === id ? data.node : null;
  const all = known?.links.totalCount ?? null;
  const links = graph.links.filter(({ from, to }) => from.id === id || to.id === id);
  const isCentre = graph.nodes[0]?.id === id;
  const isOpen = address.open.includes(id);
  const isPinned = address.pins.has(id);
  return (
    <>
      <h2>
        <EntityLink entity={node} />
      </h2>
      <p className="faint">{m.links(links.length, all)}</p>
      <p className={`${styles.actions} no-print`}>
        {!isCentre && (
          <>
            <button type="button" aria-pressed={isOpen} onClick={() => address.toggle('open', id)}>
              {isOpen ? m.collapse : m.expand}
            </button>
            <button type="button" onClick={() => onCentre(id)}>
              {m.centre}
            </button>
            <button type="button" onClick={() => address.toggle('hide', id)}>
              {m.hide}
            </button>
          </>
        )}
        <button
          type="button"
          aria-pressed={isPinned}
          onClick={() => (isPinned ? address.unpin(id) : onPin(id))}
        >
          {isPinned ? m.unpin : m.pin}
        </button>
      </p>
      {known && known.observations.totalCount > 0 && <Figures of={known.observations} entity={node} />}
      <LinksOf id={id} links={links} graph={graph} onSelect={address.select} />
    </>
  );
}

type Selected = Extract<NonNullable<SelectedQuery['node']>, { observations: unknown }>;

/** An entity's first figures; its page has all of them. */
function Figures({
  of: { totalCount, edges },
  entity,
}: {
  of: Selected['observations'];
  entity: EntityPartsFragment;
}) {
  const m = useMessages(messages);
  return (
    <dl className={styles.links}>
      <dt>{m.figures}</dt>
      {edges.map(({ node: figure }) => (
        <dd key={figure.id}>
          <MetricLink metric={figure.metric} /> <Figure of={figure} />
          {figure.dimensions.length > 0 && (
            <span className="faint">
              <Chinese>{figure.dimensions.map(({ value }) => value).join('，')}</Chinese>
            </span>
          )}
        </dd>
      ))}
      {totalCount > edges.length && (
        <dd>
          <Link to={entityAddress(entity.id)}>{m.allFigures(totalCount)}</Link>
        </dd>
      )}
    </dl>
  );
}

/** An entity's links, grouped by wording. */
function LinksOf({
  id,
  links,
  graph,
  onSelect,
}: {
  id: string;
  links: GraphLink[];
  graph: Graph;
  onSelect: (id: string) => void;
}) {
  const { inferred: inferredWord, inferredHint } = useMessages(shared);
  const words = useLinkWords();
  const names = new Map(graph.nodes.map((node) => [node.id, node]));
  const groups = new Map<string, GraphLink[]>();
  for (const link of links) {
    const said = words(link, link.from.id === id ? 'out' : 'in');
    groups.set(said, [...(groups.get(said) ?? []), link]);
  }
  return (
    <dl className={styles.links}>
      {[...groups].map(([said, group]) => (
        <Fragment key={said}>
          <dt>{said}</dt>
          {group.map(({ key, from, to, inferred, citations }) => {
            const other = names.get(from.id === id ? to.id : from.id) as EntityPartsFragment;
            return (
              <dd key={key} data-inferred={inferred} {...CITED}>
                <button type="button" onClick={() => onSelect(other.id)}>
                  <TypeMark of={other} />
                  <Chinese>{other.name}</Chinese>
                </button>
                {inferred && (
                  <span className="faint" title={inferredHint}>
                    {' '}
                    {inferredWord}
                  </span>
                )}
                {citations.length > 0 ? <Cite of={citations} /> : <FromDivisions />}
              </dd>
            );
          })}
        </Fragment>
      ))}
    </dl>
  );
}

function OfLink({ link, graph }: { link: GraphLink; graph: Graph }) {
  const m = useMessages(messages);
  const [from, to] = [link.from, link.to].map(({ id }) => graph.nodes.find((node) => node.id === id));
  return (
    <>
      <h2 className={styles.kind}>{m.relation}</h2>
      <div className={styles.statement}>
        {from && <EntityLink entity={from} />}
        <LinkArrow link={link} backwards={false} />
        {to && <EntityLink entity={to} />}
      </div>
      <p className="faint">{link.inferred ? m.inferredFull : link.citations.length > 0 && m.statedFull}</p>
    </>
  );
}
