import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Drafter } from '../../../src/draft/drafter.js';
import { writeDraft } from '../../../src/draft/write.js';
import { parseCitation } from '../../../src/model/text.js';
import { checkReport } from '../../../src/seed/check/check.js';
import { parseReport } from '../../../src/seed/files.js';
import { MetricCatalogue } from '../../../src/seed/metrics.js';
import { realSeed } from '../../real-seed.js';

const drafter = new Drafter(new MetricCatalogue(realSeed), realSeed.vocabulary, []);

/** Texts of three kinds, to draft. */
const NAMES = 'test/fixtures/names';
const TEXT = [
  '2023年湖田街道工作情况',
  '发布机构:湖田街道办事处 发布日期:2024-01-18',
  '淄博市张店区湖田街道上半年走访企业35家,其中工业20家、服务业15家。',
  '店子社区党群服务中心建成,计划投资120万元。全年受理信访件40件,办结38件,办结率95%。',
  '制定《湖田街道河长制实施方案》。',
].join('\n');
const draft = drafter.draft(Buffer.from(TEXT), 'a.txt', 2024);

describe('a draft', () => {
  it('knows what can be computed of the report', () => {
    expect(draft.report).toMatchObject({
      id: 'hutian-2023',
      file: 'a.txt',
      length: [...TEXT].length,
      title: '2023年湖田街道工作情况',
      publisher: '湖田街道办事处',
      publishedOn: '2024-01-18',
      subdistrict: '山东省/淄博市/张店区/湖田街道',
      period: '2023年',
    });
  });

  it('has every figure with its value, unit, status and period', () => {
    const facts = draft.observations.map(({ at, value, unit, status, period }) => [
      at.replace(/@.*/, ''),
      value,
      unit,
      status,
      period,
    ]);
    expect(facts).toEqual([
      ['35家', 35, '家', undefined, '2023年上半年'],
      ['20家', 20, '家', undefined, '2023年上半年'],
      ['15家', 15, '家', undefined, '2023年上半年'],
      ['120万元', 1200000, '元', 'TARGET', undefined],
      ['40件', 40, '件', undefined, undefined],
      ['38件', 38, '件', undefined, undefined],
      ['95%', 95, '%', undefined, undefined],
    ]);
    expect(draft.periods['2023年上半年']).toBe('2023-01-01/2023-06-30');
  });

  it('proposes sums and rates as checks', () => {
    expect(
      draft.checks.map(({ rule, result, operands = [] }) =>
        [rule, result, operands].flat().map((one) => one.replace(/@.*/, '')),
      ),
    ).toEqual([
      ['SUM', '35家', '20家', '15家'],
      ['RATIO', '95%', '38件', '40件'],
    ]);
  });

  it('finds divisions, facilities and documents, and where they lie', () => {
    expect(draft.entities.map(({ name, type }) => `${type} ${name}`)).toEqual(
      expect.arrayContaining([
        'District 张店区',
        'Subdistrict 湖田街道',
        'Community 店子社区',
        'Facility 店子社区党群服务中心',
        'Document 湖田街道河长制实施方案',
      ]),
    );
    expect(draft.links.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual(
      expect.arrayContaining([
        '店子社区 PART_OF 湖田街道',
        '店子社区党群服务中心 LOCATED_IN 店子社区',
        '湖田街道 ISSUED 湖田街道河长制实施方案',
      ]),
    );
  });

  it('proposes metrics that the thesaurus composes', () => {
    const [, , , investment] = draft.observations;
    expect(investment?.draft.candidates).toContainEqual(
      expect.objectContaining({ object: '投资', action: '计划', measure: 'MONEY' }),
    );
  });

  it('is sure of metrics that are said outright, and of no others', () => {
    const confidenceOf = (text: string) =>
      drafter
        .draft(Buffer.from(text), 'b.txt', 2024)
        .observations.map(({ draft: { confidence } }) => confidence > 0.9);
    expect(confidenceOf('全街道户籍人口2.1万人,同比增长3%。')).toEqual([true, true]);
    expect(confidenceOf('全镇辖14个行政村,总面积23平方公里。')).toEqual([true, true]);
    expect(confidenceOf('财政收入占地区生产总值12%,拆除违建30处。')).toEqual([false, false]);
    // 市外 makes it another one, and what is invested is of a project.
    expect(confidenceOf('市外固定资产投资9亿元。')).toEqual([false]);
    expect(confidenceOf('投资9亿元。')).toEqual([false]);
  });

  it('has growth be of what the figure before it is of', () => {
    const text = '清泉景区接待游客3万人次,同比下降2%。';
    const about = drafter.draft(Buffer.from(text), 'b.txt', 2024).observations.map((one) => one.about);
    expect(about).toEqual(['清泉景区', '清泉景区']);
  });

  it('takes a neighbour that is called a street for no road', () => {
    const text = '柳泉街道与店子街、马尚街为邻。湖田街道位于山东省淄博市张店区,与马尚街、科苑街为邻。';
    const found = drafter
      .draft(Buffer.from(text), 'b.txt', 2024)
      .entities.filter(({ name }) => /马尚|科苑/.test(name));
    expect(found.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'Subdistrict 马尚街道',
      'Subdistrict 科苑街道',
    ]);
  });

  it('is on the year that is given where its text names none', () => {
    const { report, periods } = drafter.draft(Buffer.from('全街有45个村民小组。'), 'b.txt', 2021);
    expect([report.period, periods[report.period]]).toEqual(['2021年', '2021-01-01/2021-12-31']);
  });

  it('counts groups of villagers, not villages', () => {
    const { observations } = drafter.draft(Buffer.from('全街有45个村民小组。'), 'b.txt', 2024);
    expect(observations[0]?.metric).toMatchObject({ object: '村民小组', measure: 'COUNT' });
  });

  it('takes a share after growth for a share', () => {
    const text = '集体收入增长5%,其中30万元以上的村12个,占比40%。';
    const [, , , share] = drafter.draft(Buffer.from(text), 'b.txt', 2024).observations;
    expect(share?.metric).not.toMatchObject({ measure: 'CHANGE' });
  });

  it('cites every place as it stands', () => {
    const cited = [...draft.entities, ...draft.links, ...draft.observations, ...draft.notFigures].flatMap(
      ({ at }) => at,
    );
    for (const written of cited) {
      const citation = parseCitation(written);
      expect([...TEXT].slice(citation?.start, citation?.end).join('')).toBe(citation?.exact);
    }
  });

  it('is a seed file once it is written', () => {
    expect(parse(writeDraft(draft))).toEqual(JSON.parse(JSON.stringify(draft)));
  });

  it('writes out what a part has in common with its total', () => {
    const parts = '全街征收土地2860亩,其中东片1140亩,西片960亩。';
    const written = writeDraft(drafter.draft(Buffer.from(parts), 'b.txt', 2024));
    const metrics = written.match(/(?<=metric: )(?:\{.*?\}|\S*)/g);
    expect(metrics).toEqual(Array(3).fill('{object: 土地, action: 征收, measure: AREA}'));
  });

  it('gives names that begin alike an id each', () => {
    const text = '湖田街道清泉生态农业示范基地投入使用。湖田街道清泉生态农业示范基地扩建开工。';
    const ids = drafter
      .draft(Buffer.from(text), 'b.txt', 2024)
      .entities.filter(({ name }) => name.includes('示范基地'))
      .map(({ type, id }) => `${type} ${id}`);
    expect(ids).toEqual([
      'Facility hutian-hu-tian-jie-dao-qing-quan-sheng-tai',
      'Project hutian-hu-tian-jie-dao-qing-quan-sheng-tai-nong-ye-shi-fan-ji-di-kuo-jian',
    ]);
  });

  it.each(readdirSync(NAMES).filter((file) => file.endsWith('.txt')))(
    'of %s proposes nothing that the check refuses, but what a person has to decide',
    (file) => {
      const written = writeDraft(drafter.draft(readFileSync(join(NAMES, file)), file, 2024));
      const id = parse(written).report.id;
      const { report } = parseReport(`reports/${id}.yaml`, written, realSeed.vocabulary);
      if (!report) throw new Error(`the draft of ${file} is no seed file`);
      const refused = checkReport(report, realSeed, NAMES)
        .map(({ message }) => message)
        // Decisions, terms that are new, what is left out, the kind of report, what may be one thing under two names or is only named, and what is called or measured otherwise.
        .filter(
          (message) =>
            !/^undecided|^nothing is said|^nothing says who|record its status$|without a dimension|^the title .* does not say|is not in thesaurus|is called like|is called as well|only a part of a word|has anything of|has a word for/.test(
              message,
            ),
        );
      expect(refused).toEqual([]);
    },
  );
});
