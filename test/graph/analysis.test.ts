import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

// Compares the answers with results computed here from all links, read one by one.

/** A link with the ids of its ends. */
interface Link {
  type: string;
  from: string;
  to: string;
}

let atlas: Atlas;
let links: Link[];
/** The ids at the other ends of an entity's links, once for each link. */
const neighbours = new Map<string, string[]>();
const cited = new Set<string>();
beforeAll(async () => {
  atlas = await openAtlas();
  links = await atlas.database.read<Link>(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'WITHIN' RETURN type(r) AS type, a.id AS from, b.id AS to",
  );
  const entities = await atlas.database.read<{ id: string; cited: boolean }>(
    'MATCH (e:Entity) RETURN e.id AS id, e:Cited AS cited ORDER BY id',
  );
  for (const { id, cited: is } of entities) {
    neighbours.set(id, []);
    if (is) cited.add(id);
  }
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
});
afterAll(() => atlas.close());

/** A path or a neighbourhood as the API returns it. */
interface Answered {
  length: number;
  nodes: { id: string }[];
  links: { type: string; from: { id: string }; to: { id: string } }[];
}

/** A path as ids. */
interface Chain {
  length: number;
  ids: string[];
  links: Link[];
}

const plain = ({ type, from, to }: Answered['links'][number]): Link => ({
  type,
  from: from.id,
  to: to.id,
});
const written = ({ from, to, type }: Link) => `${from} ${to} ${type}`;

function byIds(a: string[], b: string[]): number {
  const differs = a.findIndex((id, i) => id !== b[i]);
  if (differs < 0) return 0;
  return (a[differs] as string) < (b[differs] as string) ? -1 : 1;
}

/** The distance of every entity from `id` in links, up to `bound`. */
function distances(id: string, bound: number): Map<string, number> {
  const found = new Map([[id, 0]]);
  for (const [at, distance] of found)
    if (distance < bound)
      for (const next of neighbours.get(at) ?? []) if (!found.has(next)) found.set(next, distance + 1);
  return found;
}

describe('paths', () => {
  /** All paths with exactly `length` links and no repeated entity, once for each choice of links. */
  function chains(from: string, to: string, length: number): string[][] {
    const left = distances(to, length);
    const walk = (chain: string[]): string[][] => {
      const at = chain.at(-1) as string;
      const remaining = length - chain.length + 1;
      if (at === to) return remaining === 0 ? [chain] : [];
      return (neighbours.get(at) ?? []).flatMap((next) =>
        (left.get(next) ?? length) < remaining && !chain.includes(next) ? walk([...chain, next]) : [],
      );
    };
    return walk([from]);
  }

  /** The shortest paths, including all others as long as the last of them. */
  function shortest(from: string, to: string, maxLength: number, first: number): string[][] {
    const found: string[][] = [];
    for (let length = 1; length <= maxLength && found.length < first; length++)
      found.push(...chains(from, to, length));
    return found;
  }

  async function answered(from: string, to: string, maxLength: number, first: number): Promise<Chain[]> {
    const { data, errors } = await atlas.ask(
      `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
        paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
          length nodes { id } links { type from { id } to { id } } } }`,
      { from, to, maxLength, first },
    );
    expect(errors).toBeUndefined();
    return data.paths.map(({ length, nodes, links }: Answered) => ({
      length,
      ids: nodes.map(({ id }) => id),
      links: links.map(plain),
    }));
  }

  it.each([
    ['湖田产业园', '湖田街道'],
    ['济北街道', '纬北路街道'],
    ['乐华项目', '山东省'],
    ['宝山路城市快速路', '湖田产业园'],
  ])('between %s and %s, in both directions, are the shortest there are', async (one, other) => {
    const [here, there] = [await atlas.idOf(one), await atlas.idOf(other)];
    let longest = 0;
    for (const [from, to] of [[here, there] as const, [there, here] as const]) {
      for (const maxLength of [1, 2, 3, 4, 5, 6]) {
        const found = await answered(from, to, maxLength, 10);
        const all = shortest(from, to, maxLength, 10);
        const lengths = all.map((ids) => ids.length - 1).slice(0, 10);
        expect([maxLength, found.map(({ length }) => length)]).toEqual([maxLength, lengths]);
        const possible = new Set(all.map(String));
        expect(found.filter(({ ids }) => !possible.has(String(ids)))).toEqual([]);
        expect(new Set(found.map((chain) => JSON.stringify(chain))).size).toBe(found.length);
        longest = Math.max(longest, ...lengths);
      }
    }
    expect(longest).toBeGreaterThan(2);
  });

  it('come by length and then by ids; fewer are the first of them', async () => {
    const [from, to] = [await atlas.idOf('济北街道'), await atlas.idOf('纬北路街道')];
    const ten = await answered(from, to, 5, 10);
    expect(ten).toHaveLength(10);
    expect(ten[0]?.length).toBeLessThan(ten[9]?.length as number);
    const sorted = ten.toSorted((a, b) => a.length - b.length || byIds(a.ids, b.ids));
    expect(ten.map(({ ids }) => ids)).toEqual(sorted.map(({ ids }) => ids));
    expect((await answered(from, to, 5, 3)).map(({ ids }) => ids)).toEqual(
      ten.slice(0, 3).map(({ ids }) => ids),
    );
  });

  it('have the links that lead from each entity to the next, in their own direction', async () => {
    const known = new Set(links.map(written));
    const found = await answered(await atlas.idOf('湖田产业园'), await atlas.idOf('济北街道'), 6, 10);
    expect(found).toHaveLength(10);
    for (const { ids, links: along } of found) {
      expect(along.filter((link) => !known.has(written(link)))).toEqual([]);
      expect(along.map(({ from, to }) => [from, to].sort())).toEqual(
        ids.slice(1).map((id, i) => [ids[i], id].sort()),
      );
    }
  });

  it.each([
    ['itself', { to: '' }, /^from and to are both .*\. Choose two entities\.$/],
    ['what is not there', { to: 'project:none' }, /^project:none is the id of no entity/],
    ['nothing that is there', { from: 'project:none' }, /^project:none is the id of no entity/],
    ['what is no entity', { to: 'metric' }, /^metric:.* is the id of no entity/],
    ['no length', { maxLength: 0 }, /^maxLength: 0 is not between 1 and 6\.$/],
    ['too great a length', { maxLength: 7 }, /^maxLength: 7 is not between 1 and 6\.$/],
    ['none', { first: 0 }, /^first: 0 is not between 1 and 10\.$/, 'FIRST_OUT_OF_RANGE'],
    ['too many', { first: 11 }, /^first: 11 is not between 1 and 10\.$/, 'FIRST_OUT_OF_RANGE'],
  ])('to %s are refused', async (_what, given, message, code = 'INVALID_ARGUMENT') => {
    const from = await atlas.idOf('湖田街道');
    const metric = (await atlas.ask('{ metrics(first: 1) { edges { node { id } } } }')).data.metrics.edges[0];
    const variables: Record<string, unknown> = { from, to: await atlas.idOf('济北街道'), ...given };
    if (variables.to === '') variables.to = from;
    if (variables.to === 'metric') variables.to = metric.node.id;
    const { errors } = await atlas.ask(
      'query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) { paths(from: $from, to: $to, maxLength: $maxLength, first: $first) { length } }',
      variables,
    );
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message),
        extensions: { code },
      }),
    ]);
  });
});

describe('a neighbourhood', () => {
  async function answered(id: string, depth: number, first: number) {
    const { data, errors } = await atlas.ask(
      `query ($id: ID!, $depth: Int, $first: Int) {
        neighbourhood(id: $id, depth: $depth, first: $first) {
          truncated nodes { id } links { type from { id } to { id } } } }`,
      { id, depth, first },
    );
    expect(errors).toBeUndefined();
    const { truncated, nodes, links } = data.neighbourhood as Answered & { truncated: boolean };
    return { truncated, ids: nodes.map((node) => node.id), links: links.map(plain) };
  }

  /** Everything within `depth` links: nearest first; at the same distance, first what reports name, then by id. */
  function around(id: string, depth: number): string[] {
    return [...distances(id, depth)]
      .sort(
        ([a, near], [b, far]) => near - far || Number(cited.has(b)) - Number(cited.has(a)) || byIds([a], [b]),
      )
      .map(([found]) => found);
  }

  function expected(id: string, depth: number, first: number) {
    const all = around(id, depth);
    const ids = all.slice(0, first);
    const among = links.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
    return { truncated: all.length > first, ids, links: among.map(written).sort() };
  }

  it.each(['湖田街道', '湖田产业园', '乐华项目', '山东省'])(
    'of %s is what lies so far away, nearest first, with all links among it',
    async (name) => {
      const id = await atlas.idOf(name);
      const sizes: number[] = [];
      for (const depth of [1, 2, 3]) {
        const found = await answered(id, depth, 500);
        expect({ ...found, links: found.links.map(written).sort() }).toEqual(expected(id, depth, 500));
        sizes.push(found.ids.length);
      }
      const [one, two, three] = sizes as [number, number, number];
      expect([one > 1, two > one, three > two || three === 500]).toEqual([true, true, true]);
    },
  );

  it('says that it is cut off where one more would not fit, and not where all do', async () => {
    const id = await atlas.idOf('湖田产业园');
    for (const depth of [1, 2]) {
      const all = around(id, depth).length;
      for (const first of [1, 2, all - 1, all, all + 1]) {
        const found = await answered(id, depth, first);
        expect({ ...found, links: found.links.map(written).sort() }).toEqual(expected(id, depth, first));
        expect([depth, first, found.truncated]).toEqual([depth, first, first < all]);
      }
    }
  });
});
