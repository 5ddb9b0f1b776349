import {
  memo,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { absentStatus } from '../entity/absent';
import { typeTerm } from '../entity/typeTerm';
import type { EntityPartsFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { statuses, useTerm } from '../language/terms';
import { useLinkWords } from '../link/LinkArrow';
import type { Point } from './arrange';
import { drawing } from './drawing';
import { entityAt } from './entityAt';
import { type Graph, type GraphLink, linksByNode } from './graph';
import { shortened } from './label';
import { Mark } from './Mark';
import { messages } from './messages';
import styles from './Picture.module.css';
import { Painter } from './painter';
import { useCaption } from './useCaption';
import { useDrag } from './useDrag';
import { useResize } from './useResize';
import { useZoom } from './useZoom';

/** Up to this many links, all of them are labelled. */
const NAME_ALL = 24;
/** With more links than this, they are drawn fainter. */
const MANY = 120;
/** With more entities than this, names are hidden during a zoom. */
const MANY_NODES = 150;
/** A zoom is over after this many ms without a step. */
const REST = 120;
/** How close to a link a pointer must be, in px. */
const NEAR = 8;
/** One step by keyboard, in px. */
const STEP = 60;

/** Size of arrowheads, in px. */
const ARROWS = { usual: 8, many: 5, lit: 8 };

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
  const words = useLinkWords();
  const caption = useCaption();
  const svg = useRef<SVGSVGElement>(null);
  const scene = useRef<SVGGElement>(null);
  const links = useRef<SVGGElement>(null);
  const linkWords = useRef<SVGGElement>(null);
  const nodes = useRef<SVGGElement>(null);
  const names = useRef<SVGGElement>(null);
  const painter = useRef<Painter>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const at = useMemo(() => linksByNode(graph.links), [graph]);
  const lit = useMemo(() => litBy(selected, graph, at), [selected, graph, at]);
  const underPointer = useMemo(() => litBy(hovered, graph, at), [hovered, graph, at]);
  const named = useMemo(
    () =>
      graph.links.length <= NAME_ALL
        ? graph.links
        : graph.links.filter(
            ({ key }) => key === selected || (lit?.links.has(key) && lit.links.size <= NAME_ALL),
          ),
    [graph, lit, selected],
  );

  const paint = (passing = false) => {
    const { x, y, k } = zoom.current();
    const { width = 0, height = 0 } = svg.current?.getBoundingClientRect() ?? {};
    const seen = { left: -x, right: width - x, top: -y, bottom: height - y };
    scene.current?.setAttribute('transform', `translate(${x},${y})`);
    painter.current?.paint(positions, k, seen, passing);
  };
  const scale = useRef(1);
  const rest = useRef(0);
  const zoom = useZoom(svg, ({ k }) => {
    const passing = k !== scale.current && graph.nodes.length > MANY_NODES;
    scale.current = k;
    paint(passing);
    clearTimeout(rest.current);
    if (passing) rest.current = window.setTimeout(paint, REST);
  });
  const fit = () => zoom.fit(graph.nodes.flatMap(({ id }) => positions.get(id) ?? []));

  // biome-ignore lint/correctness/useExhaustiveDependencies: paint() is new on each render but does the same
  useLayoutEffect(() => {
    if (!links.current || !linkWords.current || !nodes.current || !names.current) return;
    const importance = (id: string) =>
      (id === selected ? 1e6 : 0) +
      (lit?.nodes.has(id) ? 1e5 : 0) +
      (id === graph.nodes[0]?.id ? 1e4 : 0) +
      (at.get(id)?.length ?? 0);
    const elements = {
      links: links.current,
      words: linkWords.current,
      nodes: nodes.current,
      names: names.current,
    };
    painter.current = new Painter(elements, graph, named, importance);
    paint();
  }, [graph, named, lit, selected, at, positions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new arrangement is fitted into the window
  useEffect(fit, [positions]);
  useResize(svg, () => {
    scaleWhole(svg.current as SVGSVGElement);
    if (zoom.isFitted()) fit();
  });
  useImperativeHandle(ref, () => ({
    drawing: () => drawing(svg.current as SVGSVGElement, { graph, positions, named }, caption(graph, label)),
    zoomBy: zoom.by,
    fit,
    reveal: (id) => zoom.reveal(positions.get(id) as Point),
  }));

  const drag = useDrag({
    positions,
    scale: () => zoom.current().k,
    onMove: () => paint(),
    onDrop: onPin,
  });
  /** The link nearest to the pointer; lines are too thin to hit. */
  const linkAt = (event: React.MouseEvent): GraphLink | null => {
    const { left, top } = (svg.current as SVGSVGElement).getBoundingClientRect();
    const { x, y } = zoom.current();
    const place = { x: event.clientX - left - x, y: event.clientY - top - y };
    let nearest: { link: GraphLink; distance: number } | null = null;
    for (const [i, link] of graph.links.entries()) {
      const distance = distanceTo(place, links.current?.children[i] as SVGPathElement);
      if (distance < (nearest?.distance ?? NEAR)) nearest = { link, distance };
    }
    return nearest?.link ?? null;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const id = entityAt(event.target);
    const direction = DIRECTIONS[event.key];
    const done = () => event.preventDefault();
    if (direction && id && event.shiftKey) {
      const { x, y } = positions.get(id) as Point;
      const { k } = zoom.current();
      const there = { x: x + (direction.x * STEP) / 2 / k, y: y + (direction.y * STEP) / 2 / k };
      positions.set(id, there);
      paint();
      onPin(id, there);
      done();
    } else if (direction && id) {
      const next = neighbourTowards(direction, id, graph, positions);
      if (next) nodeElement(nodes.current, next)?.focus();
      done();
    } else if (direction) {
      zoom.pan(-direction.x * STEP, -direction.y * STEP);
      done();
    } else if (event.key === '+' || event.key === '=') zoom.by(1.25);
    else if (event.key === '-') zoom.by(0.8);
    else if (event.key === '0') fit();
    else if (id && (event.key === 'Enter' || event.key === ' ')) {
      onSelect(id);
      done();
    }
  };
  const [reachable, setReachable] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
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
        onKeyDown={onKeyDown}
        {...drag.handlers}
        onClick={(event) => {
          if (drag.hasMoved()) return; // ignore the click that ends a drag
          const id = entityAt(event.target);
          onSelect(id ?? linkAt(event)?.key ?? null);
        }}
        onDoubleClick={(event) => {
          const id = entityAt(event.target);
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
        <defs>
          {Object.entries(ARROWS).map(([kind, size]) => (
            <marker
              key={kind}
              id={`arrow-${kind}`}
              data-arrow={kind}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth={size}
              markerHeight={size}
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path d="M0 0.8L7.5 4L0 7.2Z" />
            </marker>
          ))}
        </defs>
        <g ref={scene}>
          <g ref={links}>
            {graph.links.map(({ key, inferred, status }) => (
              <path
                key={key}
                className={styles.link}
                data-inferred={inferred}
                data-absent={absentStatus({ status }) !== null}
                data-lit={lit?.links.has(key) || underPointer?.links.has(key) || false}
              />
            ))}
          </g>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it is focusable */}
          <g ref={linkWords} aria-hidden="true">
            {named.map((link) => (
              <text
                key={link.key}
                className={styles.words}
                data-lit={lit?.links.has(link.key) ?? false}
                dy="0.35em"
              >
                {words(link)}
              </text>
            ))}
          </g>
          <g ref={nodes}>
            {graph.nodes.map((node, i) => (
              <Node
                key={node.id}
                node={node}
                links={at.get(node.id)?.length ?? 0}
                centre={i === 0}
                pinned={pins.has(node.id)}
                selected={node.id === selected}
                lit={lit?.nodes.has(node.id) ?? false}
                tabStop={node.id === tabStop}
              />
            ))}
          </g>
          {/* Above all marks so that none covers a name. Hidden from screen readers because the marks have the names
              as labels. */}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it is focusable */}
          <g ref={names} aria-hidden="true" lang="zh-Hans">
            {graph.nodes.map(({ id, name }, i) => (
              <text
                key={id}
                className={styles.label}
                data-label={id}
                data-centre={i === 0}
                data-lit={lit?.nodes.has(id) ?? false}
                data-shown={id === hovered || id === focused || id === selected}
                dy="0.35em"
              >
                {shortened(name)}
              </text>
            ))}
          </g>
        </g>
      </svg>
      <p id="picture-keys" className="visually-hidden">
        {m.keys}
      </p>
    </>
  );
}

const Node = memo(function Node({
  node,
  links,
  centre,
  pinned,
  selected,
  lit,
  tabStop,
}: {
  node: EntityPartsFragment;
  links: number;
  centre: boolean;
  pinned: boolean;
  selected: boolean;
  lit: boolean;
  tabStop: boolean;
}) {
  const m = useMessages(messages);
  const term = useTerm();
  const absent = absentStatus(node);
  const status = absent && term(statuses[absent]);
  return (
    // The mark is outside the button, whose label is the full name.
    <g className={styles.node} data-id={node.id} data-centre={centre} data-lit={lit}>
      <Mark type={node.__typename} term={typeTerm(node)} isGroup={node.isGroup} isAbsent={absent !== null} />
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no such element */}
      <g
        className={styles.handle}
        role="button"
        tabIndex={tabStop ? 0 : -1}
        aria-label={m.node(term(typeTerm(node)), node.name, status, links, pinned)}
        aria-pressed={selected}
      >
        <title lang="zh-Hans">{[node.name, status].filter(Boolean).join(' · ')}</title>
        <circle className={styles.halo} r="17" />
        {pinned && <circle className={styles.pin} cx="10" cy="-10" r="3.5" />}
      </g>
    </g>
  );
});

interface Lit {
  nodes: Set<string>;
  links: Set<string>;
}

/** What is highlighted with an entity (its links and neighbours) or a link (its ends). */
function litBy(what: string | null, graph: Graph, at: Map<string, GraphLink[]>): Lit | null {
  if (!what) return null;
  const here = at.get(what) ?? graph.links.filter(({ key }) => key === what);
  if (here.length === 0) return null;
  return {
    nodes: new Set(here.flatMap(({ from, to }) => [from.id, to.id])),
    links: new Set(here.map(({ key }) => key)),
  };
}

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest entity in a direction; sideways distance counts double. */
function neighbourTowards(
  direction: Point,
  from: string,
  { nodes }: Graph,
  positions: ReadonlyMap<string, Point>,
): string | null {
  const start = positions.get(from) as Point;
  let best: { id: string; far: number } | null = null;
  for (const { id } of nodes) {
    const { x, y } = positions.get(id) ?? start;
    const along = (x - start.x) * direction.x + (y - start.y) * direction.y;
    if (along <= 0) continue;
    const aside = Math.abs((x - start.x) * direction.y + (y - start.y) * direction.x);
    const far = along + 2 * aside;
    if (far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { id, far };
  }
  return best?.id ?? null;
}

/** Scales the picture as a whole if it is shown smaller than it was drawn, as on paper. */
function scaleWhole(svg: SVGSVGElement): void {
  const { width, height } = svg.getBoundingClientRect();
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
}

function nodeElement(nodes: SVGGElement | null, id: string): SVGGElement | null {
  return nodes?.querySelector(`[data-id="${CSS.escape(id)}"] > [role="button"]`) ?? null;
}

/** Distance of a point from a line, approximated by points along the line. */
function distanceTo({ x, y }: Point, line: SVGPathElement): number {
  const length = line.getTotalLength();
  let nearest = Number.POSITIVE_INFINITY;
  for (let along = 0; along <= length; along += NEAR) {
    const point = line.getPointAtLength(along);
    nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
  }
  return nearest;
}
