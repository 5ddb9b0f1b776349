import type { ReactNode } from 'react';
import { absentStatus } from '../entity/absent';
import { useMessages } from '../language/language';
import { entityTypes, linkTypes, useTerm } from '../language/terms';
import type { GraphAddress } from './address';
import { counts, type Graph, INFERRED } from './graph';
import styles from './Legend.module.css';
import { Mark } from './Mark';
import { messages } from './messages';

/** Explains colours, outlines and lines, counts each, and lets the reader hide them. */
export function Legend({ graph, address }: { graph: Graph; address: GraphAddress }) {
  const m = useMessages(messages);
  const term = useTerm();
  const ofNodes = counts(graph.nodes.map(({ __typename }) => __typename));
  const ofLinks = counts(graph.links.map(({ type }) => type));
  const inferred = graph.links.filter((link) => link.inferred).length;
  const absent = [...graph.nodes, ...graph.links].filter(absentStatus).length;
  const keys = <Key extends string>(all: Record<Key, unknown>) => Object.keys(all) as Key[];
  return (
    <section className={styles.legend} aria-label={m.legend}>
      <fieldset>
        <legend>{m.entityTypes}</legend>
        {keys(entityTypes)
          .filter((type) => ofNodes.has(type))
          .map((type) => (
            <Filter key={type} value={type} address={address} count={ofNodes.get(type)}>
              <svg className={styles.sign} viewBox="-14 -14 28 28" aria-hidden="true">
                <Mark type={type} term={entityTypes[type]} isGroup={false} />
              </svg>
              {term(entityTypes[type])}
            </Filter>
          ))}
      </fieldset>
      <fieldset>
        <legend>{m.linkTypes}</legend>
        {keys(linkTypes)
          .filter((type) => ofLinks.has(type))
          .map((type) => (
            <Filter key={type} value={type} address={address} count={ofLinks.get(type)}>
              {term(linkTypes[type].out)}
            </Filter>
          ))}
      </fieldset>
      <fieldset>
        <legend>{m.lines}</legend>
        <p className={styles.key}>
          <Line />
          {m.stated} <span className="faint">{graph.links.length - inferred}</span>
        </p>
        {inferred > 0 && (
          <Filter value={INFERRED} address={address} count={inferred}>
            <Line dashes="4 3.5" />
            {m.inferred}
          </Filter>
        )}
        {absent > 0 && (
          <p className={styles.key}>
            <Line dashes="1 3" />
            <svg className={styles.sign} viewBox="-14 -14 28 28" aria-hidden="true">
              <Mark type="Project" term={entityTypes.Project} isGroup={false} isAbsent />
            </svg>
            {m.absent} <span className="faint">{absent}</span>
          </p>
        )}
        <p className={styles.key}>
          <svg className={styles.sign} viewBox="-14 -14 28 28" aria-hidden="true">
            <Mark type="Organization" term={entityTypes.Organization} isGroup />
          </svg>
          {m.unnamed}
        </p>
      </fieldset>
    </section>
  );
}

function Filter({
  value,
  address,
  count,
  children,
}: {
  value: string;
  address: GraphAddress;
  count: number | undefined;
  children: ReactNode;
}) {
  return (
    <label className={styles.filter}>
      <input
        type="checkbox"
        checked={!address.hidden.has(value)}
        onChange={() => address.toggle('hide', value)}
      />
      {children} <span className="faint">{count}</span>
    </label>
  );
}

function Line({ dashes }: { dashes?: string }) {
  return (
    <svg className={styles.line} viewBox="0 0 28 8" aria-hidden="true">
      <path d="M0 4H28" strokeDasharray={dashes} />
    </svg>
  );
}
