import { useContext, useMemo, useRef } from 'react';
import { useMessages } from '../../language/language';
import { useGraphAddress } from '../graph/address';
import { MAX_NODES, without } from '../graph/graph';
import { Legend } from '../graph/Legend';
import { messages as pictureMessages } from '../graph/messages';
import { Picture, type PictureHandle } from '../graph/Picture';
import { useArrangement } from '../graph/useArrangement';
import type { CypherAnswer } from './cypher';
import { drawn } from './graph';
import { messages } from './messages';
import styles from './ResultGraph.module.css';
import { Reports, Value } from './Value';

/** Width by height of the window that the picture has to fit. */
const ASPECT = 1.4;

/** The entities of an answer and the links between them, with what is selected beside them. */
export default function ResultGraph({ answer }: { answer: CypherAnswer }) {
  const m = useMessages(messages);
  const { keys } = useMessages(pictureMessages);
  const reports = useContext(Reports);
  const address = useGraphAddress();
  const picture = useRef<PictureHandle>(null);
  const {
    graph: all,
    parts,
    otherNodes,
    otherRelationships,
  } = useMemo(() => drawn(answer, reports), [answer, reports]);
  const hiding = [...address.hidden].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the set is another one whenever anything in the address changes
  const graph = useMemo(() => without(address.hidden, all), [all, hiding]);
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
      <div className={styles.stage}>
        <div className={styles.canvas}>
          <div className={`${styles.tools} no-print`}>
            <button type="button" aria-label={m.graph.zoomIn} onClick={() => picture.current?.zoomBy(1.4)}>
              ＋
            </button>
            <button
              type="button"
              aria-label={m.graph.zoomOut}
              onClick={() => picture.current?.zoomBy(1 / 1.4)}
            >
              －
            </button>
            <button type="button" onClick={() => picture.current?.fit()}>
              {m.graph.fit}
            </button>
            <span className="faint" role="status">
              {(!arranged || arranged.isArranging) && m.graph.arranging}
            </span>
          </div>
          {arranged && (
            <Picture
              ref={picture}
              graph={arranged.graph}
              positions={arranged.positions}
              pins={address.pins}
              selected={address.selected}
              label={m.graph.label(graph.nodes.length, graph.links.length)}
              onSelect={address.select}
              onExpand={address.select}
              onPin={address.pin}
            />
          )}
          <p id="picture-keys" className="visually-hidden">
            {keys}
          </p>
        </div>
        <div className={styles.side}>
          <section aria-label={m.graph.selected} className={styles.selected}>
            {selected ? <Value of={selected} /> : <p className="faint">{m.graph.select}</p>}
          </section>
          <Legend graph={all} address={address} />
        </div>
      </div>
    </>
  );
}
