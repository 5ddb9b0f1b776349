import neo4j from 'neo4j-driver';
import { type Country, chainOf, type Division, readCountry, type Size, subdistrictsOf } from './divisions.js';
import { type Proportions, readProportions } from './proportions.js';
import { pick, type Random, randomFrom, shuffled } from './random.js';
import type { GraphSize } from './results.js';
import type { Address } from './systems/child.js';
import type { Variables, Workload } from './workloads.js';

/** The most different requests of a workload: enough that answers do not come from caches just filled. */
const INPUTS = 1000;

/** Comparisons use this many metrics: those that the most reports measure. */
const COMPARED_METRICS = 20;

/** The size of a district in requests, in subdistricts, if the graph has such districts. */
const DISTRICT = { least: 15, most: 30 };

/** The most hits of a search, so that all fit on its page. */
const MOST_HITS = 10;

/** What requests are drawn from. */
export interface Pool {
  country: Country;
  /** The subdistricts that have a report. */
  subdistricts: Division[];
  proportions: Proportions;
  /** Ids of communities that projects affect. */
  communities: string[];
}

/** What requests are drawn from, and the size of the graph. */
export async function readPool(address: Address, size: Size): Promise<{ pool: Pool; graph: GraphSize }> {
  const country = readCountry();
  const subdistricts = subdistrictsOf(country, size);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  const column = async (statement: string) =>
    (await driver.executeQuery(statement)).records.map((record) => record.get(0));
  try {
    // One per subdistrict is enough. Sorted by id, so that every run is the same.
    const communities: string[] = await column(
      `MATCH (p:Project)-[:AFFECTS]->(c:Community)
       WHERE p.id ENDS WITH '-1'
       WITH p, min(c.id) AS id ORDER BY id
       RETURN DISTINCT id`,
    );
    const [nodes] = await column('MATCH (n) RETURN count(n)');
    const [relationships] = await column('MATCH ()-[r]->() RETURN count(r)');
    const pool = { country, subdistricts, proportions: readProportions(), communities };
    return { pool, graph: { nodes, relationships, subdistricts: subdistricts.length } };
  } finally {
    await driver.close();
  }
}

/** The variables of a workload's requests: the same in every run, shuffled over the whole graph. */
export function inputsOf({ name, inputs }: Workload, pool: Pool): Variables[] {
  const random = randomFrom([...name].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7));
  return makers[inputs](random, pool);
}

const metricOf = (random: Random, { proportions }: Pool): string =>
  pick(random, proportions.metrics.slice(0, COMPARED_METRICS)).id;

const makers: Record<Workload['inputs'], (random: Random, pool: Pool) => Variables[]> = {
  subdistrict: (random, { subdistricts }) => some(random, subdistricts).map(({ id }) => ({ id })),
  subdistrictCode: (random, { subdistricts }) => some(random, subdistricts).map(({ code }) => ({ code })),
  community: (random, { communities }) => some(random, communities).map((id) => ({ id })),
  district: (random, pool) => some(random, districtsIn(pool)).map(({ id }) => ({ id })),
  metricInDistrict: (random, pool) => {
    const districts = districtsIn(pool);
    return Array.from({ length: INPUTS }, () => ({
      metric: metricOf(random, pool),
      district: pick(random, districts).id,
    }));
  },
  metricInProvince: (random, pool) => {
    const provinces = [...new Set(pool.subdistricts.map((one) => chainOf(one)[0] as Division))];
    const pairs = provinces.flatMap(({ id }) =>
      pool.proportions.metrics
        .slice(0, COMPARED_METRICS)
        .map((metric) => ({ metric: metric.id, province: id })),
    );
    return some(random, pairs);
  },
  // Only names with the same number of hits in every larger graph.
  text: (random, { country, subdistricts }) => {
    const names = new Set(some(random, subdistricts).flatMap(({ name }) => [name, name.slice(0, 2)]));
    const hits = hitsOf(names, subdistricts);
    const hitsInAll = hitsOf(names, subdistrictsOf(country, 'all'));
    const found = [...names].filter((name) => {
      const number = hits.get(name) as number;
      return number <= MOST_HITS && number === hitsInAll.get(name);
    });
    return some(random, found).map((text) => ({ text, phrase: `"${text}"` }));
  },
};

/** In how many names each text occurs. */
function hitsOf(texts: Set<string>, subdistricts: Division[]): Map<string, number> {
  const hits = new Map([...texts].map((text) => [text, 0]));
  for (const { name } of subdistricts) {
    for (let start = 0; start < name.length; start++) {
      for (let end = start + 1; end <= name.length; end++) {
        const part = name.slice(start, end);
        const known = hits.get(part);
        if (known !== undefined && name.indexOf(part) === start) hits.set(part, known + 1);
      }
    }
  }
  return hits;
}

function some<T>(random: Random, from: T[]): T[] {
  return shuffled(random, from).slice(0, INPUTS);
}

/** Districts that are in the graph with all their subdistricts, of typical size if there are any. */
function districtsIn({ subdistricts }: Pool): Division[] {
  const present = new Set(subdistricts);
  const districts = [...new Set(subdistricts.map(({ parent }) => parent as Division))];
  const whole = districts.filter(({ children }) => children.every((child) => present.has(child)));
  const typical = whole.filter(
    ({ children }) => children.length >= DISTRICT.least && children.length <= DISTRICT.most,
  );
  return [typical, whole, districts].find(({ length }) => length > 0) as Division[];
}
