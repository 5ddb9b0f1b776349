import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReportTexts } from '../../src/report/texts.js';
import { documentsFolder } from '../../src/seed/check/check.js';
import { type Atlas, openAtlas } from '../atlas.js';

let atlas: Atlas;
let report: string;
beforeAll(async () => {
  atlas = await openAtlas();
  const { data } = await atlas.ask('{ reports { id slices { totalCount } } }');
  const counted = data.reports as { id: string; slices: { totalCount: number } }[];
  report = counted.sort((a, b) => b.slices.totalCount - a.slices.totalCount)[0]?.id ?? '';
});
afterAll(() => atlas.close());

interface Slice {
  citation: { start: number; end: number; exact: string };
  entities: { id: string; name: string }[];
  observations: { id: string; reported: string }[];
  links: { type: string; from: { id: string }; to: { id: string } }[];
  steps: { id: string; programme: { id: string } }[];
  statuses: { id: string; entity: { id: string } }[];
}

const SLICES = `query ($report: ID!, $first: Int, $after: String, $filter: SliceFilter) {
  node(id: $report) { ... on Report { slices(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node {
      citation { start end exact }
      entities { id name } observations { id reported } links { type from { id } to { id } }
      steps { id programme { id } } statuses { id entity { id } }
    } }
  } } }
}`;

async function page(more: object = {}) {
  const { data, errors, statements } = await atlas.ask(SLICES, { report, first: 200, ...more });
  expect([errors, statements]).toEqual([undefined, 1]);
  const { edges, ...rest } = data.node.slices;
  return { slices: edges.map(({ node }: { node: Slice }) => node) as Slice[], ...rest };
}

async function allSlices(): Promise<Slice[]> {
  const slices: Slice[] = [];
  for (let after: string | null = null; ; ) {
    const { slices: more, pageInfo, totalCount } = await page({ after });
    slices.push(...more);
    if (!pageInfo.hasNextPage) {
      expect(slices).toHaveLength(totalCount);
      return slices;
    }
    after = pageInfo.endCursor;
  }
}

/** Everything that the graph cites in a report, read independently of slices, with the places. */
const written = (pattern: string, what: string) =>
  atlas.database.read<{ what: string; start: number }>(
    `MATCH ${pattern} UNWIND range(0, size(cited.citationStarts) - 1) AS i
     WITH * WHERE cited.citationReports[i] = $report
     RETURN ${what} AS what, cited.citationStarts[i] AS start ORDER BY start, what`,
    { report },
  );

describe('what of a report is cited', () => {
  it('comes in the order of the text, each slice once', async () => {
    const slices = await allSlices();
    const starts = slices.map(({ citation }) => citation.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const keys = slices.map(({ citation: { start, end } }) => `${start}-${end}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { citation, entities, observations, links, steps, statuses } of slices) {
      expect(citation.end - citation.start).toBe([...citation.exact].length);
      expect([entities, observations, links, steps, statuses].flat().length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['entities', '(cited:Entity)', 'cited.id', ({ entities }: Slice) => entities.map(({ id }) => id)],
    ['figures', '(cited:Observation)', 'cited.id', (one: Slice) => one.observations.map(({ id }) => id)],
    [
      'steps',
      '(of:Programme)-[:HAS_STEP]->(cited:Step)',
      "of.id + ' ' + cited.id",
      ({ steps }: Slice) => steps.map(({ id, programme }) => `${programme.id} ${id}`),
    ],
    [
      'statuses',
      '(of:Entity)-[:HAS_STATUS]->(cited:StatusStatement)',
      "of.id + ' ' + cited.id",
      ({ statuses }: Slice) => statuses.map(({ id, entity }) => `${entity.id} ${id}`),
    ],
    [
      'links',
      '(from:Entity)-[cited:!WITHIN]->(to:Entity)',
      "from.id + ' ' + type(cited) + ' ' + to.id",
      ({ links }: Slice) => links.map(({ from, type, to }) => `${from.id} ${type} ${to.id}`),
    ],
  ])('has all %s, and no others', async (_what, pattern, what, of) => {
    const found = (await allSlices()).flatMap((slice) =>
      of(slice).map((one) => ({ what: one, start: slice.citation.start })),
    );
    const sorted = found.sort((a, b) => a.start - b.start || (a.what < b.what ? -1 : 1));
    const expected = await written(pattern, what);
    expect(expected.length).toBeGreaterThan(3);
    const inOrder = expected.sort((a, b) => a.start - b.start || (a.what < b.what ? -1 : 1));
    expect(sorted).toEqual(inOrder);
  });

  it('is narrowed to a stretch of the text', async () => {
    const all = await allSlices();
    const { start, end } = all[5]?.citation ?? { start: 0, end: 0 };
    const overlapping = ({ citation }: Slice) => citation.end > start && citation.start < end;
    expect((await page({ filter: { from: start, to: end } })).slices).toEqual(all.filter(overlapping));
    const later = await page({ filter: { from: end } });
    expect(later.totalCount).toBe(all.filter(({ citation }) => citation.end > end).length);
    expect((await page({ filter: { from: 2_000_000_000 } })).totalCount).toBe(0);
  });

  it.each([{ from: -1 }, { from: 5, to: 5 }, { to: 0 }, { from: 5, to: 4 }])(
    'is not narrowed to %j',
    async (filter) => {
      const { errors } = await atlas.ask(SLICES, { report, filter });
      expect(errors?.[0].extensions.code).toBe('INVALID_ARGUMENT');
    },
  );
});

describe('the text of a report', () => {
  const TEXT = `query ($report: ID!, $from: Int! = 0, $to: Int) {
    node(id: $report) { ... on Report { length text(from: $from, to: $to) { text start end } } }
  }`;

  it('is null where it is not mounted, or is another', async () => {
    expect((await atlas.ask(TEXT, { report })).data.node.text).toBeNull();
    const folder = mkdtempSync(join(tmpdir(), 'street-atlas-text-'));
    const { data } = await atlas.ask(
      'query ($report: ID!) { node(id: $report) { ... on Report { fileName } } }',
      {
        report,
      },
    );
    writeFileSync(join(folder, data.node.fileName), '别的报告。');
    const other = await openAtlas({ texts: new ReportTexts(folder) });
    expect((await other.ask(TEXT, { report })).data.node.text).toBeNull();
    await other.close();
    rmSync(folder, { recursive: true });
  });

  it.each([{ from: -1 }, { to: 0 }, { from: 5, to: 5 }, { to: 5001 }])('is refused for %j', async (asked) => {
    const { errors } = await atlas.ask(TEXT, { report, ...asked });
    expect(errors?.[0].extensions.code).toBe('INVALID_ARGUMENT');
  });

  const documents = documentsFolder(process.env);
  it.skipIf(!documents)('comes in pieces, one after the other, that hold what is cited in them', async () => {
    const mounted = await openAtlas({ texts: new ReportTexts(documents) });
    let text = '';
    let length = 1;
    for (let at = 0; at < length; ) {
      const { data, statements } = await mounted.ask(TEXT, { report, from: at, to: at + 700 });
      const piece = data.node.text;
      expect([piece.start, piece.end - piece.start, statements]).toEqual([at, [...piece.text].length, 1]);
      text += piece.text;
      at = piece.end;
      length = data.node.length;
    }
    await mounted.close();
    const points = [...text];
    expect(points).toHaveLength(length);
    for (const { citation } of await allSlices())
      expect(points.slice(citation.start, citation.end).join('')).toBe(citation.exact);
  });
});

describe('where corrections go', () => {
  const ask = async (options: object) => {
    const opened = await openAtlas(options);
    const { data } = await opened.ask('{ corrections }');
    await opened.close();
    return data.corrections;
  };
  it('is the address that the operator has set, or null', async () => {
    expect(await ask({ corrections: 'facts@example.org' })).toBe('facts@example.org');
    expect(await ask({})).toBeNull();
  });
});
