import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AtlasError } from '../../src/errors.js';
import { exportFiles } from '../../src/export/exports.js';
import type { Database } from '../../src/graph/database.js';
import { typeOf } from '../../src/graph/indexes.js';
import { type Atlas, openAtlas } from '../atlas.js';
import { documentAt } from '../documents.js';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

/** The rows of a table by column, read by a standard parser. */
async function table(name: string): Promise<Record<string, string>[]> {
  const response = await atlas.app.inject(`/export/${name}.csv`);
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(response.body.startsWith('\uFEFF')).toBe(true);
  return parse(response.body, { bom: true, columns: true });
}

/** The body of an export. */
async function exported(file: string, from = atlas): Promise<string> {
  const response = await from.app.inject(`/export/${file}`);
  expect([response.statusCode, response.headers['content-type']]).toEqual([
    200,
    exportFiles.get(file)?.contentType,
  ]);
  return response.body;
}

/** The only row of a statement. */
async function counted<Row>(statement: string): Promise<Row> {
  return (await atlas.database.read<Row>(statement))[0] as Row;
}

function grouped<T>(values: T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** A database that answers every statement, or those that match `asked`, with this row. */
function answering(columns: string[], values: unknown[], asked = /./): Pick<Database, 'stream'> {
  return {
    async *stream(statement) {
      yield { columns, values: null };
      if (asked.test(statement)) yield { columns, values };
    },
  };
}

describe('exports', () => {
  it('all figures with their citations', async () => {
    const rows = await table('observations');
    const { data } = await atlas.ask('{ observations { totalCount } }');
    expect(rows).toHaveLength(data.observations.totalCount);
    expect(rows.find(({ id }) => id === 'observation:hutian-2021@000464')).toEqual({
      id: 'observation:hutian-2021@000464',
      metricId: 'metric:fiscal-revenue',
      metric: '财政收入',
      category: 'ECONOMY',
      subdistrictId: 'subdistrict:山东省/淄博市/张店区/湖田街道',
      subdistrict: '湖田街道',
      subjects: '湖田街道',
      value: '111270000',
      valueHigh: '',
      unit: '元',
      comparableValue: '111270000',
      metricUnit: '元',
      reported: '1.1127亿元',
      qualifier: 'EXACT',
      status: 'ACTUAL',
      period: '2021年',
      periodStart: '2021-01-01',
      periodEnd: '2021-12-31',
      periodInferred: 'false',
      dimensions: '',
      partOf: '',
      revisedBy: '',
      citations: '003_37c98ea6285900b6.txt 464-472',
    });
    const twice = rows.find(
      ({ reported, subdistrict }) => reported === '150余件' && subdistrict === '北城街道',
    );
    expect(twice?.citations).toBe('001_59997f5f79bc38d7.txt 1627-1632; 001_59997f5f79bc38d7.txt 3407-3412');
  });

  it('all entities, links and metrics', async () => {
    const { data } = await atlas.ask('{ entities { totalCount } metrics { totalCount } }');
    const entities = await table('entities');
    expect(entities).toHaveLength(data.entities.totalCount);
    const metrics = await table('metrics');
    expect(metrics).toHaveLength(data.metrics.totalCount);
    expect(metrics.find(({ id }) => id === 'metric:illegal-structures-area')).toMatchObject({
      object: '违法建设',
      action: '拆除',
      of: '',
      measure: 'AREA',
    });
    const links = await table('links');
    const [{ n }] = (await atlas.database.read<{ n: number }>(
      'MATCH (:Entity)-[r:!WITHIN]->(:Entity) RETURN count(r) AS n',
    )) as [{ n: number }];
    expect(links).toHaveLength(n);
    const ids = new Set(entities.map(({ id }) => id));
    expect(links.every(({ fromId, toId }) => ids.has(fromId as string) && ids.has(toId as string))).toBe(
      true,
    );
    const enables = links.find(({ type, from }) => type === 'ENABLES' && from === '湖田产业园');
    expect(enables).toMatchObject({
      to: '张店区“双碳”产业园',
      inferred: 'false',
      citations: expect.stringMatching(/^003_\S+ 1196-/),
    });
  });

  it('says which exports there are, and so do the documents', async () => {
    const names = [...exportFiles.keys()];
    const list: { file: string; zh: string; en: string }[] = (await atlas.app.inject('/export')).json();
    expect(list.map(({ file }) => file)).toEqual(names);
    for (const { zh, en } of list)
      expect([zh, en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    const response = await atlas.app.inject('/export/people.csv');
    expect([response.statusCode, response.json().error]).toEqual([
      404,
      { code: 'NOT_FOUND', message: `There is no export people.csv. There are ${names.join(', ')}.` },
    ]);
    const listed = documentAt('docs/research.md').text.matchAll(/`\/export\/([\w.]+)`/g);
    expect(new Set([...listed].map(([, name]) => name))).toEqual(new Set(names));
  });

  it('answers with an error, not with half a file, where the database does not answer', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first row
    async function* stream(): ReturnType<Database['stream']> {
      throw new AtlasError('NEO4J_UNAVAILABLE', 'The database does not answer.');
    }
    const broken = await openAtlas({ database: { stream } });
    for (const file of exportFiles.keys()) {
      const response = await broken.app.inject(`/export/${file}`);
      expect([file, response.statusCode, response.json().error.code]).toEqual([
        file,
        503,
        'NEO4J_UNAVAILABLE',
      ]);
    }
    await broken.close();
  });

  it('stops the statements of a client that leaves, and starts no more', async () => {
    const statements = { started: 0, running: 0 };
    const stream: Database['stream'] = async function* (_statement, _parameters, { signal }) {
      statements.started += 1;
      statements.running += 1;
      const columns = ['name', 'types'];
      try {
        yield { columns, values: null };
        while (!signal?.aborted) {
          await setTimeout(1);
          yield { columns, values: ['name', ['STRING NOT NULL']] };
        }
      } finally {
        statements.running -= 1;
      }
    };
    const endless = await openAtlas({ database: { stream } });
    const address = await endless.app.listen({ port: 0 });
    for (const file of ['metrics.csv', 'graph.graphml']) {
      statements.started = 0;
      const request = get(`${address}/export/${file}`).on('error', () => {});
      await expect.poll(() => statements.running).toBe(1);
      request.destroy();
      await expect.poll(() => statements.running).toBe(0);
      await setTimeout(20);
      expect([file, statements.started]).toEqual([file, 1]);
    }
    await endless.close();
  });
});

describe('graph.jsonld', () => {
  const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const OA = 'http://www.w3.org/ns/oa#';
  const PROV = 'http://www.w3.org/ns/prov#';
  const SCHEMA = 'https://schema.org/';
  const TERM = 'urn:street-atlas:term:';

  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; termType: string };
  }

  /**
   * The triples as read by a JSON-LD processor, which may not fetch anything and fails on anything that it would drop.
   */
  async function triples(): Promise<Quad[]> {
    const options = {
      safe: true,
      documentLoader: async (url: string): Promise<never> => {
        throw new Error(`${url} is not to be fetched`);
      },
    };
    return (await jsonld.toRDF(JSON.parse(await exported('graph.jsonld')), options)) as Quad[];
  }

  let quads: Quad[];
  let bySubject: Map<string, Quad[]>;
  beforeAll(async () => {
    quads = await triples();
    bySubject = grouped(quads, ({ subject }) => subject.value);
  });

  /** The statements about a subject, by predicate. */
  function said(subject: string): Record<string, string[]> {
    const of = grouped(bySubject.get(subject) ?? [], ({ predicate }) => predicate.value);
    return Object.fromEntries(
      [...of].map(([name, values]) => [name, values.map(({ object }) => object.value)]),
    );
  }

  const having = (predicate: string, object?: string) =>
    quads.filter((quad) => quad.predicate.value === predicate && (!object || quad.object.value === object));
  const ofType = (type: string) => having(`${RDF}type`, type).map(({ subject }) => subject.value);

  it('has every node, every link and every citation of the graph', async () => {
    const graph = await counted<Record<string, number>>(`
      CALL () { MATCH (n) WHERE NOT n:Dataset RETURN sum(size(n.citationStarts)) AS citedNodes }
      CALL () { MATCH ()-[r:!WITHIN]->() RETURN sum(size(r.citationStarts)) AS citedLinks }
      RETURN COUNT { (:Entity) } AS Entity, COUNT { (:Report) } AS Report, COUNT { (:Metric) } AS Metric,
        COUNT { (:Concept) } AS Concept, COUNT { (:Observation) } AS Observation, COUNT { (:Step) } AS Step,
        COUNT { (:StatusStatement) } AS StatusStatement, COUNT { (:Check) } AS Check,
        COUNT { (:Entity)-[:!WITHIN]->(:Entity) } AS Link, citedNodes + citedLinks AS citations`);
    const { citations, ...labels } = graph;
    expect(citations).toBeGreaterThan(1000);
    expect(having(`${PROV}wasDerivedFrom`)).toHaveLength(citations as number);
    for (const selector of ['TextPositionSelector', 'TextQuoteSelector'])
      expect(ofType(OA + selector)).toHaveLength(citations as number);
    for (const [label, count] of Object.entries(labels))
      expect([label, ofType(TERM + label).length]).toEqual([label, count]);
  });

  it('has a bare triple for every link, and points at nothing that it does not have', () => {
    const text = ({ subject, predicate, object }: Quad) =>
      `${subject.value} ${predicate.value} ${object.value}`;
    const stated = new Set(quads.map(text));
    for (const statement of ofType(`${RDF}Statement`)) {
      const of = said(statement);
      const triple = ['subject', 'predicate', 'object'].map((name) => of[RDF + name]).join(' ');
      expect(stated).toContain(triple);
    }
    const pointed = quads.filter(
      ({ object }) => object.termType === 'NamedNode' && /^urn:street-atlas:(?!term:)/.test(object.value),
    );
    expect(pointed.filter(({ object }) => !bySubject.has(object.value))).toEqual([]);
  });

  it('has a figure with all that is known of it', async () => {
    const id = 'urn:street-atlas:observation:hutian-2021@000464';
    const {
      [`${PROV}wasDerivedFrom`]: derived,
      'http://purl.org/dc/terms/temporal': time,
      ...rest
    } = said(id);
    const hutian = `urn:street-atlas:subdistrict:${encodeURI('山东省/淄博市/张店区/湖田街道')}`;
    expect(rest).toEqual({
      [`${RDF}type`]: [`${TERM}Observation`, `${SCHEMA}Observation`],
      'http://purl.org/dc/terms/identifier': ['observation:hutian-2021@000464'],
      [`${SCHEMA}observationAbout`]: [hutian],
      [`${SCHEMA}variableMeasured`]: ['urn:street-atlas:metric:fiscal-revenue'],
      [`${SCHEMA}value`]: ['1.1127E8'],
      [`${SCHEMA}unitText`]: ['元'],
      [`${TERM}comparableValue`]: ['1.1127E8'],
      [`${TERM}reported`]: ['1.1127亿元'],
      [`${TERM}qualifier`]: [`${TERM}EXACT`],
      [`${TERM}status`]: [`${TERM}ACTUAL`],
      [`${PROV}hadPrimarySource`]: ['urn:street-atlas:report:hutian-2021'],
    });
    expect(said(time?.[0] as string)).toMatchObject({
      [`${SCHEMA}name`]: ['2021年'],
      [`${SCHEMA}startDate`]: ['2021-01-01'],
      [`${SCHEMA}endDate`]: ['2021-12-31'],
    });
    expect(derived).toHaveLength(1);
    const place = said(derived?.[0] as string);
    expect(place[`${OA}hasSource`]).toEqual(['urn:street-atlas:report:hutian-2021']);
    const selectors = place[`${OA}hasSelector`]?.map(said);
    expect(selectors).toEqual([
      { [`${RDF}type`]: [`${OA}TextPositionSelector`], [`${OA}start`]: ['464'], [`${OA}end`]: ['472'] },
      { [`${RDF}type`]: [`${OA}TextQuoteSelector`], [`${OA}exact`]: ['1.1127亿元'] },
    ]);
    const source = said('urn:street-atlas:report:hutian-2021');
    expect(source).toMatchObject({
      [`${TERM}fileName`]: ['003_37c98ea6285900b6.txt'],
      [`${SCHEMA}sha256`]: ['1e1c360c035e2f0c4ab26e1dda3855ee475fccc3d084664c4c1d7453c4386c69'],
      [`${TERM}length`]: ['5434'],
      [`${SCHEMA}datePublished`]: ['2022-02-25'],
    });
    expect(said(hutian)[`${SCHEMA}name`]).toEqual(['湖田街道']);
    expect(said('urn:street-atlas:metric:fiscal-revenue')).toMatchObject({
      'http://www.w3.org/2004/02/skos/core#prefLabel': ['Fiscal revenue', '财政收入'],
      [`${TERM}additive`]: ['true'],
    });
  });

  it('has metrics composed of the terms of a thesaurus', () => {
    const SKOS = 'http://www.w3.org/2004/02/skos/core#';
    expect(ofType(`${SKOS}ConceptScheme`)).toEqual(['urn:street-atlas:thesaurus']);
    expect(having(`${SKOS}inScheme`)).toHaveLength(ofType(`${TERM}Concept`).length);
    expect(said('urn:street-atlas:metric:illegal-structures-area')).toMatchObject({
      [`${TERM}OF_OBJECT`]: ['urn:street-atlas:concept:illegal-structures'],
      [`${TERM}OF_ACTION`]: ['urn:street-atlas:concept:demolition'],
      [`${TERM}measure`]: [`${TERM}AREA`],
    });
    const object = said('urn:street-atlas:concept:illegal-structures');
    expect(object[`${SKOS}altLabel`]).toContain('违建');
    expect(object[`${SKOS}prefLabel`]).toEqual(['illegal structures', '违法建设']);
  });

  it('has roles as memberships and steps in their order', async () => {
    const { n } = await counted<{ n: number }>('RETURN COUNT { ()-[:MEMBER_OF]->() } AS n');
    const memberships = ofType('http://www.w3.org/ns/org#Membership').map(said);
    expect(memberships).toHaveLength(n);
    const titled = memberships.filter((of) => of['http://www.w3.org/ns/org#role']);
    const titles = await counted<{ n: number }>(
      'MATCH ()-[r:MEMBER_OF]->() WHERE r.title IS NOT NULL RETURN count(r) AS n',
    );
    expect(titled).toHaveLength(titles.n);

    const programme = said('urn:street-atlas:programme:hutian-project-goal-milestone-duty');
    const names: (string | undefined)[] = [];
    let [rest] = programme[`${SCHEMA}step`] as string[];
    while (rest && rest !== `${RDF}nil`) {
      const cell = said(rest);
      names.push(said(cell[`${RDF}first`]?.[0] as string)[`${SCHEMA}name`]?.[0]);
      rest = cell[`${RDF}rest`]?.[0];
    }
    expect(names).toEqual(['工作项目化', '项目目标化', '目标节点化', '节点责任化']);
  });

  it('keeps ids apart that an IRI cannot hold as they are', async () => {
    const columns = [
      'row',
      'steps',
      'parts',
      'statuses',
      'covers',
      'subjects',
      'totals',
      'revised',
      'report',
      'result',
      'operands',
      'counts',
    ];
    const row = {
      id: 'a?b#c d%',
      aliases: [],
      dimensionNames: [],
      __typename: 'Place',
      type: 'PART_OF',
      from: 'x',
      to: 'y',
      metricId: 'm',
    };
    const odd = await openAtlas({
      database: answering(columns, [row, [], [], [], [], [], [], [], 'r', 'o', [], []]),
    });
    const [first] = JSON.parse(await exported('graph.jsonld', odd))['@graph'];
    expect(first['@id']).toBe('urn:street-atlas:a%3Fb%23c%20d%25');
    await odd.close();
  });
});

describe('graph.graphml', () => {
  it('has every node and every relationship of the graph with its properties', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exported('graph.graphml'));
    const all = await counted<{ nodes: number; edges: number }>(
      'RETURN COUNT { MATCH (n) WHERE NOT n:Dataset } AS nodes, COUNT { ()-[:!WITHIN]->() } AS edges',
    );
    expect([graph.order, graph.size]).toEqual([all.nodes, all.edges]);
    const types = (each: (add: (_: string, attributes: { type?: string }) => void) => void) => {
      const counts: Record<string, number> = {};
      each((_, { type = '' }) => {
        counts[type] = (counts[type] ?? 0) + 1;
      });
      return counts;
    };
    const rows = await atlas.database.read<{ type: string; n: number }>(
      'MATCH ()-[r:!WITHIN]->() RETURN type(r) AS type, count(*) AS n UNION ALL ' +
        `MATCH (n) WHERE NOT n:Dataset RETURN ${typeOf('n')} AS type, count(*) AS n`,
    );
    expect({ ...types((add) => graph.forEachNode(add)), ...types((add) => graph.forEachEdge(add)) }).toEqual(
      Object.fromEntries(rows.map(({ type, n }) => [type, n])),
    );

    expect(graph.getNodeAttributes('observation:hutian-2021@000464')).toEqual({
      type: 'Observation',
      citations: '003_37c98ea6285900b6.txt 464-472',
      metricId: 'metric:fiscal-revenue',
      provinceId: 'province:山东省',
      cityId: 'city:山东省/淄博市',
      districtId: 'district:山东省/淄博市/张店区',
      subdistrictId: 'subdistrict:山东省/淄博市/张店区/湖田街道',
      comparableValue: 111270000,
      value: 111270000,
      unit: '元',
      reported: '1.1127亿元',
      qualifier: 'EXACT',
      status: 'ACTUAL',
      periodLabel: '2021年',
      periodStart: '2021-01-01',
      periodEnd: '2021-12-31',
      periodInferred: false,
      span: '2021-01-01/2021-12-31',
      dimensionNames: '',
      dimensionValues: '',
      narrowing: '',
      placeId: 'subdistrict:山东省/淄博市/张店区/湖田街道',
      streetId: 'subdistrict:山东省/淄博市/张店区/湖田街道',
    });
    expect(graph.getNodeAttribute('report:hutian-2021', 'length')).toBe(5434);
    const enables = graph.filterEdges(
      (_edge, { type }, _source, _target, source) => type === 'ENABLES' && source.name === '湖田产业园',
    );
    expect(enables.map((edge) => graph.getEdgeAttributes(edge))).toEqual([
      { type: 'ENABLES', inferred: false, citations: expect.stringMatching(/^003_\S+ 1196-\d+$/) },
    ]);
  });

  it('holds any text, but for what XML cannot', async () => {
    const name = '<a href="x">&amp;\r\n\t😀 ]]>';
    const columns = ['id', 'type', 'properties', 'citations', 'name', 'types', 'source', 'target'];
    const row = [
      `${name}!`,
      'Place',
      { name: `${name}\0\uFFFE\uD800` },
      null,
      'name',
      ['STRING'],
      `${name}!`,
      `${name}!`,
    ];
    const odd = await openAtlas({ database: answering(columns, row, /:Entity|keys\(/) });
    const graph = parseGraphml(MultiDirectedGraph, await exported('graph.graphml', odd));
    expect(graph.nodes()).toEqual([`${name}!`]);
    expect(graph.getNodeAttributes(`${name}!`)).toEqual({ type: 'Place', name: `${name}\uFFFD\uFFFD\uFFFD` });
    await odd.close();
  });
});

describe('observations.sdmx.csv', () => {
  const DIMENSIONS = ['MEASURE', 'REF_AREA', 'SUBJECT', 'STATUS', 'BREAKDOWN', 'REPORT', 'TIME_PERIOD'];

  it('has every figure under a key of its own', async () => {
    const rows: Record<string, string>[] = parse(await exported('observations.sdmx.csv'), { columns: true });
    const { data } = await atlas.ask('{ observations { totalCount } }');
    expect(rows).toHaveLength(data.observations.totalCount);
    const columns = Object.keys(rows[0] as object);
    expect(columns.slice(0, 11)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...DIMENSIONS, 'OBS_VALUE']);
    const keys = rows.map((row) => DIMENSIONS.map((name) => row[name]));
    expect(keys.flat()).not.toContain('');
    expect(new Set(keys.map((key) => key.join('\t'))).size).toBe(rows.length);
    const period = /^\d{4}(-\d\d-\d\d(\/P(?=\d)(\d+Y)?(\d+M)?(\d+D)?)?)?$/;
    expect(rows.map(({ TIME_PERIOD }) => TIME_PERIOD).filter((text) => !period.test(text ?? ''))).toEqual([]);
    expect(rows.every(({ CITATIONS }) => CITATIONS)).toBe(true);
    expect(new Set(rows.map(({ STATUS, OBS_STATUS }) => `${STATUS} ${OBS_STATUS}`))).toEqual(
      new Set(['ACTUAL A', 'FORECAST F', 'TARGET ']),
    );
  });

  it('has a figure with all that is known of it', async () => {
    const rows: Record<string, string>[] = parse(await exported('observations.sdmx.csv'), { columns: true });
    expect(rows.find(({ OBSERVATION }) => OBSERVATION === 'observation:hutian-2021@000464')).toEqual({
      STRUCTURE: 'dataflow',
      STRUCTURE_ID: 'STREET_ATLAS:OBSERVATIONS(1.0.0)',
      ACTION: 'I',
      MEASURE: 'fiscal-revenue',
      REF_AREA: '370303003',
      SUBJECT: 'subdistrict:山东省/淄博市/张店区/湖田街道',
      STATUS: 'ACTUAL',
      BREAKDOWN: '_Z',
      REPORT: 'hutian-2021',
      TIME_PERIOD: '2021',
      OBS_VALUE: '111270000',
      OBS_VALUE_HIGH: '',
      UNIT_MEASURE: '元',
      UNIT_MULT: '0',
      OBS_STATUS: 'A',
      QUALIFIER: 'EXACT',
      REPORTED: '1.1127亿元',
      PERIOD_LABEL: '2021年',
      PERIOD_START: '2021-01-01',
      PERIOD_END: '2021-12-31',
      PERIOD_INFERRED: 'false',
      OBSERVATION: 'observation:hutian-2021@000464',
      PART_OF: '',
      REVISED_BY: '',
      CITATIONS: '003_37c98ea6285900b6.txt 464-472',
    });
    const periods = new Map(
      rows.map(({ PERIOD_LABEL, REPORT, TIME_PERIOD }) => [`${REPORT} ${PERIOD_LABEL}`, TIME_PERIOD]),
    );
    expect(periods.get('hutian-2021 目前')).toBe('2022-02-25');
    expect(periods.get('hutian-2021 2021年以来')).toBe('2021-01-01/P1Y1M25D');
    expect(periods.get('jibei-2021 2017年以来')).toBe('2017-01-01/P5Y');
    expect(periods.get('jibei-2021 每年')).toBe('2021');
    expect(periods.get('beicheng-2022 2022年以来')).toBe('2022');
    expect(periods.get('beicheng-2022 2022年5月以来')).toBe('2022-05-01/P8M');
  });
});
