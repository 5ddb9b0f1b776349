import { useContext, useMemo, useRef } from 'react';
import { useMessages } from '../../language/language';
import { useGraphAddress } from '../../picture/address';
import { MAX_NODES } from '../../picture/graph';
import { Legend } from '../../picture/Legend';
import { messages as pictureMessages } from '../../picture/messages';
import type { PictureHandle } from '../../picture/Picture';
import { Stage } from '../../picture/Stage';
import { useArrangement } from '../../picture/useArrangement';
import { useShown } from '../../picture/useShown';
import { ZoomButtons } from '../../picture/ZoomButtons';
import type { CypherAnswer } from './cypher';
import { drawn } from './graph';
import { messages } from './messages';
import styles from './ResultGraph.module.css';
import { Reports, Value } from './Value';

/** Width divided by height of the window. */
const ASPECT = 1.4;

/** The entities of an answer and the links between them, with details of the selected one. */
export default function ResultGraph({ answer }: { answer: CypherAnswer }) {
  const m = useMessages(messages);
  const { arranging } = useMessages(pictureMessages);
  const reports = useContext(Reports);
  const address = useGraphAddress();
  const picture = useRef<PictureHandle>(null);
  const {
    graph: all,
    parts,
    otherNodes,
    otherRelationships,
  } = useMemo(() => drawn(answer, reports), [answer, reports]);
  const graph = useShown(all, address.hidden);
  const arranged = useArrangement(graph, address.pins, ASPECT);
  const selected = address.selected === null ? undefined : parts.get(address.selected);
  const left = [
    all.truncated && m.graph.cut(MAX_NODES),
    otherNodes > 0 && m.graph.otherNodes(otherNodes),
    otherRelationships > 0 && m.graph.otherRelationships(otherRelationships),
  ].filter(Boolean);
  return (
    <>
      {left.length > 0 && <p className={`faint ${styles.left}`}>{left.join(' ')}</p>}
      <Stage
        picture={picture}
        arranged={arranged}
        address={address}
        label={m.graph.label(graph.nodes.length, graph.links.length)}
        className={styles.stage}
        onExpand={address.select}
        tools={
          <div className={`${styles.tools} no-print`}>
            <ZoomButtons picture={picture} disabled={!arranged} />
            <span className="faint" role="status">
              {(!arranged || arranged.isArranging) && arranging}
            </span>
          </div>
        }
      >
        <section aria-label={m.graph.selected} className={styles.selected}>
          {selected ? <Value of={selected} /> : <p className="faint">{m.graph.select}</p>}
        </section>
        <Legend graph={all} address={address} />
      </Stage>
    </>
  );
}
