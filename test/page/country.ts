import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { Database } from '../../src/graph/database.js';
import { startNeo4j } from '../../src/neo4j/server.js';

/** Number of divisions in each division above: 4 provinces, 20 cities, 200 districts, 2,000 streets in total. */
const PROVINCES = 4;
const CITIES = 5;
const DISTRICTS = 10;
const STREETS = 10;

/** Number of streets per transaction. */
const BATCH = 250;

export const DISTRICT = 'district:甲省一/乙市1/丙区1';
/** A metric that every street has a figure for. */
export const METRIC = 'metric:site-area';
export const STREET = 'subdistrict:甲省一/乙市1/丙区1/丁1街道';

const numerals = ['一', '二', '三', '四'];

function streets() {
  const all = [];
  for (let p = 0; p < PROVINCES; p++)
    for (let c = 1; c <= CITIES; c++)
      for (let d = 1; d <= DISTRICTS; d++)
        for (let s = 1; s <= STREETS; s++) {
          const path = `甲省${numerals[p]}/乙市${c}/丙区${d}`;
          const key = `${p}-${c}-${d}-${s}`;
          all.push({
            key,
            name: `丁${s}街道`,
            id: `subdistrict:${path}/丁${s}街道`,
            path,
            report: `report:${key}`,
          });
        }
  return all;
}

/** Citations of what a street's report names, and of divisions that no report names. */
const WRITTEN = `citationReports: [s.report], citationStarts: [1], citationEnds: [3], citationExacts: ['甲乙']`;
const UNWRITTEN = 'citationReports: [], citationStarts: [], citationEnds: [], citationExacts: []';

/** Properties that every entity has. */
const THING = 'aliases: [], isGroup: false, readings: []';

/** Statements that create a street `s`, its report and what the report names. */
const STATEMENTS = [
  `MATCH (d:District {id: 'district:' + s.path})-[:PART_OF]->(c)-[:PART_OF]->(p)
   CREATE (t:Subdistrict:Entity:Cited:Reported {id: s.id, name: s.name, kind: 'SUBDISTRICT', ${THING}, ${WRITTEN}})
   CREATE (t)-[:PART_OF {inferred: false, ${UNWRITTEN}}]->(d)
   CREATE (r:Report {id: s.report, title: s.name + '年度工作', kind: 'WORK_REPORT', publishedOn: date('2022-03-01'),
     fileName: s.key + '.txt', sha256: s.key, length: 100,
     periodLabel: '2021年', periodStart: date('2021-01-01'), periodEnd: date('2021-12-31')})
   CREATE (r)-[:COVERS]->(t)-[:CITED_IN]->(r)
   FOREACH (above IN [t, d, c, p] | CREATE (r)-[:WITHIN {inferred: true, ${UNWRITTEN}}]->(above))`,
  `MATCH (t:Subdistrict {id: s.id}), (r:Report {id: s.report})
   UNWIND range(1, 8) AS i
   CREATE (c:Community:Entity:Cited {id: 'community:' + s.key + '-' + i, name: '戊' + i + '社区', kind: 'URBAN_COMMUNITY', ${THING}, ${WRITTEN}})
   CREATE (c)-[:PART_OF {inferred: false, ${WRITTEN}}]->(t), (c)-[:CITED_IN]->(r)`,
  `MATCH (t:Subdistrict {id: s.id}), (r:Report {id: s.report})
   UNWIND range(1, 6) AS i
   MATCH (c:Community {id: 'community:' + s.key + '-' + i})
   CREATE (p:Project:Entity:Cited {id: 'project:' + s.key + '-' + i, name: '己' + s.key + '-' + i + '项目', kind: 'RELOCATION', status: 'UNDERWAY', subdistrictId: t.id, ${THING}, ${WRITTEN}})
   CREATE (p)-[:AFFECTS {inferred: false, ${WRITTEN}}]->(c), (p)-[:LOCATED_IN {inferred: true, ${WRITTEN}}]->(t)
   CREATE (p)-[:WITHIN {inferred: true, ${WRITTEN}}]->(t), (p)-[:CITED_IN]->(r)
   CREATE (o:PartyOrganization:Entity:Cited {id: 'party-organization:' + s.key + '-' + i, name: '庚' + s.key + '-' + i + '党支部', level: 'BRANCH', subdistrictId: t.id, ${THING}, ${WRITTEN}})
   CREATE (o)-[:SERVES {inferred: false, ${WRITTEN}}]->(c), (o)-[:LOCATED_IN {inferred: true, ${WRITTEN}}]->(t)
   CREATE (o)-[:WITHIN {inferred: true, ${WRITTEN}}]->(t), (o)-[:CITED_IN]->(r)`,
  `MATCH (t:Subdistrict {id: s.id}), (r:Report {id: s.report}), (d:District {id: 'district:' + s.path})-[:PART_OF]->(c)-[:PART_OF]->(p)
   MATCH (m:Metric) WITH s, t, r, d, c, p, m ORDER BY m.id = '${METRIC}' DESC, m.id LIMIT 12
   CREATE (o:Observation {id: 'observation:' + s.key + '@' + m.id, metricId: m.id, value: size(s.id) * 1.5, comparableValue: size(s.id) * 1.5,
     unit: m.unit, reported: '12', qualifier: 'EXACT', status: 'ACTUAL', periodLabel: '2021年', periodStart: date('2021-01-01'),
     periodEnd: date('2021-12-31'), periodInferred: false, dimensionNames: [], dimensionValues: [], narrowing: '', span: '2021-01-01/2021-12-31',
     subdistrictId: s.id, streetId: s.id, placeId: s.id, districtId: d.id, cityId: c.id, provinceId: p.id, ${WRITTEN}})
   CREATE (o)-[:MEASURES]->(m), (o)-[:ABOUT]->(t), (o)-[:CITED_IN]->(r)`,
];

const DIVISIONS = `UNWIND $paths AS path
WITH split(path, '/') AS names
WITH names, names[0] AS p, names[0] + '/' + names[1] AS c, names[0] + '/' + names[1] + '/' + names[2] AS d
MERGE (province:Province:Entity {id: 'province:' + p})
  ON CREATE SET province += {name: names[0], ${THING}, ${UNWRITTEN}}
MERGE (city:City:Entity {id: 'city:' + c})
  ON CREATE SET city += {name: names[1], ${THING}, ${UNWRITTEN}}
MERGE (district:District:Entity {id: 'district:' + d})
  ON CREATE SET district += {name: names[2], ${THING}, ${UNWRITTEN}}
MERGE (district)-[:PART_OF {inferred: false, ${UNWRITTEN}}]->(city)
MERGE (city)-[:PART_OF {inferred: false, ${UNWRITTEN}}]->(province)`;

/**
 * A Neo4j with the real seed and 2,000 invented streets, each with a report.
 * @param loaded the home with the real seed, which is copied
 */
export async function openCountry(loaded: string) {
  const home = mkdtempSync(join(tmpdir(), 'street-atlas-country-'));
  cpSync(loaded, home, { recursive: true });
  const server = await startNeo4j({ home, readOnly: false });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const all = streets();
  await driver.executeQuery(DIVISIONS, { paths: [...new Set(all.map(({ path }) => path))] });
  for (const statement of STATEMENTS)
    for (let from = 0; from < all.length; from += BATCH)
      await driver.executeQuery(`UNWIND $streets AS s\nCALL (s) {\n${statement}\n}`, {
        streets: all.slice(from, from + BATCH),
      });
  await driver.executeQuery('CALL db.awaitIndexes(120)');
  await driver.close();
  return {
    database: new Database(server),
    close: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
