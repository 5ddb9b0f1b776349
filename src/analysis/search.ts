import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { labelOfKind } from '../entity/entity.js';
import { checkedPoints, luceneQueries } from '../graph/fulltext.js';
import { NAME_INDEX, READING_INDEX } from '../graph/indexes.js';
import { pageInfoOf } from '../model/page.js';
import { asReading } from '../model/readings.js';
import type { EntityRow, Hits } from '../model/rows.js';
import { type CursorScope, decodeCursor, encodeCursor } from '../query/cursor.js';
import { checkedFirst } from '../query/list.js';
import type { Reader } from '../query/reader.js';
import { askedOfConnection, selectionOf } from '../query/selection.js';
import { matchOf, READING_QUERY, READING_SCORE } from './match.js';

/** The least score of those that contain the text: the others have less than 0.4, and 0.1 more where reports name them. */
const CONTAINS = 0.5;

/**
 * How many hits of a full-text index are ranked, the best by its own score, which puts the shortest names first. No name is
 * that of so many divisions: 542 are 和平村.
 */
const CANDIDATES = 1000;

/** Candidates of the types asked for, of all that the index has: before the first project with 社区 come thousands of communities. */
const candidatesIn = (index: string, query: string, labels: string[] | null) =>
  labels === null
    ? `CALL db.index.fulltext.queryNodes('${index}', ${query}, {limit: $candidates}) YIELD node`
    : `CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node WHERE ${isOneOf(labels)} WITH node LIMIT $candidates`;

const candidates = (labels: string[] | null, reading: boolean) => {
  const named = candidatesIn(NAME_INDEX, '$query', labels);
  if (!reading) return named;
  const read = candidatesIn(READING_INDEX, READING_QUERY, labels);
  return `CALL () {\n  ${named} RETURN node\n  UNION\n  ${read} RETURN node\n}`;
};

/**
 * The score is computed from names and on whether reports name it, so that it does not change when rows are added, as
 * Lucene's does, and cursors stay right. Of the country's many 福兴社区 the one that a report is about comes first.
 * @param labels of which a hit has one; null for any
 * @param reading whether the text may be one
 */
const hitsAmong = (labels: string[] | null, reading: boolean) => `
${candidates(labels, reading)}
WITH node, toLower(node.name) AS name
WITH node, CASE
  WHEN name = $lower THEN 4.0
  WHEN any(alias IN node.aliases WHERE toLower(alias) = $lower) THEN 3.0
  WHEN name STARTS WITH $lower THEN 1.0 + 1.0 * $size / size(name)
  WHEN name CONTAINS $lower THEN 0.5 + 0.5 * $size / size(name)
  WHEN any(alias IN node.aliases WHERE toLower(alias) CONTAINS $lower) THEN 0.5
  ${reading ? READING_SCORE : ''}
  ELSE 0.4 * size([point IN $points
    WHERE name CONTAINS point OR any(alias IN node.aliases WHERE toLower(alias) CONTAINS point)]) / (size($points) + 1)
END + CASE WHEN node:Cited THEN 0.1 ELSE 0.0 END AS score`;

/** The labels are the schema's, so they can stand in the statement. */
function isOneOf(labels: string[]): string {
  return labels.length > 0 ? `node:${labels.join('|')}` : 'false';
}

const pageOf = (hits: string) => `${hits}
WHERE $after IS NULL OR score < $after.key OR (score = $after.key AND node.id > $after.tie)
WITH node AS entry, score
ORDER BY score DESC, entry.id
LIMIT $limit`;

/** What a hit has beside what is asked of the entity. */
interface Hit {
  row: EntityRow;
  score: number;
  id: string;
  name: string;
  aliases: string[];
}
const HIT = 'score, entry.id AS id, entry.name AS name, entry.aliases AS aliases';

/** What a search asks for. */
export interface SearchArguments {
  text: string;
  kinds?: string[] | null;
  first?: number | null;
  after?: string | null;
}

/**
 * Entities whose name or alias is, begins with, contains or resembles a text, or begins with it when read in pinyin, best
 * first. Those that only resemble it are looked for where none contains it.
 * @throws AtlasError INVALID_ARGUMENT, FIRST_OUT_OF_RANGE, INVALID_CURSOR
 */
export async function search(reader: Reader, args: SearchArguments, info: GraphQLResolveInfo): Promise<Hits> {
  const text = args.text.trim();
  const points = checkedPoints('text', text);
  const first = checkedFirst(args.first);
  const labels = args.kinds ? [...new Set(args.kinds)].map(labelOfKind).sort() : null;
  const scope = searchScope(text, labels);
  const after = args.after == null ? null : decodeCursor(scope, args.after);
  const reading = asReading(text);
  const parameters = {
    lower: text.toLowerCase(),
    size: points.length,
    points: [...new Set(points)],
    candidates: CANDIDATES,
    after,
    limit: first + 1,
    reading,
  };
  const asked = askedOfConnection(info.returnType, selectionOf(info));
  const among = () => hitsAmong(labels, reading !== null);
  const page = { key: `${labels} ${reading !== null}`, make: () => pageOf(among()) };
  const { containing, resembling } = luceneQueries(points);
  const hitsOf = (query: string) => reader.rows<Hit>(page, { ...parameters, query }, asked, HIT, info);
  // A page goes on among those that contain the text, or among those that resemble it, as the page before.
  let query = after && Number(after.key) < CONTAINS ? resembling : containing;
  let hits = await hitsOf(query);
  if (hits.length === 0 && !after && query !== resembling) {
    query = resembling;
    hits = await hitsOf(query);
  }
  const totalCount = asked.totalCount
    ? await reader.count(`${among()} RETURN count(*) AS total`, { ...parameters, query })
    : 0;
  const edges = hits.slice(0, first).map(({ row, score, id, name, aliases }) => ({
    cursor: asked.cursors ? encodeCursor(scope, { key: score, tie: id }) : undefined,
    score,
    // Found out for those who ask only.
    get matched() {
      return matchOf(text, name, aliases);
    },
    node: row,
  }));
  return { edges, pageInfo: pageInfoOf(edges, hits.length > first, after !== null), totalCount };
}

/** A cursor is good for the same text and types only. */
function searchScope(text: string, labels: string[] | null): CursorScope {
  const asked = createHash('sha256')
    .update(JSON.stringify([text, labels]))
    .digest('hex')
    .slice(0, 12);
  return `Query.search:${asked} SCORE DESC`;
}
