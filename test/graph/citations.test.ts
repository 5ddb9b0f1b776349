import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReportText } from '../../src/model/text.js';
import { ReportTexts } from '../../src/report/texts.js';
import { documentsFolder } from '../../src/seed/check/check.js';
import { type Atlas, openAtlas } from '../atlas.js';

describe('a place in a report', () => {
  const documents = documentsFolder(process.env);
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await openAtlas({ texts: new ReportTexts(documents) });
  });
  afterAll(() => atlas.close());

  const AT = `query ($id: ID!, $start: Int!, $end: Int!) {
    node(id: $id) { ... on Report { citation(start: $start, end: $end) { start end exact report { id } } } }
  }`;
  const at = async (id: string, start: number, end: number) => {
    const { data, errors, statements } = await atlas.ask(AT, { id, start, end });
    return { citation: data.node?.citation, code: errors?.[0].extensions.code, statements };
  };

  /** The places of everything cited in nodes or links of a pattern. */
  const places = (pattern: string) =>
    atlas.database.read<{ id: string; start: number; end: number; exact: string }>(`
      ${pattern} UNWIND range(0, size(cited.citationStarts) - 1) AS i
      RETURN DISTINCT cited.citationReports[i] AS id, cited.citationStarts[i] AS start, cited.citationEnds[i] AS end,
        cited.citationExacts[i] AS exact ORDER BY id, start, end LIMIT 300`);

  it.each([
    ['an entity', 'MATCH (cited:Entity)'],
    ['a figure', 'MATCH (cited:Observation)'],
    ['a step', 'MATCH (cited:Step)'],
    ['a status', 'MATCH (cited:StatusStatement)'],
    ['a link', 'MATCH (:Entity)-[cited]->(:Entity)'],
    ['a link from what the report does not name', 'MATCH (:City {name: "菏泽市"})-[cited]->(:Programme)'],
  ])('is found where it cites %s', async (_what, pattern) => {
    const cited = await places(pattern);
    expect(cited.length).toBeGreaterThanOrEqual(3);
    for (const { id, start, end, exact } of cited) {
      const expected = { start, end, exact, report: { id } };
      // Two statements: for the place, and for the report.
      expect(await at(id, start, end)).toEqual({ citation: expected, code: undefined, statements: 2 });
    }
  });

  it('is null where nothing is cited at exactly that slice', async () => {
    const [{ id, start, end } = { id: '', start: 0, end: 0 }] = await places('MATCH (cited:Project)');
    const { data } = await atlas.ask('{ reports { id } }');
    const other = data.reports.find((report: { id: string }) => report.id !== id).id;
    for (const [report, from, to] of [
      [id, start, end + 1],
      [id, start + 1, end],
      [id, start, start],
      [id, 2_000_000_000, 2_000_000_001],
      [other, start, end],
    ] as const)
      expect(await at(report, from, to)).toEqual({ citation: null, code: undefined, statements: 1 });
  });

  it.each([
    [-1, 3],
    [5, 4],
  ])('cannot be from %i to %i', async (start, end) => {
    const [place] = await places('MATCH (cited:Project)');
    expect(await at(place?.id ?? '', start, end)).toMatchObject({ citation: null, code: 'INVALID_ARGUMENT' });
  });

  it.skipIf(!documents)('has its slice where passageStart says, with one look at the report', async () => {
    const QUERY = `{ reports { length observations(first: 100) { edges { node {
      citation { start end exact passage passageStart }
    } } } } }`;
    const { data, errors, statements } = await atlas.ask(QUERY);
    expect([errors, statements]).toEqual([undefined, 2]);
    let seen = 0;
    for (const { observations } of data.reports) {
      for (const { node } of observations.edges) {
        const { start, end, exact, passage, passageStart } = node.citation;
        expect(new ReportText(passage).slice(start - passageStart, end - passageStart)).toBe(exact);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(200);
  });

  it('has no passage where no texts are mounted', async () => {
    const without = await openAtlas();
    const { data } = await without.ask(
      '{ reports { observations(first: 1) { edges { node { citation { passage passageStart } } } } } }',
    );
    expect(data.reports[0].observations.edges[0].node.citation).toEqual({
      passage: null,
      passageStart: null,
    });
    await without.close();
  });
});
