import { createHash } from 'node:crypto';
import { labelOfKind } from '../entity/entity.js';
import { AtlasError } from '../errors.js';
import { type CursorScope, decodeCursor, encodeCursor } from '../graph/cursor.js';
import type { Read } from '../graph/database.js';
import { NAME_INDEX } from '../graph/indexes.js';
import { checkedFirst, pageInfoOf } from '../graph/list.js';
import { type EntityRow, entityRow } from '../graph/rows.js';
import type { PageInfo } from '../graphql/generated.js';

const MAX_TEXT = 100;

/** How many hits of the full-text index are ranked: the best by its own score. */
const CANDIDATES = 1000;

/**
 * Candidates come from the name's index, exactly, and from the full-text index; the score is computed from names
 * alone, so that it does not change when rows are added, as Lucene's does, and cursors stay right.
 */
const HITS = `
CALL () {
  MATCH (node:Entity {name: $text}) RETURN node
  UNION
  CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $query, {limit: $candidates}) YIELD node RETURN node
}
WITH node, toLower(node.name) AS name, [alias IN node.aliases | toLower(alias)] AS aliases
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
WITH node, CASE
  WHEN name = $lower THEN 4.0
  WHEN $lower IN aliases THEN 3.0
  WHEN name STARTS WITH $lower THEN 1.0 + 1.0 * $size / size(name)
  WHEN name CONTAINS $lower THEN 0.5 + 0.5 * $size / size(name)
  WHEN any(alias IN aliases WHERE alias CONTAINS $lower) THEN 0.5
  ELSE 0.5 * size([point IN $points WHERE name CONTAINS point OR any(alias IN aliases WHERE alias CONTAINS point)]) / (size($points) + 1)
END AS score`;

const PAGE = `${HITS}
WHERE $after IS NULL OR score < $after.key OR (score = $after.key AND node.id > $after.tie)
RETURN ${entityRow('node')} AS row, score
ORDER BY score DESC, node.id
LIMIT $limit`;

const COUNT = `${HITS} RETURN count(*) AS total`;

/** What a search asks for. */
export interface SearchArguments {
  text: string;
  kinds?: string[] | null;
  first?: number | null;
  after?: string | null;
}

/** A page of hits. Its methods are the connection's fields; each reads what it needs. */
export interface Hits {
  edges(): Promise<{ cursor: string; score: number; node: EntityRow }[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/**
 * Entities whose name or alias is, begins with, contains or resembles a text, best first.
 * @throws AtlasError INVALID_ARGUMENT, FIRST_OUT_OF_RANGE, INVALID_CURSOR
 */
export function search(read: Read, args: SearchArguments): Hits {
  const text = args.text.trim();
  const points = [...text.toLowerCase()];
  if (points.length < 1 || points.length > MAX_TEXT) {
    const message = `text: ${points.length} characters; a search takes 1 to ${MAX_TEXT}.`;
    throw new AtlasError('INVALID_ARGUMENT', message);
  }
  const first = checkedFirst(args.first);
  const labels = args.kinds?.map(labelOfKind).sort() ?? null;
  const scope = scopeOf(text, labels);
  const parameters = {
    text,
    lower: text.toLowerCase(),
    size: points.length,
    points: [...new Set(points)],
    query: luceneQuery(points),
    candidates: CANDIDATES,
    labels,
  };
  const after = args.after ? decodeCursor(scope, args.after) : null;
  let page: Promise<{ row: EntityRow; score: number }[]> | undefined;
  const hits = () => {
    page ??= read(PAGE, { ...parameters, after, limit: first + 1 });
    return page;
  };
  const edges = async () =>
    (await hits()).slice(0, first).map(({ row, score }) => ({
      cursor: encodeCursor(scope, { key: score, tie: row.id }),
      score,
      node: row,
    }));
  return {
    edges,
    pageInfo: async () => pageInfoOf(await edges(), (await hits()).length > first, after !== null),
    totalCount: async () => (await read<{ total: number }>(COUNT, parameters))[0]?.total ?? 0,
  };
}

/** A cursor is good for the same text and types only. */
function scopeOf(text: string, labels: string[] | null): CursorScope {
  const asked = createHash('sha256')
    .update(JSON.stringify([text, labels]))
    .digest('hex')
    .slice(0, 12);
  return `Query.search:${asked} SCORE DESC`;
}

/**
 * The text as a Lucene query in which nothing the user wrote has a meaning of its own. The cjk analyzer indexes pairs
 * of characters: several characters are a phrase or, failing that, any of their pairs; one character, which is in
 * no pair of its own, and Latin words are looked for within the indexed terms.
 */
function luceneQuery(points: string[]): string {
  const escaped = points.map((point) => (/[\p{L}\p{N}]/u.test(point) ? point : `\\${point}`)).join('');
  const within = points.every((point) => /[\p{L}\p{N}]/u.test(point)) ? ` OR *${escaped}*` : '';
  if (points.length === 1) return `${escaped}${within}`;
  const phrase = points.join('').replaceAll(/["\\]/g, ' ');
  const parts = points
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `"${phrase}"^4${parts ? ` OR (${parts.toLowerCase()})` : ''}${within}`;
}
