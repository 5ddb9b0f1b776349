import { typeOf } from '../graph/indexes.js';

/** A table of the graph for other programs: a column per name, a statement whose rows fill them in that order. */
export interface ExportTable {
  zh: string;
  en: string;
  statement: string;
}

/** Where something is written: a list of `file start-end`. Offsets are code points, end-exclusive. Wants REPORTS before it. */
export const cited = (variable: string) => `
  [i IN range(0, coalesce(size(${variable}.citationStarts), 0) - 1) |
    head([source IN reports WHERE source.id = ${variable}.citationReports[i] | source.fileName])
    + ' ' + ${variable}.citationStarts[i] + '-' + ${variable}.citationEnds[i]]`;

/** The reports, by the name `reports`. */
export const REPORTS = 'MATCH (report:Report) WITH collect(report) AS reports';

/**
 * The tables at GET /export/NAME.csv. Each row carries its citations. `id > ''` is true of every id, and lets the server
 * take the rows from its index in order: to sort a whole country takes more memory than a statement may have.
 */
export const exportTables: Record<string, ExportTable> = {
  observations: {
    zh: '全部数字，一行一个',
    en: 'All figures, one per row',
    statement: `
${REPORTS}
MATCH (o:Observation)-[:MEASURES]->(m:Metric)
MATCH (o)-[:CITED_IN]->(:Report)-[:COVERS]->(s:Subdistrict)
WITH reports, o, m, s ORDER BY o.id
RETURN o.id AS id, m.id AS metricId, m.name AS metric, m.category AS category, s.id AS subdistrictId, s.name AS subdistrict,
  [(o)-[:ABOUT]->(e) | e.name] AS subjects, o.value AS value, o.valueHigh AS valueHigh, o.unit AS unit,
  o.comparableValue AS comparableValue, m.unit AS metricUnit,
  o.reported AS reported, o.qualifier AS qualifier, o.status AS status, o.periodLabel AS period,
  toString(o.periodStart) AS periodStart, toString(o.periodEnd) AS periodEnd, o.periodInferred AS periodInferred,
  [i IN range(0, size(o.dimensionNames) - 1) | o.dimensionNames[i] + '=' + o.dimensionValues[i]] AS dimensions,
  head([(o)-[:COMPONENT_OF]->(total) | total.id]) AS partOf,
  ${cited('o')} AS citations`,
  },
  entities: {
    zh: '全部有名称的事物',
    en: 'Everything with a name',
    statement: `
${REPORTS}
MATCH (e:Entity) WHERE e.id > ''
WITH reports, e ORDER BY e.id
RETURN e.id AS id, ${typeOf('e')} AS type, e.name AS name, e.aliases AS aliases,
  e.kind AS kind, e.level AS level, e.status AS status, e.isGroup AS isGroup, e.codeValue AS code,
  ${cited('e')} AS citations`,
  },
  links: {
    zh: '全部关系',
    en: 'All links between entities',
    statement: `
${REPORTS}
MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id > ''
WITH reports, a, r, b, type(r) AS type, coalesce(r.role, r.title) AS role ORDER BY a.id, type, b.id, role
RETURN a.id AS fromId, a.name AS from, type, role, b.id AS toId, b.name AS to, r.inferred AS inferred,
  ${cited('r')} AS citations`,
  },
  metrics: {
    zh: '全部指标',
    en: 'All metrics',
    statement: `
MATCH (m:Metric)
RETURN m.id AS id, m.name AS name, m.englishName AS englishName, m.definition AS definition, m.unit AS unit,
  m.category AS category, m.additive AS additive,
  head([(m)-[:BROADER]->(b) | b.id]) AS broader, COUNT { (m)<-[:MEASURES]-() } AS observations
ORDER BY id`,
  },
};
