import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { EntityLink } from '../../entity/EntityLink';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { FromDivisions, useLinkWords } from '../../link/LinkArrow';
import type { Graph } from '../../picture/graph';
import { Cite } from '../../source/Cite';
import styles from './LinkTable.module.css';
import { messages } from './messages';

/** The picture as a table, for screen readers and paper. It can have 1,000 rows, so it is rendered on demand. */
export function LinkTable({ graph }: { graph: Graph }) {
  const m = useMessages(messages);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onPrint = () => flushSync(() => setOpen(true));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{m.table(graph.links.length)}</summary>
      {open && <Rows graph={graph} />}
    </details>
  );
}

function Rows({ graph }: { graph: Graph }) {
  const m = useMessages(messages);
  const { inferred } = useMessages(shared);
  const words = useLinkWords();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const name = (id: string) => {
    const node = nodes.get(id);
    return node && <EntityLink entity={node} />;
  };
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{m.from}</th>
            <th scope="col">{m.link}</th>
            <th scope="col">{m.to}</th>
            <th scope="col">{m.source}</th>
          </tr>
        </thead>
        <tbody>
          {graph.links.map((link) => (
            <tr key={link.key}>
              <td>{name(link.from.id)}</td>
              <td>
                {words(link)}
                {link.inferred && <span className="faint"> {inferred}</span>}
              </td>
              <td>{name(link.to.id)}</td>
              <td>{link.citations.length > 0 ? <Cite of={link.citations} /> : <FromDivisions />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
