import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { labelOfKind } from '../entity/entity.js';
import { checkedPoints, luceneQueries } from '../graph/fulltext.js';
import { NAME_INDEX, READING_INDEX } from '../graph/indexes.js';
import { pageInfoOf } from '../model/page.js';
import { plainOf, spelt } from '../model/plain.js';
import { asReadings } from '../model/readings.js';
import type { EntityRow, Hits } from '../model/rows.js';
import { type CursorScope, decodeCursor, encodeCursor } from '../query/cursor.js';
import { checkedFirst } from '../query/list.js';
import type { Reader } from '../query/reader.js';
import { askedOfConnection, selectionOf } from '../query/selection.js';
import { matchOf, pairsOf, READING_SCORE, readingQuery } from './match.js';

/**
 * The lowest score of entities whose name or reading contains the text. Other entities score less: 0.3 or more if one
 * of their names is in the text, below that if they only resemble it; plus 0.1 if a report names them.
 */
const CONTAINS = 0.5;

/**
 * How many hits of a full-text index are ranked: the best by its own score, which prefers short names. No name is that
 * common; 542 divisions are called 和平村.
 */
const CANDIDATES = 1000;

/**
 * The candidates with one of the labels. The limit applies after that filter: thousands of communities come before the
 * first project with 社区 in its name.
 */
const candidatesIn = (index: string, query: string, labels: string[] | null) =>
  labels === null
    ? `CALL db.index.fulltext.queryNodes('${index}', ${query}, {limit: $candidates}) YIELD node`
    : `CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node WHERE ${isOneOf(labels)} WITH node LIMIT $candidates`;

/** Names and aliases as compared with the text, the name first. */
const NAMES = 'coalesce(node.plainNames, [toLower(node.name)] + [alias IN node.aliases | toLower(alias)])';

/** Among the country's many 福兴社区, one that a report names comes first. */
const CITED = 'CASE WHEN node:Cited THEN 0.1 ELSE 0.0 END';

/**
 * Entities whose name contains the text. The score depends only on names and on whether reports name the entity. Unlike
 * Lucene's, it does not change when nodes are added, so cursors stay valid.
 * @param labels a hit has one of these; null for any
 * @param reading whether the text may be pinyin or initials
 */
function containing(labels: string[] | null, reading: boolean): string {
  const named = candidatesIn(NAME_INDEX, '$query', labels);
  const read = candidatesIn(READING_INDEX, '$readingQuery', labels);
  const candidates = reading ? `CALL () {\n  ${named} RETURN node\n  UNION\n  ${read} RETURN node\n}` : named;
  return `
${candidates}
WITH node, ${NAMES} AS names
WITH node, names, head(names) AS name
WITH node, CASE
  WHEN name = $plain THEN 4.0
  WHEN $plain IN names THEN 3.0
  WHEN name STARTS WITH $plain THEN 1.0 + 1.0 * $size / size(name)
  WHEN name CONTAINS $plain THEN 0.5 + 0.5 * $size / size(name)
  WHEN any(one IN names WHERE one CONTAINS $plain) THEN 0.5
  ${reading ? READING_SCORE : ''}
END + ${CITED} AS score
WHERE score IS NOT NULL`;
}

/**
 * Entities whose name is in the text, or an alias of at least three characters (reports call many just 街道), longest
 * first. Among those, one at the end of the text or in a division that the text also names comes first (张店区湖田街道). Then
 * entities whose names share pairs of characters with the text.
 */
function others(labels: string[] | null): string {
  return `
${candidatesIn(NAME_INDEX, '$query', labels)}
WITH node, ${NAMES} AS names
WITH node, reduce(longest = '', one IN names |
    CASE WHEN size(one) > CASE one WHEN head(names) THEN 1 ELSE 2 END AND size(one) > size(longest) AND $plain CONTAINS one
      THEN one ELSE longest END) AS whole,
  size([pair IN $pairs WHERE any(one IN names WHERE one CONTAINS pair)]) AS shared
WHERE whole <> '' OR shared > 0
WITH node, CASE WHEN whole <> '' THEN 0.3 + 0.05 * size(whole) / $size
    + CASE WHEN $plain ENDS WITH whole THEN 0.02 ELSE 0.0 END
    + CASE WHEN EXISTS { (node)-[:PART_OF|WITHIN*1..3]->(above:Entity)
        WHERE $plain CONTAINS above.name } THEN 0.02 ELSE 0.0 END
  ELSE 0.2 * shared / (size($pairs) + 1)
END + ${CITED} AS score
WHERE score IS NOT NULL`;
}

/** The labels come from the schema, so they are safe in the statement. */
function isOneOf(labels: string[]): string {
  return labels.length > 0 ? `node:${labels.join('|')}` : 'false';
}

/** Cypher for one page of hits. `hits` must end with a WHERE. */
const pageOf = (hits: string) => `${hits}
  AND ($after IS NULL OR score < $after.key OR (score = $after.key AND node.id > $after.tie))
WITH node AS entry, score
ORDER BY score DESC, entry.id
LIMIT $limit`;

/** A hit: the entity as selected, and what its score and match need. */
interface Hit {
  row: EntityRow;
  score: number;
  id: string;
  name: string;
  aliases: string[];
}
const HIT = 'score, entry.id AS id, entry.name AS name, entry.aliases AS aliases';

/** The arguments of Query.search. */
export interface SearchArguments {
  text: string;
  kinds?: string[] | null;
  first?: number | null;
  after?: string | null;
}

/**
 * Entities whose name, alias or pinyin equals, begins with or contains the text, best first. If there are none,
 * entities whose names are in the text, followed by those that resemble it.
 * @throws AtlasError INVALID_ARGUMENT, FIRST_OUT_OF_RANGE, INVALID_CURSOR
 */
export async function search(reader: Reader, args: SearchArguments, info: GraphQLResolveInfo): Promise<Hits> {
  checkedPoints('text', args.text);
  const plain = plainOf(args.text);
  const points = [...(spelt(args.text) || plain)];
  const first = checkedFirst(args.first);
  const labels = args.kinds ? [...new Set(args.kinds)].map(labelOfKind).sort() : null;
  const scope = searchScope(plain, labels);
  const after = args.after == null ? null : decodeCursor(scope, args.after);
  const readings = asReadings(args.text);
  const asked = askedOfConnection(info.returnType, selectionOf(info));
  const queries = luceneQueries(points);
  const size = [...plain].length;
  const page = { plain, size, candidates: CANDIDATES, after, limit: first + 1 };
  const ways = [
    {
      key: `containing ${labels} ${readings.length > 0}`,
      make: () => containing(labels, readings.length > 0),
      parameters: { ...page, query: queries.containing, readings, readingQuery: readingQuery(readings) },
    },
    {
      key: `others ${labels}`,
      make: () => others(labels),
      parameters: { ...page, query: queries.resembling, pairs: pairsOf(plain) },
    },
  ] as const;
  const hitsBy = ({ key, make, parameters }: (typeof ways)[number]) =>
    reader.rows<Hit>({ key, make: () => pageOf(make()) }, parameters, asked, HIT, info);
  // A later page continues the kind of search that the cursor comes from, which its score tells.
  let way: (typeof ways)[number] = after && Number(after.key) < CONTAINS ? ways[1] : ways[0];
  let hits = await hitsBy(way);
  if (hits.length === 0 && !after) {
    way = ways[1];
    hits = await hitsBy(way);
  }
  const totalCount = asked.totalCount
    ? await reader.count(`${way.make()} RETURN count(*) AS total`, way.parameters)
    : 0;
  const edges = hits.slice(0, first).map(({ row, score, id, name, aliases }) => ({
    cursor: asked.cursors ? encodeCursor(scope, { key: score, tie: id }) : undefined,
    score,
    // Computed only if the operation asks for it.
    get matched() {
      return matchOf(args.text, name, aliases);
    },
    node: row,
  }));
  return { edges, pageInfo: pageInfoOf(edges, hits.length > first, after !== null), totalCount };
}

/** A cursor is valid only for the same text and types. */
function searchScope(plain: string, labels: string[] | null): CursorScope {
  const asked = createHash('sha256')
    .update(JSON.stringify([plain, labels]))
    .digest('hex')
    .slice(0, 12);
  return `Query.search:${asked} SCORE DESC`;
}
