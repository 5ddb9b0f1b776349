import { type Ref, useImperativeHandle, useState } from 'react';
import { useMessages } from '../language/language';
import type { Point } from './arrange';
import { drawing } from './drawing';
import { entityAt } from './entityAt';
import type { Graph } from './graph';
import { useHighlight } from './highlight';
import { keysOf } from './keyboard';
import { Arrowheads, Links, LinkWords, Names } from './Layers';
import { messages } from './messages';
import { Node } from './Node';
import { nearestLink } from './nearestLink';
import styles from './Picture.module.css';
import { sceneOf } from './painter';
import { useCaption } from './useCaption';
import { useDrag } from './useDrag';
import { useScene } from './useScene';

/** With more links than this, they are drawn fainter. */
const MANY = 120;

/** What other components can do with the picture. */
export interface PictureHandle {
  /** The complete picture for a file, with title, legend and sources. */
  drawing: () => SVGSVGElement;
  zoomBy: (factor: number) => void;
  fit: () => void;
  /** Scrolls an entity into view. */
  reveal: (id: string) => void;
}

/**
 * The graph as SVG. Entities can be moved and reached by keyboard; screen readers get their type and number of links.
 * @param positions position of each entity; changed in place during a drag
 * @param selected id of an entity or key of a link
 */
export function Picture({
  ref,
  graph,
  positions,
  pins,
  selected,
  label,
  onSelect,
  onExpand,
  onPin,
}: {
  ref: Ref<PictureHandle>;
  graph: Graph;
  positions: Map<string, Point>;
  pins: ReadonlyMap<string, Point>;
  selected: string | null;
  label: string;
  onSelect: (what: string | null) => void;
  onExpand: (id: string) => void;
  onPin: (id: string, at: Point) => void;
}) {
  const m = useMessages(messages);
  const caption = useCaption();
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [reachable, setReachable] = useState<string | null>(null);
  const highlight = useHighlight(graph, selected, hovered);
  const { linksOf, lit, underPointer, named } = highlight;
  const { svg, scene, zoom, paint, fit } = useScene(graph, positions, selected, highlight);
  useImperativeHandle(ref, () => ({
    drawing: () => drawing(svg.current as SVGSVGElement, { graph, positions, named }, caption(graph, label)),
    zoomBy: zoom.by,
    fit,
    reveal: (id) => zoom.reveal(positions.get(id) as Point),
  }));
  const drag = useDrag({ positions, scale: () => zoom.current().k, onMove: paint, onDrop: onPin });
  const layers = () => sceneOf(scene.current as SVGGElement);
  const linkAt = ({ clientX, clientY }: React.MouseEvent) => {
    const { left, top } = (svg.current as SVGSVGElement).getBoundingClientRect();
    const { x, y } = zoom.current();
    const place = { x: clientX - left - x, y: clientY - top - y };
    return nearestLink(place, graph.links, layers().links.children);
  };
  const focus = (id: string) =>
    layers()
      .nodes.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"] > [role="button"]`)
      ?.focus();
  const tabStop = [reachable, selected, graph.nodes[0]?.id].find((id) =>
    graph.nodes.some((node) => node.id === id),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no such element */}
      <svg
        ref={svg}
        className={styles.picture}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys pan, plus and minus zoom
        tabIndex={0}
        aria-label={label}
        aria-describedby="picture-keys"
        data-dimmed={lit !== null}
        data-many={graph.links.length > MANY}
        onKeyDown={keysOf({ graph, positions, zoom, focus, paint, fit, onSelect, onPin })}
        {...drag.handlers}
        onClick={(event) => {
          if (drag.hasMoved()) return; // ignore the click that ends a drag
          onSelect(entityAt(event.target) ?? linkAt(event)?.key ?? null);
        }}
        onDoubleClick={({ target }) => {
          const id = entityAt(target);
          if (id) onExpand(id);
        }}
        onPointerOver={({ target }) => setHovered(entityAt(target))}
        onPointerLeave={() => setHovered(null)}
        onFocus={({ target }) => {
          const id = entityAt(target);
          if (!id) return;
          setReachable(id);
          setFocused(id);
          zoom.reveal(positions.get(id) as Point);
        }}
        onBlur={() => setFocused(null)}
      >
        <Arrowheads />
        {/* The painter finds the layers by their order. */}
        <g ref={scene}>
          <Links links={graph.links} lit={lit} underPointer={underPointer} />
          <LinkWords links={named} lit={lit} />
          <g>
            {graph.nodes.map((node, i) => (
              <Node
                key={node.id}
                node={node}
                links={linksOf.get(node.id)?.length ?? 0}
                centre={i === 0}
                pinned={pins.has(node.id)}
                selected={node.id === selected}
                lit={lit?.nodes.has(node.id) ?? false}
                tabStop={node.id === tabStop}
              />
            ))}
          </g>
          <Names nodes={graph.nodes} lit={lit} shown={[hovered, focused, selected]} />
        </g>
      </svg>
      <p id="picture-keys" className="visually-hidden">
        {m.keys}
      </p>
    </>
  );
}
