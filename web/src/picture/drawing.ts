import type { EntityType } from '../language/terms';
import type { Point } from './arrange';
import type { Graph, GraphLink } from './graph';
import { nodeWidth, textWidth } from './label';
import { Painter, sceneOf } from './painter';
import { bounds } from './useZoom';

/** The CSS properties that make up the look. Copied into the file, which has no access to the page's style sheets. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'marker-end',
];
const MARGIN = 40;
const LINE = 20;
const SMALL = 12;
/** Minimum width, to leave room for the text below the picture. */
const MIN_WIDTH = 720;

/** The text above and below the picture. */
export interface Caption {
  title: string;
  legend: { type: EntityType; name: string }[];
  /** The meaning of solid and dashed lines, the sources, the date and the URL. */
  lines: string[];
}

/**
 * The whole graph as a self-contained picture at full size, independent of the zoom, with legend and sources.
 * @param svg the picture on the screen, for its styles
 * @param named the links whose wording is shown
 */
export function drawing(
  svg: SVGSVGElement,
  { graph, positions, named }: { graph: Graph; positions: ReadonlyMap<string, Point>; named: GraphLink[] },
  { title, legend, lines }: Caption,
): SVGSVGElement {
  const copy = lookingLike(svg);
  const scene = copy.querySelector(':scope > g') as SVGGElement;
  new Painter(sceneOf(scene), graph, named, () => 0).paint(positions, 1, null);
  for (const covered of scene.querySelectorAll('text[data-named="false"]')) covered.remove();

  const places = graph.nodes.flatMap(({ id, name }) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    const half = nodeWidth(name) / 2;
    return [
      { x: x - half, y: y - 20 },
      { x: x + half, y: y + 30 },
    ];
  });
  const { left, right, top, bottom } = bounds(places);
  const width = Math.max(right - left, MIN_WIDTH) + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  let y = MARGIN + LINE;
  const ink = getComputedStyle(svg).color;
  const parts: SVGElement[] = [
    text(title, MARGIN, y, {
      'font-family': token(svg, '--serif'),
      'font-size': '20',
      'font-weight': '700',
      fill: ink,
    }),
  ];
  y += LINE;
  scene.setAttribute('transform', `translate(${(width - left - right) / 2},${y - top})`);
  y += bottom - top + MARGIN;
  parts.push(element('path', { d: `M${MARGIN} ${y}H${width - MARGIN}`, stroke: ink, 'stroke-width': '0.5' }));
  y += 1.4 * LINE;
  let x = MARGIN;
  for (const { type, name } of legend) {
    const wide = 26 + textWidth(name, SMALL) + 20;
    if (x + wide > width - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += 1.3 * LINE;
    }
    const item = element('g', { transform: `translate(${x + 10},${y})` });
    const drawn = lookingLike(markOf(type, svg));
    drawn.setAttribute('transform', 'scale(0.85)');
    item.append(drawn, text(name, 16, 4, { fill: ink }));
    parts.push(item);
    x += wide;
  }
  y += 0.5 * LINE;
  for (const line of lines.flatMap((whole) => wrapped(whole, room))) {
    y += LINE;
    parts.push(text(line, MARGIN, y, { fill: ink }));
  }
  const height = y + MARGIN;
  const paper = element('rect', { width: `${width}`, height: `${height}`, fill: token(svg, '--paper') });
  copy.prepend(paper);
  copy.append(...parts);
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return copy;
}

/** The picture as a file. */
export function svgFile(picture: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

/** A copy of an element with inline styles, without what only the page needs. */
function lookingLike<Kind extends Element>(original: Kind): Kind {
  const copy = original.cloneNode(true) as Kind;
  const inline = (from: Element, to: Element) => {
    const computed = getComputedStyle(from);
    for (const name of STYLES) to.setAttribute(name, computed.getPropertyValue(name));
    for (const { name } of [...to.attributes])
      if (/^(class|role|tabindex|aria-.*)$/.test(name)) to.removeAttribute(name);
    for (const [i, child] of [...from.children].entries()) inline(child, to.children[i] as Element);
  };
  inline(original, copy);
  return copy;
}

/** A mark of this type from the picture, preferably not a hollow one. */
function markOf(type: EntityType, svg: SVGSVGElement): Element {
  const marks = [...svg.querySelectorAll(`[data-mark][data-type="${type}"]`)];
  return (marks.find((mark) => mark.getAttribute('data-group') === 'false') ?? marks[0]) as Element;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function text(words: string, x: number, y: number, attributes: Record<string, string>): SVGElement {
  const made = element('text', { x: `${x}`, y: `${y}`, 'font-size': `${SMALL}`, ...attributes });
  made.textContent = words;
  return made;
}

/** Breaks text into lines of at most `width` px. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [''];
  for (const character of words) {
    const longer = `${lines.at(-1)}${character}`;
    if (textWidth(longer, SMALL) > width) lines.push(character);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A value from tokens.css. */
function token(svg: SVGSVGElement, name: string): string {
  return getComputedStyle(svg).getPropertyValue(name).trim();
}
