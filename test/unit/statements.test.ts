import { describe, expect, it } from 'vitest';
import { compiled, type Operation, operations } from '../compiled.js';

/** What becomes of an operation, to be read: each statement with its parameters, then the answer and what has failed. */
async function shown(operation: Operation): Promise<string> {
  const { sent, data, errors } = await compiled(operation);
  const statements = sent.map(({ statement, parameters }) => `${statement}\n$ ${JSON.stringify(parameters)}`);
  return [...statements, `= ${JSON.stringify(data)}`, ...errors.map((error) => `! ${error}`)].join('\n\n');
}

describe('an operation is one statement, whose rows are lists of values by position', () => {
  it('properties are columns of one list, each once', async () => {
    expect(await shown(operations.properties)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Subdistrict {id: id})
      WITH id, found AS entry

      RETURN id, [entry.name, entry.aliases, entry.codeScheme, entry.codeValue, entry.codeVintage, entry.codeName, entry.codeMatch] AS answer
      $ {"ids":["subdistrict:s"]}

      = {"subdistrict":{"name":"S","again":"S","aliases":["Alias"],"code":{"value":"370","match":"SAME_NAME"}}}"
    `);
  });

  it('a page reads one row more than it shows, and counts apart; what a row holds is not sent again for its cursor', async () => {
    expect(await shown(operations.page)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Project)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([tie, key, node2.kind]) AS f1
      }
      CALL () {
      MATCH (node4:Project)
      RETURN count(*) AS f3
      }
      RETURN [f1, f3] AS answer
      $ {"limit1":3,"limit3":2}

      = {"projects":{"totalCount":7,"pageInfo":{"hasNextPage":true,"endCursor":"WyJRdWVyeS5wcm9qZWN0cyBOQU1FIEFTQyIsIkIiLCJwcm9qZWN0OmIiXQ"},"edges":[{"cursor":"WyJRdWVyeS5wcm9qZWN0cyBOQU1FIEFTQyIsIkEiLCJwcm9qZWN0OmEiXQ","node":{"id":"project:a","name":"A","kind":"HOUSING"}},{"cursor":"WyJRdWVyeS5wcm9qZWN0cyBOQU1FIEFTQyIsIkIiLCJwcm9qZWN0OmIiXQ","node":{"id":"project:b","name":"B","kind":null}}]}}"
    `);
  });

  it('what a cursor needs and the row does not hold comes beside the row', async () => {
    expect(await shown(operations.cursorsApart)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Project)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([[node2.kind], key, tie]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit1":1}

      = {"projects":{"edges":[{"cursor":"WyJRdWVyeS5wcm9qZWN0cyBOQU1FIEFTQyIsIkEiLCJwcm9qZWN0OmEiXQ","node":{"kind":"HOUSING"}}]}}"
    `);
  });

  it('a page goes on in a range of the sort key, so that an index serves it; the count is of all', async () => {
    expect(await shown(operations.after)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Project)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL AND node.name >= $after1.key AND NOT (node.name = $after1.key AND node.id <= $after1.tie)
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([[key], tie]) AS f1
      }
      CALL () {
      MATCH (node4:Project)
      RETURN count(*) AS f3
      }
      RETURN [f1, f3] AS answer
      $ {"limit1":2,"after1":{"key":"B","tie":"project:b"},"limit3":1,"after3":{"key":"B","tie":"project:b"}}

      = {"projects":{"totalCount":3,"pageInfo":{"hasNextPage":false,"hasPreviousPage":true},"edges":[{"node":{"name":"C"}}]}}"
    `);
  });

  it('where the sort key tells rows apart, nothing else sorts them', async () => {
    expect(await shown(operations.orderBy)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Project)
      WHERE node.id IS NOT NULL AND node.id <= $after1.key AND NOT (node.id = $after1.key AND node.id <= $after1.tie)
      WITH node AS node2, node.id AS key, node.id AS tie
      ORDER BY key DESC
      LIMIT $limit1

      RETURN collect([[node2.name], key, tie]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit1":1,"after1":{"key":"project:b","tie":"project:b"}}

      = {"projects":{"edges":[{"cursor":"WyJRdWVyeS5wcm9qZWN0cyBJRCBERVNDIiwicHJvamVjdDphIixudWxsXQ","node":{"name":"A"}}]}}"
    `);
  });

  it('a filter asks what it names, and nothing where it is null; the page and its count have parameters of their own', async () => {
    expect(await shown(operations.filters)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (:Subdistrict {id: $filter1.subdistrict})<-[:WITHIN]-(node:Project)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL AND node.kind = $filter1.kind
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([key]) AS f1
      }
      CALL () {
      MATCH (:Subdistrict {id: $filter3.subdistrict})<-[:WITHIN]-(node4:Project)
      WHERE node4.kind = $filter3.kind
      RETURN count(*) AS f3
      }
      RETURN [f1, f3] AS answer
      $ {"limit1":1,"filter1":{"kind":"RELOCATION","subdistrict":"subdistrict:s"},"limit3":1,"filter3":{"kind":"RELOCATION","subdistrict":"subdistrict:s"}}

      = {"projects":{"totalCount":1,"edges":[{"node":{"name":"A"}}]}}"
    `);
  });

  it('figures of a metric are reached from it', async () => {
    expect(await shown(operations.figuresOfMetric)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (:Metric {id: $filter1.metric})<-[:MEASURES]-(node:Observation)
      WHERE node.id IS NOT NULL AND node.metricId = $filter1.metric AND node.status = $filter1.status
      WITH node AS node2, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit1

      RETURN collect([node2.value]) AS f1
      }
      CALL () {
      MATCH (:Metric {id: $filter3.metric})<-[:MEASURES]-(node4:Observation)
      WHERE node4.metricId = $filter3.metric AND node4.status = $filter3.status
      RETURN count(*) AS f3
      }
      RETURN [f1, f3] AS answer
      $ {"limit1":1,"filter1":{"metric":"metric:m","status":"ACTUAL"},"limit3":1,"filter3":{"metric":"metric:m","status":"ACTUAL"}}

      = {"observations":{"totalCount":1,"edges":[{"node":{"value":3}}]}}"
    `);
  });

  it('figures of a subdistrict from what its reports cite', async () => {
    expect(await shown(operations.figuresOfSubdistrict)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Observation {subdistrictId: $filter1.subdistrict})
      WHERE node.id IS NOT NULL AND node.subdistrictId = $filter1.subdistrict
      WITH node AS node2, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit1

      RETURN collect([node2.value]) AS f1
      }
      CALL () {
      MATCH (node4:Observation {subdistrictId: $filter3.subdistrict})
      WHERE node4.subdistrictId = $filter3.subdistrict
      RETURN count(*) AS f3
      }
      RETURN [f1, f3] AS answer
      $ {"limit1":1,"filter1":{"subdistrict":"subdistrict:s"},"limit3":1,"filter3":{"subdistrict":"subdistrict:s"}}

      = {"observations":{"totalCount":1,"edges":[{"node":{"value":3}}]}}"
    `);
  });

  it('and those of a division from the subdistricts below it', async () => {
    expect(await shown(operations.figuresWithin)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Observation {districtId: $filter1.within} WHERE node.metricId IS NOT NULL)
      WHERE node.comparableValue IS NOT NULL AND node.id IS NOT NULL AND node.qualifier = $filter1.qualifier AND $filter1.within IN [node.provinceId, node.cityId, node.districtId, node.subdistrictId]
      WITH node AS node2, node.comparableValue AS key, node.id AS tie
      ORDER BY key DESC, tie
      LIMIT $limit1

      RETURN collect([node2.value]) AS f1
      }
      CALL () {
      MATCH (node4:Observation {districtId: $filter3.within} WHERE node4.metricId IS NOT NULL)
      WHERE node4.qualifier = $filter3.qualifier AND $filter3.within IN [node4.provinceId, node4.cityId, node4.districtId, node4.subdistrictId]
      RETURN count(*) AS f3
      }
      RETURN [f1, f3] AS answer
      $ {"limit1":1,"filter1":{"qualifier":"AT_LEAST","within":"district:d"},"limit3":1,"filter3":{"qualifier":"AT_LEAST","within":"district:d"}}

      = {"observations":{"totalCount":1,"edges":[{"node":{"value":3}}]}}"
    `);
  });

  it('lists below lists are subqueries in one statement; a page that is not full is counted by its size', async () => {
    expect(await shown(operations.levels)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Subdistrict {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)<-[:WITHIN]-(node:Project)
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      CALL (node2) {
      MATCH (node2)-[:AFFECTS|LOCATED_IN]->(node:Community)
      WITH DISTINCT node
      WHERE node.kind = $filter3.kind
      WITH node AS node4, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3
      CALL (node4) {
      MATCH (node4)<-[:LOCATED_IN|SERVES]-(node:Facility)
      WITH DISTINCT node
      WITH node AS node6, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit5

      RETURN collect([key]) AS f5
      }
      RETURN collect([key, [f5]]) AS f3
      }
      CALL (node2, f3) {
      WITH * WHERE size(f3) >= 3
      MATCH (node2)-[:AFFECTS|LOCATED_IN]->(node8:Community)
      WITH DISTINCT node8
      WHERE node8.kind = $filter7.kind
      RETURN count(*) AS f7
      }
      RETURN collect([key, [f3, CASE WHEN size(f3) < 3 THEN size(f3) ELSE f7 END]]) AS f1
      }
      RETURN id, [[f1]] AS answer
      $ {"ids":["subdistrict:s"],"limit5":4,"limit3":3,"filter3":{"kind":"VILLAGE"},"limit7":3,"filter7":{"kind":"VILLAGE"},"limit1":2}

      = {"subdistrict":{"projects":{"edges":[{"node":{"name":"A","communities":{"totalCount":1,"edges":[{"node":{"name":"V","facilities":{"edges":[{"node":{"name":"F"}},{"node":{"name":"G"}}]}}}]}}},{"node":{"name":"B","communities":{"totalCount":0,"edges":[]}}}]}}}"
    `);
  });

  it('a link of which there is one is followed, with nothing to sort or collect', async () => {
    expect(await shown(operations.link)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Subdistrict {id: id})
      WITH id, found AS entry
      OPTIONAL CALL (entry) {
      MATCH (entry)-[:PART_OF]->(node:District)
      RETURN node AS node2
      }
      OPTIONAL CALL (node2) {
      MATCH (node2)-[:PART_OF]->(node:City)
      RETURN node AS node4
      }

      RETURN id, [CASE WHEN node2 IS NOT NULL THEN [node2.name, CASE WHEN node4 IS NOT NULL THEN [node4.name] END] END] AS answer
      $ {"ids":["subdistrict:s"]}

      = {"subdistrict":{"district":{"name":"D","city":{"name":"C"}}}}"
    `);
  });

  it('at most one is the first in order', async () => {
    expect(await shown(operations.one)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Project)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      CALL (node2) {
      MATCH (node2)-[:WITHIN]->(node:Subdistrict)
      WITH node AS node4, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3

      RETURN head(collect([key])) AS f3
      }
      RETURN collect([key, f3]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit3":1,"limit1":2}

      = {"projects":{"edges":[{"node":{"name":"A","subdistrict":{"name":"Whole"}}},{"node":{"name":"B","subdistrict":null}}]}}"
    `);
  });

  it('a role follows each row of an edge, and what rows are told apart by', async () => {
    expect(await shown(operations.roles)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Entity {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)-[link:CARRIES_OUT|AFFECTS]-(node:Organization)
      WITH DISTINCT node, link
      WITH node AS node2, link AS link2, node.name AS key, node.id + ' ' + coalesce(link.role, 'AFFECTED') AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([[key], coalesce(link2.role, 'AFFECTED')]) AS f1
      }
      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], [f1]] AS answer
      $ {"ids":["project:a"],"limit1":2}

      = {"node":{"organizations":{"edges":[{"role":"LEAD","node":{"name":"O"}},{"role":"AFFECTED","node":{"name":"O"}}]}}}"
    `);
  });

  it('links over which edges lead are read beside each row', async () => {
    expect(await shown(operations.linksOfEdges)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Entity {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)<-[link:PART_OF]-(node:Entity)
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      CALL (entry, node2) {
      MATCH (entry)<-[link:PART_OF]-(node2)
      WITH link AS link4, type(link) AS key, coalesce(link.role, link.title, '') AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3

      RETURN collect([key, link4.status, link4.inferred]) AS f3
      }
      RETURN collect([[[l IN labels(node2) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], key], f3]) AS f1
      }
      CALL (entry) {
      MATCH (entry)<-[link:CARRIES_OUT]-(node:Entity)
      WITH node AS node6, link AS link6, node.name AS key, node.id + ' ' + link.role AS tie
      ORDER BY key ASC, tie
      LIMIT $limit5

      CALL (link6) {
      WITH link6
      WITH link6, type(link6) AS key, coalesce(link6.role, link6.title, '') AS tie
      ORDER BY key ASC, tie
      LIMIT $limit7

      RETURN collect([key, link6.role]) AS f7
      }
      RETURN collect([[[l IN labels(node6) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], key], f7]) AS f5
      }
      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], [f1], [f5]] AS answer
      $ {"ids":["project:a"],"limit3":101,"limit1":2,"limit7":101,"limit5":2}

      = {"node":{"parts":{"edges":[{"node":{"name":"B"},"links":[{"type":"PART_OF","status":"PLANNED","inferred":true}]}]},"carriedOutBy":{"edges":[{"links":[{"type":"CARRIES_OUT","role":"LEAD"}],"node":{"name":"O"}}]}}}"
    `);
  });

  it('what only some types are asked for is read for those types only', async () => {
    expect(await shown(operations.types)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Entity)
      WHERE node.id IS NOT NULL
      WITH node AS node2, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit1
      OPTIONAL CALL (node2) {
      WITH * WHERE (node2:Community)
      MATCH (node2)-[:PART_OF]->(node:Subdistrict)
      RETURN node AS node4
      }

      CALL (node2) {
      WITH * WHERE (node2:Project)
      MATCH (node2)-[:AFFECTS|LOCATED_IN]->(node:Community)
      WITH DISTINCT node
      WITH node AS node6, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit5

      RETURN collect([key]) AS f5
      }
      CALL (node2) {
      WITH * WHERE (node2:Programme)
      MATCH (node2)-[:HAS_STEP]->(node:Step)
      WITH node AS node8, node.position AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit7

      RETURN collect([key]) AS f7
      }
      RETURN collect([[l IN labels(node2) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], node2.name, node2.kind, CASE WHEN node4 IS NOT NULL THEN [node4.name] END, [f5], f7]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit5":1,"limit7":1001,"limit1":3}

      = {"entities":{"edges":[{"node":{"__typename":"Community","name":"V","of":{"name":"S"}}},{"node":{"__typename":"Programme","name":"G","kind":"MECHANISM","steps":[{"position":1},{"position":2}]}},{"node":{"__typename":"Project","name":"A","projectKind":"HOUSING","communities":{"edges":[{"node":{"name":"V"}}]}}}]}}"
    `);
  });

  it('types that are asked for the same in fragments of their own are read together', async () => {
    expect(await shown(operations.typesAlike)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Entity)
      WHERE node.id IS NOT NULL
      WITH node AS node2, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit1
      CALL (node2) {
      WITH * WHERE (node2:Place)
      MATCH (node2)-[:WITHIN]->(node:Subdistrict)
      WITH node AS node4, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3

      RETURN head(collect([node4.kind])) AS f3
      }
      CALL (node2) {
      WITH * WHERE (node2:Facility OR node2:Project)
      MATCH (node2)-[:WITHIN]->(node:Subdistrict)
      WITH node AS node6, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit5

      RETURN head(collect([key])) AS f5
      }
      RETURN collect([[l IN labels(node2) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], f3, f5]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit3":1,"limit5":1,"limit1":3}

      = {"entities":{"edges":[{"node":{"__typename":"Facility","lies":{"name":"S"}}},{"node":{"__typename":"Place","subdistrict":{"kind":"TOWN"}}},{"node":{"__typename":"Project","subdistrict":{"name":"T"}}}]}}"
    `);
  });

  it('what is asked of other types than a filter or an id names is not read', async () => {
    expect(await shown(operations.typesOfFilter)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Programme)
      WHERE node.id IS NOT NULL
      WITH node AS node2, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit1
      CALL (node2) {
      MATCH (node2)-[:HAS_STEP]->(node:Step)
      WITH node AS node4, node.position AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3

      RETURN collect([key]) AS f3
      }
      RETURN collect([[l IN labels(node2) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], node2.name, node2.kind, f3]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit3":1001,"limit1":1,"filter1":{"label":"Programme"}}

      = {"entities":{"edges":[{"node":{"__typename":"Programme","name":"G","kind":"MECHANISM","steps":[{"position":1},{"position":2}]}}]}}"
    `);
    expect(await shown(operations.typeOfId)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Entity {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)-[:HAS_STEP]->(node:Step)
      WITH node AS node2, node.position AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([key]) AS f1
      }
      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.kind, f1] AS answer
      $ {"ids":["programme:g"],"limit1":1001}

      = {"node":{"kind":"MECHANISM","steps":[{"position":1}]}}"
    `);
  });

  it('one key stands for different lists below edges of different keys', async () => {
    expect(await shown(operations.edgesTwice)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Project)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      CALL (node2) {
      MATCH (node2)-[:AFFECTS|LOCATED_IN]->(node:Community)
      WITH DISTINCT node
      WITH node AS node4, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3

      RETURN collect([key]) AS f3
      }
      CALL (node2) {
      MATCH (node2)-[:AFFECTS|LOCATED_IN]->(node:Community)
      WITH DISTINCT node
      WITH node AS node6, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit5

      RETURN collect([key]) AS f5
      }
      RETURN collect([[f3], [f5]]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit3":1,"limit5":2,"limit1":1}

      = {"projects":{"a":[{"node":{"x":{"edges":[{"node":{"name":"V"}}]}}}],"b":[{"node":{"x":{"edges":[{"node":{"name":"V"}},{"node":{"name":"W"}}]}}}]}}"
    `);
  });

  it('equal fields are one list, in whatever order their arguments are written', async () => {
    expect(await shown(operations.merged)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Subdistrict {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)<-[:WITHIN]-(node:Project)
      WHERE node.kind = $filter1.kind AND node.status = $filter1.status
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([key]) AS f1
      }
      CALL (entry, f1) {
      WITH * WHERE size(f1) >= 1
      MATCH (entry)<-[:WITHIN]-(node4:Project)
      WHERE node4.kind = $filter3.kind AND node4.status = $filter3.status
      RETURN count(*) AS f3
      }
      RETURN id, [[f1, CASE WHEN size(f1) < 1 THEN size(f1) ELSE f3 END]] AS answer
      $ {"ids":["subdistrict:s"],"limit1":1,"filter1":{"kind":"HOUSING","status":"COMPLETED"},"limit3":1,"filter3":{"kind":"HOUSING","status":"COMPLETED"}}

      = {"subdistrict":{"projects":{"totalCount":1,"edges":[{"node":{"name":"A"}}]}}}"
    `);
  });

  it('a directive takes a field out of the statement', async () => {
    expect(await shown(operations.include)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Metric)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      CALL (node2) {
      MATCH (node2)-[:BROADER]->(node:Metric)
      WITH node AS node4, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit3

      RETURN head(collect([node4.name])) AS f3
      }
      RETURN collect([key, f3]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit3":1,"limit1":1}

      = {"metrics":{"edges":[{"node":{"name":"M","broader":{"name":"Broader"}}}]}}"
    `);
  });

  it('which is another one where it stays', async () => {
    const without = {
      ...operations.include,
      variables: { more: false },
      answers: [[{ answer: [[['M', '亩']]] }]],
    };
    expect(await shown(without)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Metric)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([key, node2.unit]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit1":1}

      = {"metrics":{"edges":[{"node":{"name":"M","unit":{"symbol":"亩"}}}]}}"
    `);
  });

  it('a node is looked for among the types that are named, and only then among the others', async () => {
    expect(await shown(operations.node)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Metric {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id, entry.name, entry.unit] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:Entity {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id, entry.name, entry.kind] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:Check {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:Concept {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:Observation {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:Passage {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:Step {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:Report {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id] AS answer
      $ {"ids":["observation:o"]}

      UNWIND $ids AS id
      MATCH (found:StatusStatement {id: id})
      WITH id, found AS entry

      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.id] AS answer
      $ {"ids":["observation:o"]}

      = {"node":{"id":"observation:o"}}"
    `);
  });

  it('a row of several variables has the fields of each', async () => {
    expect(await shown(operations.comparison)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Metric)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      CALL (node2) {
      MATCH (division:Entity {id: $filter3.within})
        WITH node2, division AS within
        MATCH (within) ((:!Subdistrict)<-[:PART_OF]-(:!Community)){0,3} (subdistrict:Reported)
      WITH subdistrict AS subdistrict4, node2, subdistrict.name AS key, subdistrict.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3

      CALL (subdistrict4, node2) {
      MATCH (node:Observation {metricId: node2.id, subdistrictId: subdistrict4.id} WHERE node.replaced IS NULL)
      WITH node AS node6, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit5

      RETURN collect([node6.value]) AS f5
      }
      RETURN collect([EXISTS { (node:Observation {metricId: node2.id, subdistrictId: subdistrict4.id} WHERE node.replaced IS NULL) }, [subdistrict4.name], f5]) AS f3
      }
      RETURN collect([f3]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit5":1001,"limit3":1001,"filter3":{"within":"district:d"},"limit1":1}

      = {"metrics":{"edges":[{"node":{"comparison":[{"status":"REPORTED","subdistrict":{"name":"S"},"observations":[{"value":1},{"value":2}]},{"status":"NOT_REPORTED","subdistrict":{"name":"T"},"observations":[]}]}}]}}"
    `);
  });

  it('streets are ranked from an index, in a period, with who is left out', async () => {
    expect(await shown(operations.rankingOfStreets)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Metric)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      OPTIONAL CALL (node2) {
      WITH $filter3.span AS span3, $filter3.label AS label3
      RETURN span3, label3
      }
      CALL (node2, span3) {
      MATCH (:Entity {id: $filter8.within})<-[:PART_OF*0..3]-(place8:Reported&Subdistrict)
        WITH DISTINCT node2, span3, place8
        WHERE NOT EXISTS { (one:Observation {metricId: node2.id, subdistrictId: place8.id}) WHERE coalesce(one.streetId, '') = place8.id AND one.status = $filter8.status AND one.narrowing = $filter8.narrowing AND one.span = span3 }
        WITH place8
      RETURN collect(place8) AS rows8
      }
      CALL (node2, span3) {
      MATCH (node:Observation)
        WHERE node.metricId = node2.id AND node.provinceId = $filter4.within AND node.status = $filter4.status AND node.narrowing = $filter4.narrowing AND node.span = span3 AND node.comparableValue IS NOT NULL AND node.streetId IS NOT NULL
        WITH node, node.streetId AS place
      WITH node AS node5, place AS place5, node.comparableValue AS key, node.id AS tie
      ORDER BY node.metricId DESC, node.provinceId DESC, node.status DESC, node.narrowing DESC, node.span DESC, key DESC, tie
      LIMIT $limit4
      CALL (place5) {
      MATCH (node7:Entity {id: place5})

      RETURN head(collect([[l IN labels(node7) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], node7.name])) AS f6
      }
      RETURN collect([f6]) AS f4
      }
      CALL (span3, label3) {
      WITH label3 AS label, split(span3, '/') AS ends
        WHERE label IS NOT NULL
        WITH {periodLabel: label, periodStart: CASE ends[0] WHEN '..' THEN null ELSE ends[0] END,
          periodEnd: CASE ends[1] WHEN '..' THEN null ELSE ends[1] END} AS node
      WITH node AS node10, node.periodLabel AS key, node.periodLabel AS tie
      ORDER BY key ASC
      LIMIT $limit9

      RETURN head(collect([key])) AS f9
      }
      CALL (node2, span3, rows8) {
      UNWIND rows8 AS place12
      RETURN count(*) AS f11
      }
      CALL (node2, span3, rows8) {
      UNWIND rows8 AS place
      WITH place AS place14, place.name AS key, place.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit13
      CALL (node2, place14) {
          MATCH (one:Observation {metricId: node2.id, subdistrictId: place14.id}) WHERE one.replaced IS NULL
          WITH one, CASE WHEN NOT coalesce(one.streetId, '') = place14.id THEN 0 WHEN NOT one.status = $filter13.status THEN 1 WHEN NOT one.narrowing = $filter13.narrowing THEN 2 ELSE 3 END AS nearness ORDER BY one.id
          WITH nearness, collect(one) AS figures ORDER BY nearness DESC LIMIT 1
          RETURN collect([['OTHER_SUBJECT', 'OTHER_STATUS', 'NARROWED', 'OTHER_PERIOD'][nearness], figures]) AS said
        }
        WITH *, coalesce(said[0][0], 'NOT_REPORTED') AS reason14, coalesce(said[0][1], []) AS figures14

      CALL (figures14) {
      UNWIND figures14 AS node
      WITH node AS node16, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit15

      RETURN collect([node16.value]) AS f15
      }
      RETURN collect([reason14, [[l IN labels(place14) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], place14.name], f15]) AS f13
      }
      RETURN collect([[f4, f9, f11, f13]]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit3":1,"filter3":{"kind":"Subdistrict","within":"province:p","status":"ACTUAL","narrowing":"","span":"2021-01-01/2021-12-31","label":"2021年"},"limit6":1,"limit4":1,"filter4":{"kind":"Subdistrict","within":"province:p","status":"ACTUAL","narrowing":"","span":"2021-01-01/2021-12-31","label":"2021年"},"limit8":1,"filter8":{"kind":"Subdistrict","within":"province:p","status":"ACTUAL","narrowing":"","span":"2021-01-01/2021-12-31","label":"2021年"},"limit9":1,"filter9":{"kind":"Subdistrict","within":"province:p","status":"ACTUAL","narrowing":"","span":"2021-01-01/2021-12-31","label":"2021年"},"limit11":1,"filter11":{"kind":"Subdistrict","within":"province:p","status":"ACTUAL","narrowing":"","span":"2021-01-01/2021-12-31","label":"2021年"},"limit15":1001,"limit13":100,"filter13":{"kind":"Subdistrict","within":"province:p","status":"ACTUAL","narrowing":"","span":"2021-01-01/2021-12-31","label":"2021年"},"limit1":1}

      = {"metrics":{"edges":[{"node":{"ranking":{"edges":[{"node":{"place":{"name":"S"}}}],"period":{"label":"2021年"},"leftOutCount":1,"leftOut":[{"place":{"name":"T"},"reason":"OTHER_PERIOD","observations":[{"value":3}]}]}}}]}}"
    `);
  });

  it('a series, with what is computed of its points', async () => {
    expect(await shown(operations.series)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Subdistrict {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (node:Metric {id: $filter1.metric})
        WITH entry, node, $filter1.status AS status, $filter1.narrowing AS narrowing
      WITH entry, node AS node2, status AS status2, narrowing AS narrowing2, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit1

      CALL (entry, node2, status2, narrowing2) {
      MATCH (entry)-[:CARRIES_OUT*0..1]->()<-[:ABOUT]-(other:Observation)
        WHERE other.metricId = node2.id AND other.status = status2 AND other.narrowing = narrowing2
          AND (other.placeId = entry.id OR other.streetId = entry.id)
      WITH DISTINCT other
      WITH other AS other4, coalesce(toString(other.periodEnd), '~') + ' ' + coalesce(toString(other.periodStart), '') AS key, other.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit3

      CALL (other4) {
      MATCH (other4)-[:REVISES]->(node:Observation)
      WITH node AS node6, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit5

      RETURN collect([node6.value]) AS f5
      }
      RETURN collect([toString(other4.periodStart), other4.span, other4.comparableValue, other4.periodLabel, other4.periodInferred, toString(other4.periodEnd), [other4.value], f5]) AS f3
      }
      RETURN head(collect([[node2.id], f3])) AS f1
      }
      RETURN id, [f1] AS answer
      $ {"ids":["subdistrict:s"],"limit5":1001,"limit3":1001,"limit1":1,"filter1":{"metric":"metric:m","status":"ACTUAL","narrowing":""}}

      = {"subdistrict":{"series":{"metric":{"id":"metric:m"},"points":[{"period":{"start":"2020-01-01"},"observation":{"value":8},"revises":[{"value":7}],"change":null},{"period":{"start":"2021-01-01"},"observation":{"value":10},"revises":[],"change":{"absolute":2,"percent":25,"since":{"end":"2020-12-31"}}}]}}}"
    `);
  });

  it('places are ranked within a division, by the label of the type asked for', async () => {
    expect(await shown(operations.ranking)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Metric)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      OPTIONAL CALL (node2) {
      MATCH (:Entity {id: $filter3.within})<-[:PART_OF*0..4]-(place:Community)
        WITH DISTINCT *
        MATCH (place)<-[:ABOUT]-(node:Observation {metricId: node2.id})
        WHERE node.status = $filter3.status AND node.narrowing = $filter3.narrowing AND node.placeId IS NOT NULL
        WITH collect([node.span, node.placeId, node]) AS figures, count(DISTINCT node.placeId) AS places
        UNWIND figures AS figure
        WITH places, figure[0] AS span3, count(DISTINCT figure[1]) AS having, head(collect(figure[2])) AS one
        WITH span3, one
        ORDER BY having * 2 > places DESC, CASE WHEN having * 2 > places THEN 0 ELSE having END DESC,
          span3 = left(span3, 4) + '-01-01/' + left(span3, 4) + '-12-31' DESC, split(span3, '/')[1] DESC, span3 DESC
        LIMIT 1
        WITH span3, CASE WHEN span3 = left(span3, 4) + '-01-01/' + left(span3, 4) + '-12-31' THEN left(span3, 4) + '年' ELSE one.periodLabel END AS label3
      RETURN span3, label3
      }
      CALL (node2, span3) {
      MATCH (:Entity {id: $filter4.within})<-[:PART_OF*0..4]-(place:Community)
        WITH DISTINCT *
        MATCH (place)<-[:ABOUT]-(node:Observation {metricId: node2.id})
        WHERE node.status = $filter4.status AND node.narrowing = $filter4.narrowing AND node.span = span3 AND node.placeId IS NOT NULL
        WITH node, node.placeId AS place
      WITH node AS node5, place AS place5, node.comparableValue AS key, node.id AS tie
      ORDER BY key DESC, tie
      LIMIT $limit4
      CALL (place5) {
      MATCH (node7:Entity {id: place5})

      RETURN head(collect([[l IN labels(node7) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], node7.name])) AS f6
      }

      RETURN collect([[f6, [node5.reported]], key, tie]) AS f4
      }
      RETURN collect([[f4]]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit3":1,"filter3":{"kind":"Community","within":"district:d","status":"ACTUAL","narrowing":""},"limit6":1,"limit4":1,"filter4":{"kind":"Community","within":"district:d","status":"ACTUAL","narrowing":""},"limit1":1}

      = {"metrics":{"edges":[{"node":{"ranking":{"edges":[{"cursor":"WyJNZXRyaWMucmFua2luZyBWQUxVRSBERVNDIiwzLCJvYnNlcnZhdGlvbjpvIl0","node":{"place":{"name":"V"},"observation":{"reported":"约3亩"}}}]}}}]}}"
    `);
  });

  it('a link is a row with both its ends', async () => {
    expect(await shown(operations.links)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Entity {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)-[link:AFFECTS]->(other:Entity)
      WITH entry, link AS link2, other AS other2, type(link) AS key, CASE WHEN startNode(link) = entry THEN 'out ' ELSE 'in ' END + other.id + ' ' + coalesce(link.role, link.title, '') AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1
      WITH *, startNode(link2) AS node4

      WITH *, endNode(link2) AS node6

      RETURN collect([[key, link2.citationReports, link2.citationStarts, link2.citationEnds, link2.citationExacts, [[l IN labels(node4) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], node4.name], [[l IN labels(node6) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], node6.name]], tie]) AS f1
      }
      RETURN id, [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], [f1]] AS answer
      $ {"ids":["project:a"],"limit1":1,"filter1":{"types":["AFFECTS"],"direction":"OUT"}}

      = {"node":{"links":{"edges":[{"cursor":"WyJFbnRpdHkubGlua3MgVFlQRSBBU0MiLCJBRkZFQ1RTIiwib3V0IGNvbW11bml0eTp2ICJd","node":{"type":"AFFECTS","from":{"name":"A"},"to":{"name":"V"},"citations":[{"start":5}]}}]}}}"
    `);
  });

  it('what an answer only says the ids of is read in one statement, whoever says them', async () => {
    expect(await shown(operations.apart)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Project)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([node2.citationReports, node2.citationStarts, node2.citationEnds, node2.citationExacts]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit1":2}

      UNWIND $ids AS id
      MATCH (found:Report {id: id})
      WITH id, found AS entry

      RETURN id, [entry.title] AS answer
      $ {"ids":["report:r","report:q"]}

      = {"projects":{"edges":[{"node":{"citations":[{"start":1,"report":{"title":"R"}},{"start":2,"report":{"title":"Q"}}]}},{"node":{"citations":[{"start":5,"report":{"title":"R"}}]}}]}}"
    `);
  });

  it('figures to be grouped are read as they are', async () => {
    expect(await shown(operations.aggregates)).toMatchInlineSnapshot(`
      "MATCH (node:Observation {districtId: $filter.within} WHERE node.metricId IS NOT NULL)
      WHERE node.id IS NOT NULL AND EXISTS { (node)-[:MEASURES]->(:Metric {category: $filter.category}) } AND $filter.within IN [node.provinceId, node.cityId, node.districtId, node.subdistrictId] AND node.replaced IS NULL
      WITH node, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit
      RETURN collect(node {.id, .comparableValue, .qualifier, .status, .dimensionNames, .dimensionValues,
            .metricId, .subdistrictId, .periodLabel, periodStart: toString(node.periodStart), periodEnd: toString(node.periodEnd), .periodInferred,
            category: head([(node)-[:MEASURES]->(m) | m.category]),
            unit: head([(node)-[:MEASURES]->(m) | m.unit]),
            additive: head([(node)-[:MEASURES]->(m) | m.additive]),
            subjects: [(node)-[:ABOUT]->(e:Entity) | e.id],
            subjectTypes: [(node)-[:ABOUT]->(e:Entity) | [l IN labels(e) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0]],
            within: COLLECT { MATCH (node)-[:ABOUT]->(:Entity)-[:PART_OF|LOCATED_IN*1..6]->(w:Entity) RETURN DISTINCT w.id },
            totals: COLLECT { MATCH (node)-[:COMPONENT_OF*1..6]->(t:Observation) RETURN DISTINCT t.id },
            restates: [(node)<-[:OPERAND]-(:Check {rule: 'EQUAL'})-[:RESULT]->(r:Observation)
              WHERE r.metricId = node.metricId | r.id]}) AS answer
      $ {"limit":20001,"after":null,"filter":{"category":"LAND_AND_RELOCATION","within":"district:d","current":true}}

      = {"aggregates":[{"count":2,"unit":{"symbol":"亩"},"median":3.5,"sum":{"value":7}}]}"
    `);
  });

  it('and for all parents in one statement', async () => {
    expect(await shown(operations.aggregatesBelow)).toMatchInlineSnapshot(`
      "CALL () {
      MATCH (node:Subdistrict)
      WHERE node.name IS NOT NULL AND node.id IS NOT NULL
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([key, tie]) AS f1
      }
      RETURN [f1] AS answer
      $ {"limit1":2}

      UNWIND $ids AS id
      MATCH (found:Entity {id: id})
      WITH id, found AS parent
      CALL (parent) {
      MATCH (node:Observation {subdistrictId: parent.id})
      WITH DISTINCT node
      WHERE node.replaced IS NULL
      WITH node, node.id AS key, node.id AS tie
      ORDER BY key ASC
      LIMIT $limit
      RETURN collect(node {.id, .comparableValue, .qualifier, .status, .dimensionNames, .dimensionValues,
            .metricId, .subdistrictId, .periodLabel, periodStart: toString(node.periodStart), periodEnd: toString(node.periodEnd), .periodInferred,
            category: head([(node)-[:MEASURES]->(m) | m.category]),
            unit: head([(node)-[:MEASURES]->(m) | m.unit]),
            additive: head([(node)-[:MEASURES]->(m) | m.additive]),
            subjects: [(node)-[:ABOUT]->(e:Entity) | e.id],
            subjectTypes: [(node)-[:ABOUT]->(e:Entity) | [l IN labels(e) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0]],
            within: COLLECT { MATCH (node)-[:ABOUT]->(:Entity)-[:PART_OF|LOCATED_IN*1..6]->(w:Entity) RETURN DISTINCT w.id },
            totals: COLLECT { MATCH (node)-[:COMPONENT_OF*1..6]->(t:Observation) RETURN DISTINCT t.id },
            restates: [(node)<-[:OPERAND]-(:Check {rule: 'EQUAL'})-[:RESULT]->(r:Observation)
              WHERE r.metricId = node.metricId | r.id]}) AS answer
      }
      RETURN id, answer
      $ {"ids":["subdistrict:s","subdistrict:t"],"limit":20001,"after":null,"filter":{"current":true}}

      = {"subdistricts":{"edges":[{"node":{"name":"S","aggregates":[{"count":1,"max":2}]}},{"node":{"name":"T","aggregates":[]}}]}}"
    `);
  });

  it('a search reads what is asked of its hits with them', async () => {
    expect(await shown(operations.search)).toMatchInlineSnapshot(`
      "
      CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node WHERE node:Project WITH node LIMIT $candidates
      WITH node, coalesce(node.plainNames, [toLower(node.name)] + [alias IN node.aliases | toLower(alias)]) AS names
      WITH node, names, head(names) AS name
      WITH node, CASE
        WHEN name = $plain THEN 4.0
        WHEN $plain IN names THEN 3.0
        WHEN name STARTS WITH $plain THEN 1.0 + 1.0 * $size / size(name)
        WHEN name CONTAINS $plain THEN 0.5 + 0.5 * $size / size(name)
        WHEN any(one IN names WHERE one CONTAINS $plain) THEN 0.5
        
      END + CASE WHEN node:Cited THEN 0.1 ELSE 0.0 END AS score
      WHERE score IS NOT NULL
        AND ($after IS NULL OR score < $after.key OR (score = $after.key AND node.id > $after.tie))
      WITH node AS entry, score
      ORDER BY score DESC, entry.id
      LIMIT $limit

      RETURN [[l IN labels(entry) WHERE NOT l IN ['Entity', 'Cited', 'Reported']][0], entry.name, entry.id] AS row, score, entry.id AS id, entry.name AS name, entry.aliases AS aliases
      $ {"plain":"湖田","size":2,"candidates":1000,"after":null,"limit":2,"query":"\\"湖田\\"^4","readings":[],"readingQuery":""}


      CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node WHERE node:Project WITH node LIMIT $candidates
      WITH node, coalesce(node.plainNames, [toLower(node.name)] + [alias IN node.aliases | toLower(alias)]) AS names
      WITH node, names, head(names) AS name
      WITH node, CASE
        WHEN name = $plain THEN 4.0
        WHEN $plain IN names THEN 3.0
        WHEN name STARTS WITH $plain THEN 1.0 + 1.0 * $size / size(name)
        WHEN name CONTAINS $plain THEN 0.5 + 0.5 * $size / size(name)
        WHEN any(one IN names WHERE one CONTAINS $plain) THEN 0.5
        
      END + CASE WHEN node:Cited THEN 0.1 ELSE 0.0 END AS score
      WHERE score IS NOT NULL RETURN count(*) AS total
      $ {"plain":"湖田","size":2,"candidates":1000,"after":null,"limit":2,"query":"\\"湖田\\"^4","readings":[],"readingQuery":""}

      = {"search":{"totalCount":2,"pageInfo":{"hasNextPage":true},"edges":[{"score":1.4,"matched":{"by":"NAME","text":"湖田产业园"},"node":{"name":"湖田产业园","subdistrict":"project:a"}}]}}"
    `);
  });

  it('a list that does not take its arguments is not read, and says so in its place', async () => {
    expect(await shown(operations.notTaken)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Subdistrict {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)<-[:PART_OF]-(node:Community)
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([key]) AS f1
      }
      RETURN id, [entry.name, [f1]] AS answer
      $ {"ids":["subdistrict:s"],"limit1":1}

      = {"subdistrict":null}

      ! subdistrict.projects: first: 0 is not between 1 and 200."
    `);
  });
});

describe('a statement is kept for the values of its variables', () => {
  const { query, answers } = operations.variables;
  const sent = async (variables: Record<string, unknown>) =>
    (await compiled({ query, variables, answers })).sent[0];

  it('of which it has the parameters', async () => {
    expect(await shown(operations.variables)).toMatchInlineSnapshot(`
      "UNWIND $ids AS id
      MATCH (found:Subdistrict {id: id})
      WITH id, found AS entry
      CALL (entry) {
      MATCH (entry)<-[:WITHIN]-(node:Project)
      WHERE node.kind = $filter1.kind
      WITH node AS node2, node.name AS key, node.id AS tie
      ORDER BY key ASC, tie
      LIMIT $limit1

      RETURN collect([key]) AS f1
      }
      CALL (entry, f1) {
      WITH * WHERE size(f1) >= 1
      MATCH (entry)<-[:WITHIN]-(node4:Project)
      WHERE node4.kind = $filter3.kind
      RETURN count(*) AS f3
      }
      RETURN id, [[f1, CASE WHEN size(f1) < 1 THEN size(f1) ELSE f3 END]] AS answer
      $ {"ids":["subdistrict:s"],"limit1":1,"filter1":{"kind":"HOUSING"},"limit3":1,"filter3":{"kind":"HOUSING"}}

      = {"subdistrict":{"projects":{"totalCount":5,"edges":[{"node":{"name":"A"}}]}}}"
    `);
  });

  it('and is the same for others, but where they ask for something else', async () => {
    const first = await sent({ id: 'subdistrict:s', first: 1, kind: 'HOUSING' });
    const other = await sent({ id: 'subdistrict:t', first: 1, kind: 'CULTURE' });
    expect(other?.statement).toBe(first?.statement);
    expect(other?.parameters).toEqual({
      ids: ['subdistrict:t'],
      limit1: 1,
      filter1: { kind: 'CULTURE' },
      limit3: 1,
      filter3: { kind: 'CULTURE' },
    });
    const larger = await sent({ id: 'subdistrict:s', first: 9, kind: 'HOUSING' });
    expect(larger?.statement).toBe(first?.statement.replaceAll(/(size\(f1\) >=?|size\(f1\) <) 1/g, '$1 9'));
    expect(larger?.parameters).toMatchObject({ limit1: 9, limit3: 9 });
    const unfiltered = await sent({ id: 'subdistrict:s', first: 1 });
    expect(unfiltered?.statement).toBe(
      first?.statement
        .replace('WHERE node.kind = $filter1.kind\n', '')
        .replace('WHERE node4.kind = $filter3.kind\n', ''),
    );
    expect(unfiltered?.parameters).toEqual({ ids: ['subdistrict:s'], limit1: 1, limit3: 1 });
    expect(await sent({ id: 'subdistrict:s', first: 1, kind: 'HOUSING' })).toEqual(first);
  });
});
