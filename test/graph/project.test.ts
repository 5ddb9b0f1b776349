import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, openAtlas } from '../atlas.js';

// The three projects named by the product's owner, with all their figures. Read from the reports by hand, not taken
// from the seed: value, unit, qualifier, status and offset of each.

// biome-ignore lint/suspicious/noExplicitAny: rows of the query below; the test checks their exact values
type Row = any;

let atlas: Atlas;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.close());

const PROJECT = `query ($text: String!) {
  search(text: $text, kinds: [PROJECT], first: 1) { edges { node {
    name
    ... on Project {
      kind status subdistrict { name }
      organizations { edges { role node { name isGroup } } }
      partyOrganizations { edges { node { name level isGroup observations { edges { node { value reported } } } } } }
    }
    observations(first: 100) { edges { node {
      reported value unit { symbol } qualifier status citations { start } subjects { name }
    } } }
    links(first: 100) { edges { node { type from { name } to { name } inferred citations { exact } } } }
  } } }
}`;

async function project(text: string) {
  const { data, errors } = await atlas.ask(PROJECT, { text });
  expect(errors).toBeUndefined();
  const { observations, links, ...rest } = data.search.edges[0].node;
  const figures = observations.edges.map(({ node }: Row) => {
    const { reported, value, unit, qualifier, status, citations } = node;
    return [
      citations.map(({ start }: Row) => start).join(),
      reported,
      value,
      unit.symbol,
      qualifier,
      status,
    ].join(' ');
  });
  return { ...rest, figures, links: links.edges.map(({ node }: { node: object }) => node) };
}

describe('乐华项目', () => {
  it('has its figures and its links', async () => {
    const { name, subdistrict, figures, links } = await project('乐华项目');
    expect([name, subdistrict.name]).toEqual(['乐华项目', '济北街道']);
    expect(figures).toEqual(['1100 800余亩 800 亩 AT_LEAST ACTUAL', '1137 760座 760 座 EXACT ACTUAL']);
    expect(links).toContainEqual(
      expect.objectContaining({ type: 'CARRIES_OUT', from: { name: '济北街道' }, to: { name: '乐华项目' } }),
    );
  });
});

describe('湖田产业园', () => {
  it('has its figures and its links', async () => {
    const { name, kind, subdistrict, organizations, figures, links } = await project('湖田产业园');
    expect([name, kind, subdistrict.name]).toEqual(['湖田产业园', 'INDUSTRIAL_PARK', '湖田街道']);
    expect(figures).toEqual([
      expect.stringMatching(/^1052 约1100亩 1100 亩 APPROXIMATE /),
      '1096 2个月 2 月 EXACT ACTUAL',
      '1110 15万平方米 150000 平方米 EXACT ACTUAL',
      '1121 近600余亩 600 亩 AT_LEAST ACTUAL',
      '1139 1000余亩 1000 亩 AT_LEAST ACTUAL',
      '1153 32万平方米 320000 平方米 EXACT ACTUAL',
      '1162 112个 112 个 EXACT ACTUAL',
      '1169 82家 82 家 EXACT ACTUAL',
      '1268 第一 1 位 EXACT ACTUAL',
    ]);
    expect(links).toContainEqual(
      expect.objectContaining({
        type: 'ENABLES',
        to: { name: expect.stringContaining('双碳') },
        inferred: false,
      }),
    );
    expect(organizations.edges.length).toBeGreaterThan(0);
  });
});

describe('淄博火车站北广场征迁', () => {
  it('has its figures, its branches and its links', async () => {
    const { name, kind, status, subdistrict, partyOrganizations, figures } =
      await project('淄博火车站北广场征迁');
    expect([name, kind, status, subdistrict.name]).toEqual([
      '淄博火车站北广场征迁',
      'RELOCATION',
      'UNDERWAY',
      '湖田街道',
    ]);
    for (const figure of [
      '约占全区60% 60 % APPROXIMATE ACTUAL',
      '300余名 300 人 AT_LEAST ACTUAL',
      '12994户 12994 户 EXACT ACTUAL',
      '1241户 1241 户 EXACT ACTUAL',
      '4022户 4022 户 EXACT',
      '414户 414 户 EXACT',
      '4018户 4018 户 EXACT ACTUAL',
      '99.9% 99.9 % EXACT ACTUAL',
      '1566名 1566 人 EXACT ACTUAL',
    ]) {
      expect(figures.join('\n')).toContain(figure);
    }
    const groups = partyOrganizations.edges.map(({ node }: Row) => [
      node.level,
      node.isGroup,
      node.observations.edges.map((edge: Row) => edge.node.reported),
    ]);
    expect(groups).toContainEqual(['TEMPORARY_BRANCH', true, ['9个']]);
    expect(groups).toContainEqual(['GROUP', true, ['33个']]);
  });
});
