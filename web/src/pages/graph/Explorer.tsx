import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphAddress } from '../../drawing/graphAddress';
import { useMessages } from '../../language/language';
import { Choice } from '../../layout/Choice';
import { type GraphAddress, HOPS } from './address';
import { DownloadButtons } from './DownloadButtons';
import styles from './Explorer.module.css';
import { FullScreenButton } from './FullScreenButton';
import { type Graph, MAX_NODES, without } from './graph';
import { Legend } from './Legend';
import { LinkTable } from './LinkTable';
import { messages } from './messages';
import { Panel } from './Panel';
import { Picture, type PictureHandle } from './Picture';
import { useArrangement } from './useArrangement';

/** Width by height of the window that the picture has to fit. */
const aspect = () => (window.matchMedia('(max-width: 860px)').matches ? 0.75 : 1.4);

/**
 * The picture of a graph with all that can be done to it.
 * @param all what there is before the reader hides some of it
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
  const navigate = useNavigate();
  const [proportions] = useState(aspect);
  const picture = useRef<PictureHandle>(null);
  const { hidden } = address;
  const hiding = [...hidden].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the set is another one whenever anything in the address changes
  const graph = useMemo(() => without(hidden, all), [all, hiding]);
  const arranged = useArrangement(graph, address.pins, proportions);
  const [centre] = graph.nodes;
  const end = all.nodes.find(({ id }) => id === address.to);
  const title = end ? m.betweenOf(centre?.name ?? '', end.name) : m.aroundOf(centre?.name ?? '');
  const inferred = graph.links.filter((link) => link.inferred).length;
  const doing = isOpening ? m.opening : !arranged || arranged.isArranging ? m.arranging : '';
  return (
    <>
      <div className={`${styles.tools}`}>
        {address.to === null && (
          <Choice name="hops" label={m.hops} options={HOPS.map((value) => ({ value, name: m.hop(value) }))} />
        )}
        <span className={styles.group}>
          <button type="button" aria-label={m.zoomIn} onClick={() => picture.current?.zoomBy(1.4)}>
            ＋
          </button>
          <button type="button" aria-label={m.zoomOut} onClick={() => picture.current?.zoomBy(1 / 1.4)}>
            －
          </button>
          <button type="button" onClick={() => picture.current?.fit()}>
            {m.fit}
          </button>
        </span>
        <button type="button" onClick={() => arranged?.arrangeAnew()}>
          {m.arrangeAnew}
        </button>
        <FullScreenButton />
        <DownloadButtons picture={picture} name={title} />
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
      <div className={styles.stage}>
        <div className={styles.canvas}>
          {arranged && (
            <Picture
              ref={picture}
              graph={arranged.graph}
              positions={arranged.positions}
              pins={address.pins}
              selected={address.selected}
              label={title}
              onSelect={address.select}
              onExpand={(id) => id !== centre?.id && address.toggle('open', id)}
              onPin={address.pin}
            />
          )}
          <p id="picture-keys" className="visually-hidden">
            {m.keys}
          </p>
        </div>
        <div className={styles.side}>
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
        </div>
      </div>
      <LinkTable graph={graph} />
    </>
  );
}
