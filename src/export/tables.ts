import { typeOf } from '../graph/indexes.js';
import { UNDERIVED } from '../graph/within.js';
import { cited, inOrder } from './ordered.js';

/** A table of the graph for other programs: its titles, and the statement for its rows. */
export interface ExportTable {
  zh: string;
  en: string;
  statement: string;
}

/** The tables at GET /export/NAME.csv. All rows but the metrics' carry their citations. */
export const exportTables: Record<string, ExportTable> = {
  observations: {
    zh: '全部数字，一行一个',
    en: 'All figures, one per row',
    statement: `
${inOrder('Observation')}
MATCH (n)-[:MEASURES]->(m:Metric)
OPTIONAL MATCH (s:Subdistrict {id: n.subdistrictId})
RETURN n.id AS id, m.id AS metricId, m.name AS metric, m.category AS category, s.id AS subdistrictId, s.name AS subdistrict,
  [(n)-[:ABOUT]->(e) | e.name] AS subjects, n.value AS value, n.valueHigh AS valueHigh, n.unit AS unit,
  n.comparableValue AS comparableValue, m.unit AS metricUnit,
  n.reported AS reported, n.qualifier AS qualifier, n.status AS status, n.periodLabel AS period,
  toString(n.periodStart) AS periodStart, toString(n.periodEnd) AS periodEnd, n.periodInferred AS periodInferred,
  [i IN range(0, size(n.dimensionNames) - 1) | n.dimensionNames[i] + '=' + n.dimensionValues[i]] AS dimensions,
  head([(n)-[:COMPONENT_OF]->(total) | total.id]) AS partOf,
  head([(n)<-[:REVISES]-(later) | later.id]) AS revisedBy,
  ${cited('n')} AS citations`,
  },
  entities: {
    zh: '全部有名称的事物',
    en: 'Everything with a name',
    statement: `
${inOrder('Entity')}
RETURN n.id AS id, ${typeOf('n')} AS type, n.name AS name, n.aliases AS aliases,
  n.kind AS kind, n.level AS level, n.status AS status, n.isGroup AS isGroup, n.codeValue AS code,
  ${cited('n')} AS citations`,
  },
  statuses: {
    zh: '全部状态及其时间',
    en: 'All statuses with their times',
    statement: `
${inOrder('Entity')}
MATCH (n)-[:HAS_STATUS]->(said:StatusStatement)
WITH n, said ORDER BY n.id, said.position
RETURN n.id AS entityId, n.name AS entity, ${typeOf('n')} AS type, said.position AS position, said.status AS status,
  said.periodLabel AS period, toString(said.periodStart) AS periodStart, toString(said.periodEnd) AS periodEnd,
  said.periodInferred AS periodInferred,
  ${cited('said')} AS citations`,
  },
  links: {
    zh: '全部关系',
    en: 'All links between entities',
    statement: `
${inOrder('Entity')}
MATCH (n)-[r:${UNDERIVED}]->(b:Entity)
WITH n, r, b, type(r) AS type, coalesce(r.role, r.title) AS role ORDER BY n.id, type, b.id, role
RETURN n.id AS fromId, n.name AS from, type, role, b.id AS toId, b.name AS to, r.status AS status, r.inferred AS inferred,
  ${cited('r')} AS citations`,
  },
  metrics: {
    zh: '全部指标',
    en: 'All metrics',
    statement: `
${inOrder('Metric')}
RETURN n.id AS id, n.name AS name, n.englishName AS englishName, n.definition AS definition, n.unit AS unit,
  n.category AS category, n.additive AS additive,
  head([(n)-[:OF_OBJECT]->(c) | c.name]) AS object, head([(n)-[:OF_ACTION]->(c) | c.name]) AS action,
  head([(n)-[:OUT_OF]->(c) | c.name]) AS of, n.measure AS measure,
  head([(n)-[:BROADER]->(b) | b.id]) AS broader, COUNT { (n)<-[:MEASURES]-() } AS observations`,
  },
};
