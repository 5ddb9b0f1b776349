/** A question across subdistricts, ready for POST /cypher or a URL. */
export interface ExampleQuery {
  /** Short and stable, because it is part of a URL. */
  name: string;
  zh: string;
  en: string;
  statement: string;
  parameters: Record<string, unknown>;
}

/** Questions for researchers to start from. A test runs each of them. */
export const exampleQueries: ExampleQuery[] = [
  {
    name: 'metric-by-subdistrict',
    zh: '一项指标在各街道的数值及出处',
    en: 'One metric in every subdistrict, with its places in the reports',
    statement: `
MATCH (m:Metric {name: $metric})<-[:MEASURES]-(o:Observation)-[:CITED_IN]->(r:Report)
MATCH (s:Subdistrict {id: o.subdistrictId})
WHERE o.replaced IS NULL
RETURN s.name AS subdistrict, o.value AS value, o.unit AS unit, o.reported AS reported, o.periodLabel AS period,
       r.fileName AS file, o.citationStarts AS starts, o AS observation
ORDER BY subdistrict, o.id`,
    parameters: { metric: '疫苗接种人数' },
  },
  {
    name: 'comparable-metrics',
    zh: '至少两个街道都报告了的指标',
    en: 'Metrics that at least so many subdistricts report',
    statement: `
MATCH (m:Metric)<-[:MEASURES]-(o:Observation)
MATCH (s:Subdistrict {id: o.subdistrictId})
WITH m, collect(DISTINCT s.name) AS subdistricts
WHERE size(subdistricts) >= $atLeast
RETURN m.name AS metric, m.unit AS unit, subdistricts ORDER BY size(subdistricts) DESC, metric`,
    parameters: { atLeast: 2 },
  },
  {
    name: 'projects-and-communities',
    zh: '项目涉及哪些社区和村',
    en: 'Which projects touch which communities',
    statement: `
MATCH path = (p:Project)-[r:AFFECTS|LOCATED_IN]->(c:Community)-[:PART_OF]->(s:Subdistrict)
RETURN s.name AS subdistrict, p.name AS project, type(r) AS link, c.name AS community, r.inferred AS inferred, path
ORDER BY subdistrict, project, community`,
    parameters: {},
  },
  {
    name: 'programmes-with-steps',
    zh: '治理体系及其步骤、层级',
    en: 'Programmes with their ordered steps',
    statement: `
MATCH (p:Programme)-[:HAS_STEP]->(step:Step)
WITH p, step ORDER BY step.position
RETURN p AS programme, collect(step.name) AS steps ORDER BY p.name`,
    parameters: {},
  },
  {
    name: 'largest-figures-of-a-category',
    zh: '某一类指标中数值最大的数字',
    en: 'The largest figures of a category',
    statement: `
MATCH (m:Metric {category: $category})<-[:MEASURES]-(o:Observation)-[:ABOUT]->(e:Entity)
WHERE o.replaced IS NULL
RETURN m.name AS metric, e.name AS subject, o.value AS value, o.unit AS unit, o.reported AS reported, o AS observation
ORDER BY value DESC LIMIT 20`,
    parameters: { category: 'LAND_AND_RELOCATION' },
  },
  {
    name: 'do-not-add-up',
    zh: '对不上的数字',
    en: 'Figures that do not add up',
    statement: `
MATCH (c:Check {status: 'DISAGREES'})-[:CITED_IN]->(r:Report)
RETURN r.title AS report, c.rule AS rule, c.stated AS stated, c.computed AS computed, c.explanationZh AS explanation,
       [(c)-[:RESULT|OPERAND]->(o:Observation) | o] AS figures
ORDER BY report, c.id`,
    parameters: {},
  },
];
