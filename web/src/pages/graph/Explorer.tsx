import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../language/language';
import { Choice } from '../../layout/Choice';
import { type GraphAddress, HOPS } from '../../picture/address';
import { type Graph, MAX_NODES } from '../../picture/graph';
import { graphAddress } from '../../picture/graphAddress';
import { Legend } from '../../picture/Legend';
import { messages as pictureMessages } from '../../picture/messages';
import type { PictureHandle } from '../../picture/Picture';
import { Stage } from '../../picture/Stage';
import { useArrangement } from '../../picture/useArrangement';
import { useShown } from '../../picture/useShown';
import { ZoomButtons } from '../../picture/ZoomButtons';
import { DownloadButtons } from './DownloadButtons';
import styles from './Explorer.module.css';
import { FindInGraph } from './FindInGraph';
import { FullScreenButton } from './FullScreenButton';
import { LinkTable } from './LinkTable';
import { messages } from './messages';
import { Panel } from './Panel';

/** Width divided by height of the window, without the space for names at the edges. */
const aspect = () => (window.matchMedia('(max-width: 860px)').matches ? 0.55 : 1.4);

/**
 * The picture of a graph with its controls.
 * @param all the graph, including what the reader hides
 */
export function Explorer({
  all,
  address,
  isOpening,
}: {
  all: Graph;
  address: GraphAddress;
  isOpening: boolean;
}) {
  const m = useMessages(messages);
  const picturing = useMessages(pictureMessages);
  const navigate = useNavigate();
  const [proportions] = useState(aspect);
  const picture = useRef<PictureHandle>(null);
  const { hidden } = address;
  const graph = useShown(all, hidden);
  const arranged = useArrangement(graph, address.pins, proportions);
  const [centre] = graph.nodes;
  const end = all.nodes.find(({ id }) => id === address.to);
  const title = end ? m.betweenOf(centre?.name ?? '', end.name) : m.aroundOf(centre?.name ?? '');
  const inferred = graph.links.filter((link) => link.inferred).length;
  const doing = isOpening ? m.opening : !arranged || arranged.isArranging ? picturing.arranging : '';
  return (
    <>
      <div className={styles.tools}>
        {address.to === null && (
          <Choice name="hops" label={m.hops} options={HOPS.map((value) => ({ value, name: m.hop(value) }))} />
        )}
        <FindInGraph graph={graph} address={address} picture={picture} />
        <ZoomButtons picture={picture} disabled={!arranged} />
        <button type="button" disabled={!arranged} onClick={() => arranged?.arrangeAnew()}>
          {m.arrangeAnew}
        </button>
        <FullScreenButton />
        <DownloadButtons picture={picture} disabled={!arranged} name={title} />
        <p className={styles.summary}>
          {m.size(graph.nodes.length, graph.links.length, inferred)}
          {all.truncated && <strong> {m.truncated(MAX_NODES)}</strong>}
          {hidden.size > 0 && (
            <>
              {' '}
              {m.hiddenNow}{' '}
              <button type="button" className={styles.inline} onClick={address.showAll}>
                {m.showAll}
              </button>
            </>
          )}
          <span className={styles.doing} role="status">
            {doing}
          </span>
        </p>
      </div>
      <Stage
        picture={picture}
        arranged={arranged}
        address={address}
        label={title}
        className={styles.stage}
        onExpand={(id) => id !== centre?.id && address.toggle('open', id)}
      >
        <Panel
          graph={graph}
          address={address}
          onPin={(id) => {
            const at = arranged?.positions.get(id);
            if (at) address.pin(id, at);
          }}
          onCentre={(id) => navigate(graphAddress(id))}
        />
        <Legend graph={all} address={address} />
      </Stage>
      <LinkTable graph={graph} />
    </>
  );
}
