import { cited, inOrder } from './ordered.js';

/** SDMX-CSV is RFC 4180 without a byte order mark, and cells are data: none is changed for spreadsheet programs. */
export const SDMX_CSV_OPTIONS = { cast: { boolean: String } } as const;

/**
 * All figures as SDMX-CSV 2.0 (the data message of SDMX 3.0).
 *
 * Dimensions, which together tell every row from all others: MEASURE (the metric), REF_AREA (the area that the figure
 * is about: the division above a subdistrict that it names, or else the narrowest division that it belongs to, _Z where
 * there is none; codes of the National Bureau of Statistics), SUBJECT (ids of the entities that it is jointly about), STATUS (ACTUAL, TARGET,
 * FORECAST), BREAKDOWN (`name=value`, or _Z, not applicable), REPORT (who says so) and TIME_PERIOD.
 *
 * TIME_PERIOD is a calendar year, a day, or a time range `start/duration`. SDMX has no open range. So an open end is
 * closed by the end of the report's own period, or of the year; what has an end only is a state as at that day. What has no
 * time at all, in an undated report, is a state as at the day of publication; without that it is of any time, which the
 * longest range stands for.
 * PERIOD_START and PERIOD_END tell what the report says, empty where it leaves that open.
 *
 * Measures: OBS_VALUE, and OBS_VALUE_HIGH where a range is reported. All other columns are attributes, none of them
 * multi-valued in SDMX's sense: a list is one text. OBS_STATUS is A (normal value) or F (forecast value) of the code
 * list CL_OBS_STATUS, which has nothing for a target. UNIT_MULT is 0: 万 and 亿 are multiplied out. UNIT_MEASURE is
 * our symbol of the unit. There is no FREQ: figures of prose are no series of one frequency.
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
