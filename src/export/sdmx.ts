import { cited, inOrder } from './ordered.js';

/** SDMX-CSV is RFC 4180 without a byte order mark. Cells are data, so none is escaped for spreadsheet programs. */
export const SDMX_CSV_OPTIONS = { cast: { boolean: String } } as const;

/**
 * Cypher for all figures as SDMX-CSV 2.0 (the data message of SDMX 3.0).
 *
 * The dimensions, which together identify a row: MEASURE (the metric), REF_AREA (the code, from the National Bureau of
 * Statistics, of a province, city or district that the figure is about, or else of the narrowest division that it
 * belongs to; _Z if there is none), SUBJECT (ids of the entities that it is jointly about), STATUS (ACTUAL, TARGET,
 * FORECAST), BREAKDOWN (`name=value`, or _Z, not applicable), REPORT and TIME_PERIOD.
 *
 * TIME_PERIOD is a calendar year, a day, or a time range `start/duration`. SDMX has no open ranges, so an open end
 * becomes the end of the report's own period, or of the year; a figure with only an end counts as of that day. A figure
 * without any time, in an undated report, counts as of the day of publication; if that is unknown, the longest possible
 * range means any time. PERIOD_START and PERIOD_END are as reported, empty if open.
 *
 * Measures: OBS_VALUE, and OBS_VALUE_HIGH for a reported range. All other columns are attributes. None is multi-valued
 * in SDMX's sense: a list is one text. OBS_STATUS is A (normal value) or F (forecast value) of the code list
 * CL_OBS_STATUS, which has no code for a target. UNIT_MULT is 0, because 万 and 亿 are multiplied out. UNIT_MEASURE is
 * our symbol of the unit. There is no FREQ: figures from prose are not a series of one frequency.
 */
export const sdmxObservations = `
${inOrder('Observation')}
MATCH (n)-[:MEASURES]->(m:Metric)
MATCH (n)-[:CITED_IN]->(r:Report)
WITH n, m, r,  coalesce(n.periodStart, n.periodEnd, r.periodStart, r.periodEnd) AS told
WITH n, m, r, coalesce(told, r.publishedOn) AS start,
  CASE WHEN told IS NULL THEN r.publishedOn
    ELSE coalesce([end IN [n.periodEnd, r.periodEnd] WHERE end >= told][0], date({year: told.year, month: 12, day: 31}))
  END AS end
WITH n, m, r, start, toString(duration.between(start, end + duration('P1D'))) AS span
RETURN 'dataflow' AS STRUCTURE, 'STREET_ATLAS:OBSERVATIONS(1.0.0)' AS STRUCTURE_ID, 'I' AS ACTION,
  split(m.id, ':')[1] AS MEASURE,
  coalesce([(n)-[:ABOUT]->(d:Province|City|District) | d.codeValue][0], head(COLLECT {
    MATCH (d:Entity) WHERE d.id = coalesce(n.subdistrictId, n.districtId, n.cityId, n.provinceId) RETURN d.codeValue }), '_Z') AS REF_AREA,
  COLLECT { MATCH (n)-[:ABOUT]->(e:Entity) RETURN e.id ORDER BY e.id } AS SUBJECT,
  n.status AS STATUS,
  CASE size(n.dimensionNames) WHEN 0 THEN '_Z' ELSE
    [i IN range(0, size(n.dimensionNames) - 1) | n.dimensionNames[i] + '=' + n.dimensionValues[i]] END AS BREAKDOWN,
  split(r.id, ':')[1] AS REPORT,
  CASE
    WHEN start IS NULL THEN '0001-01-01/P9998Y'
    WHEN span = 'P1Y' AND start.ordinalDay = 1 THEN toString(start.year)
    WHEN span = 'P1D' THEN toString(start)
    ELSE toString(start) + '/' + span
  END AS TIME_PERIOD,
  n.value AS OBS_VALUE, n.valueHigh AS OBS_VALUE_HIGH, n.unit AS UNIT_MEASURE, 0 AS UNIT_MULT,
  CASE n.status WHEN 'ACTUAL' THEN 'A' WHEN 'FORECAST' THEN 'F' END AS OBS_STATUS,
  n.qualifier AS QUALIFIER, n.reported AS REPORTED, n.periodLabel AS PERIOD_LABEL,
  toString(n.periodStart) AS PERIOD_START, toString(n.periodEnd) AS PERIOD_END, n.periodInferred AS PERIOD_INFERRED,
  n.id AS OBSERVATION, [(n)-[:COMPONENT_OF]->(total) | total.id][0] AS PART_OF,
  [(n)<-[:REVISES]-(later) | later.id][0] AS REVISED_BY,
  ${cited('n')} AS CITATIONS`;
