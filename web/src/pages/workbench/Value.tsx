import { createContext, useContext } from 'react';
import { EntityLink } from '../../entity/EntityLink';
import type { CitationPartsFragment } from '../../graphql/generated/graphql';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { entityTypes, linkTypes, useTerm } from '../../language/terms';
import { Cite } from '../../source/Cite';
import { messages } from './messages';
import styles from './Value.module.css';
import {
  type CypherNode,
  type CypherRelationship,
  type CypherValue,
  citationsOf,
  entityTypeOf,
  isNode,
  isPath,
  isRelationship,
  labelOf,
  propertiesOf,
  titleOf,
} from './values';

/** Reports by id. Citations of nodes and relationships contain only the id. */
export const Reports = createContext<ReadonlyMap<string, CitationPartsFragment['report']>>(new Map());

/** How many citations are shown next to a value; the others are with its properties. */
const PLACES = 3;

/** A value of an answer for reading: a node by name, a path as a chain, each with its citations. */
export function Value({ of }: { of: CypherValue }) {
  if (of === null) return <span className={styles.nothing}>null</span>;
  if (typeof of !== 'object') return String(of);
  if (isNode(of)) return <NodeValue node={of} />;
  if (isRelationship(of)) return <RelationshipValue relationship={of} />;
  if (isPath(of)) return <PathValue path={of} />;
  if (Array.isArray(of)) return <ListValue list={of} />;
  return <MapValue map={of} />;
}

function NodeValue({ node }: { node: CypherNode }) {
  return (
    <span className={styles.node}>
      <NodeName node={node} />
      <Places of={node} />
      <Properties of={node} name={titleOf(node)} />
    </span>
  );
}

/** A node's name: entities link to their page, other nodes are preceded by their label. */
function NodeName({ node }: { node: CypherNode }) {
  const { labels } = useMessages(messages);
  const type = entityTypeOf(node);
  const name = titleOf(node);
  if (type) return <EntityLink entity={{ __typename: type, id: String(node.id), name }} />;
  const label = labelOf(node);
  return (
    <>
      <span className={styles.label}>{labels[label as keyof typeof labels] ?? label}</span>
      {name}
    </>
  );
}

function RelationshipValue({ relationship }: { relationship: CypherRelationship }) {
  return (
    <span className={styles.node}>
      <RelationshipName relationship={relationship} />
      <Places of={relationship} />
      <Properties of={relationship} name={relationship._type} />
    </span>
  );
}

/** A relationship's wording and its Cypher type; dashed if inferred. */
function RelationshipName({ relationship }: { relationship: CypherRelationship }) {
  const { inferred, inferredHint } = useMessages(shared);
  const term = useTerm();
  const { _type: type } = relationship;
  const known = Object.hasOwn(linkTypes, type) ? linkTypes[type as keyof typeof linkTypes] : null;
  return (
    <span className={styles.relationship} data-inferred={relationship.inferred === true}>
      {known && `${term(known.out)} `}
      <code>{type}</code>
      {relationship.inferred === true && (
        <abbr className={styles.inferred} title={inferredHint}>
          {inferred}
        </abbr>
      )}
    </span>
  );
}

function PathValue({ path: [start, ...rest] }: { path: (CypherNode | CypherRelationship)[] }) {
  const hops = rest.flatMap((part, i) => (i % 2 === 0 ? [[part, rest[i + 1]]] : []));
  return (
    <span className={styles.path}>
      <NodeValue node={start as CypherNode} />
      {hops.map(([relationship, node], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path can repeat a node and never changes
        <Hop key={i} relationship={relationship as CypherRelationship} node={node as CypherNode} />
      ))}
    </span>
  );
}

/** A step of a path, in the direction of its relationship. */
function Hop({ relationship, node }: { relationship: CypherRelationship; node: CypherNode }) {
  const m = useMessages(messages);
  const forward = relationship._to === node._id;
  return (
    <span className={styles.hop}>
      <span className={styles.step}>
        <span aria-hidden="true">{forward ? '—' : '←'}</span>
        {!forward && <span className="visually-hidden">{m.backwards} </span>}
        <RelationshipName relationship={relationship} />
        <Places of={relationship} />
        <span aria-hidden="true">{forward ? '→' : '—'}</span>
      </span>
      <NodeValue node={node} />
    </span>
  );
}

function ListValue({ list }: { list: CypherValue[] }) {
  const { marks } = useMessages(shared);
  if (list.length === 0) return <span className={styles.nothing}>[ ]</span>;
  const plain = list.every((value) => value === null || typeof value !== 'object');
  if (plain) return list.map((value) => String(value)).join(marks.and);
  return (
    <ul className={styles.list}>
      {list.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of an answer never changes
        <li key={i}>
          <Value of={value} />
        </li>
      ))}
    </ul>
  );
}

function MapValue({ map }: { map: { [key: string]: CypherValue } }) {
  return (
    <dl className={styles.map}>
      {Object.entries(map).map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            <Value of={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The citations of a node or relationship. */
function Places({ of, all = false }: { of: CypherNode | CypherRelationship; all?: boolean }) {
  const m = useMessages(messages);
  const citations = citationsOf(of, useContext(Reports));
  return (
    <>
      <Cite of={all ? citations : citations.slice(0, PLACES)} named />
      {!all && citations.length > PLACES && <span className="faint"> {m.places(citations.length)}</span>}
    </>
  );
}

/** All properties of a node or relationship, collapsed. */
function Properties({ of, name }: { of: CypherNode | CypherRelationship; name: string }) {
  const m = useMessages(messages);
  const { marks } = useMessages(shared);
  const term = useTerm();
  const type = isNode(of) ? entityTypeOf(of) : null;
  const places = citationsOf(of, useContext(Reports)).length;
  return (
    <details className={styles.properties}>
      <summary aria-label={m.properties(name)} title={m.properties(name)} />
      <dl className={styles.map}>
        <div>
          <dt>{isNode(of) ? '_labels' : '_type'}</dt>
          <dd>
            {isNode(of) ? of._labels.join(' : ') : String(of._type)}{' '}
            {type && marks.bracketed(term(entityTypes[type]))}
          </dd>
        </div>
        {propertiesOf(of).map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              <Value of={value} />
            </dd>
          </div>
        ))}
        {places > PLACES && (
          <div>
            <dt>{m.cited}</dt>
            <dd>
              <Places of={of} all />
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}
