import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Marker } from '../../../src/review/marking.js';
import type { Step, Which } from '../../../src/review/protocol.js';
import { take } from '../../../src/review/steps.js';
import type { SeedReport } from '../../../src/seed/files.js';
import { MetricCatalogue } from '../../../src/seed/metrics.js';
import { realSeed } from '../../real-seed.js';

const TEXT = [
  '2023年云台街道工作总结',
  '云台便民站接待群众40人，同比增长5%。夏雨社区调委会调解纠纷30件，办结28件。',
].join('\n');
const marker = new Marker(TEXT, new MetricCatalogue(realSeed), realSeed);
const at = (slice: string) => `${slice}@${marker.text.find(slice)[0]}`;
const place = (slice: string) => {
  const start = marker.text.find(slice)[0] as number;
  return { start, end: start + [...slice].length };
};

const draft = '{confidence: 0.6, rule: r}';
const figure = (slice: string, about: string, decided = false, metric = '{object: 群众, measure: PERSONS}') =>
  `  - {metric: ${metric}, about: ${about}, value: 1, unit: 人, at: ${at(slice)}${decided ? '' : `, draft: ${draft}`}}`;
const draftOf = (...figures: string[]) => `
report: {id: yuntai-2023, file: yuntai.txt, sha256: ${'a'.repeat(64)}, length: 60, title: 云台, subdistrict: 甲省/乙市/丙区/云台街道, period: 2023年}
periods: {2023年: 2023-01-01/2023-12-31}
entities:
  - {name: 云台便民站, id: yuntai-station, type: Facility, at: [${at('云台便民站')}], draft: ${draft}}
  - {name: 夏雨社区, type: Community, at: [${at('夏雨社区')}], draft: ${draft}}
links: []
observations:
${figures.join('\n')}
checks: []
notFigures: []
`;
const GROWTH = figure('5%', '云台便民站', false, '{object: 群众, measure: CHANGE}');
const DRAFT = draftOf(
  figure('40人', '云台便民站'),
  GROWTH,
  figure('30件', '夏雨社区'),
  figure('28件', '夏雨社区'),
);

/** What each figure is about after steps on a draft. */
function subjectsAfter(written: string, ...steps: Step[]): Record<string, unknown> {
  const after = steps.reduce((before, step) => take(step, before, marker).written, written);
  const { observations } = parse(after) as Pick<SeedReport, 'observations'>;
  return Object.fromEntries(observations.map((one) => [String(one.at).split('@')[0], one.about]));
}

const the = (section: Which['section'], index: number): Which => ({ section, index });
const COMMITTEE: Step = { do: 'markName', type: 'Organization', ...place('夏雨社区调委会') };

describe('subjects of undecided figures', () => {
  it('follow a name that a person marks', () => {
    expect(subjectsAfter(DRAFT, COMMITTEE)).toEqual({
      '40人': '云台便民站',
      '5%': '云台便民站',
      '30件': '夏雨社区调委会',
      '28件': '夏雨社区调委会',
    });
  });

  it('follow a name that a person changes or rejects', () => {
    const renamed: Step = { do: 'change', field: 'name', value: '云台站', ...the('entities', 0) };
    expect(subjectsAfter(DRAFT, renamed)).toMatchObject({ '40人': '云台站', '5%': '云台站' });
    const rejected: Step = { do: 'reject', ...the('entities', 0) };
    expect(subjectsAfter(DRAFT, rejected)).toMatchObject({ '40人': '云台街道', '5%': '云台街道' });
    // What is shorter is then what is named.
    expect(subjectsAfter(DRAFT, COMMITTEE, { do: 'reject', ...the('entities', 2) })).toMatchObject({
      '30件': '夏雨社区',
    });
  });

  it('of growth follow the figure before', () => {
    const changed: Step = { do: 'change', field: 'about', value: '夏雨社区', ...the('observations', 0) };
    expect(subjectsAfter(DRAFT, changed)).toMatchObject({ '40人': '夏雨社区', '5%': '夏雨社区' });
  });

  it('stay as a person says, or as they were decided', () => {
    const changed: Step = { do: 'change', field: 'about', value: '云台街道', ...the('observations', 2) };
    expect(subjectsAfter(DRAFT, changed)).toMatchObject({ '30件': '云台街道', '28件': '夏雨社区' });
    expect(subjectsAfter(DRAFT, changed, COMMITTEE)).toMatchObject({
      '30件': '云台街道',
      '28件': '夏雨社区调委会',
    });
    const accepted: Step = { do: 'accept', ...the('observations', 2) };
    expect(subjectsAfter(DRAFT, accepted, COMMITTEE)).toMatchObject({ '30件': '夏雨社区' });
  });

  it('stay as another drafter proposed them', () => {
    const other = draftOf(figure('30件', '云台便民站'), figure('28件', '夏雨社区', true));
    expect(subjectsAfter(other, COMMITTEE)).toEqual({ '30件': '云台便民站', '28件': '夏雨社区' });
  });

  it('are left alone by other steps', () => {
    const renamed: Step = { do: 'accept', ...the('entities', 0) };
    expect(subjectsAfter(DRAFT, renamed)).toEqual(subjectsAfter(DRAFT));
  });
});
