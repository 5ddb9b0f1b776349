import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Drafter } from '../../../src/draft/drafter.js';
import { entitiesOf } from '../../../src/draft/names/find-names.js';
import { readPublished } from '../../../src/draft/published/published-file.js';
import { writeDraft } from '../../../src/draft/write.js';
import { Review } from '../../../src/review/review.js';
import { checkReport } from '../../../src/seed/check/check.js';
import { buildDataset } from '../../../src/seed/dataset/dataset.js';
import { parseReport, parseThesaurus } from '../../../src/seed/files.js';
import { MetricCatalogue } from '../../../src/seed/metrics.js';
import { realSeed } from '../../real-seed.js';
import { Reviewer, type Wanted, type WantedFigure } from '../../reviewer.js';

const figures = (about: string, ...rows: [slice: string, metric: string, more?: object][]): WantedFigure[] =>
  rows.map(([slice, metric, more = {}]) => ({ slice, metric, fields: { about, ...more } }));

/** A town's year, with a table (invented). */
const YIJIANG: Wanted = {
  names: [
    { name: '弋江镇人民政府', type: 'Organization' },
    { name: '“蒲岸水乡”品牌创建', type: 'Programme' },
    { name: '芜湖禾满仓米业有限公司', type: 'Organization' },
    { name: '弋江稻米加工园', type: 'Project', status: 'COMPLETED · 竣工投产' },
    { name: '“清塘净院”专项行动', type: 'Programme' },
    { name: '五班街老街', type: 'Place', kind: 'ROAD' },
    { name: '弋江大桥拓宽工程', type: 'Project', kind: 'INFRASTRUCTURE', status: 'UNDERWAY · 正在施工' },
    { name: '蒲桥街社区', type: 'Community', kind: 'URBAN_COMMUNITY' },
    { name: '“银龄食堂”', type: 'Facility', kind: 'ELDERLY_CARE', status: 'ACTIVE · 建成开放' },
    { name: '“板凳议事”工作法', type: 'Programme' },
    { name: '弋江镇蓝帆志愿服务队', type: 'Organization' },
    { name: '芜湖市美丽乡镇', type: 'Honour' },
    { name: '弋江镇文体中心', type: 'Facility', kind: 'CULTURAL_CENTRE', status: 'PLANNED · 新建' },
  ],
  links: { '“银龄食堂” LOCATED_IN 弋江镇': { to: '蒲桥街社区' } },
  figures: [
    ...figures(
      '弋江镇',
      ['1.28亿元', '财政收入 × MONEY'],
      ['6.4%', '财政收入 × 同比 × CHANGE'],
      ['9个', '招商项目 × 签约 × COUNT'],
      ['2个', '招商项目 × 签约 × COUNT', { dimensions: '规模=亿元以上' }],
      ['412万元', '低保 × 发放 × MONEY'],
      ['865户', '困难群众 × 惠及 × HOUSEHOLDS'],
      ['4场', '就业服务活动 × TIMES'],
      ['310人', '就业意向 × PERSONS'],
      ['76场', '议事会 × TIMES'],
      ['215条', '意见 × 收集 × COUNT'],
      ['198条', '意见 × 采纳 × COUNT'],
      ['88起', '矛盾纠纷 × 调解 × COUNT'],
      ['减少12起', '矛盾纠纷 × 下降 × COUNT'],
      ['8公里', '公路 × 硬化 × LENGTH'],
    ),
    ...figures('弋江稻米加工园', ['5600万元', '投资 × MONEY'], ['230余人', '就业 × 吸纳 × PERSONS']),
    ...figures('奚滩村', ['1800亩', '高标准农田 × 建设 × AREA']),
    ...figures('沿河村', ['920亩', '稻渔综合种养 × AREA']),
    { slice: '96', metric: '垃圾 × 清运 × MASS', everywhere: true },
    { slice: '14', metric: '沟塘 × 疏浚 × COUNT', everywhere: true },
    { slice: '31', metric: '厕所 × 拆除 × COUNT', everywhere: true },
    ...figures('五班街老街', ['340万元', '投资 × MONEY'], ['1.2公里', '石板路 × 铺设 × LENGTH']),
    ...figures('“银龄食堂”', ['120人', '就餐者 × PERSONS', { dimensions: '口径=日均' }]),
    ...figures('弋江镇蓝帆志愿服务队', ['140余次', '巡河 × TIMES']),
    ...figures('弋江镇文体中心', ['1500万元', '投资 × 计划 × MONEY']),
  ],
  terms: {
    沟塘: { id: 'ditches-and-ponds', en: 'ditches and ponds', category: 'AGRICULTURE' },
    石板路: { id: 'flagstone-paths', en: 'flagstone paths', category: 'CITY_MANAGEMENT', broader: 'roads' },
    就餐者: { id: 'diners', en: 'diners', category: 'SOCIAL_SECURITY' },
  },
};

const MARKETS = '下湖村、店子社区便民市场建设项目';
/** The second year of a street that is recorded: projects have gone on, and a figure of the first is stated anew (invented). */
const HUTIAN: Wanted = {
  names: [
    { name: '湖田街道办事处', type: 'Organization' },
    { name: '“工业强街、宜居湖田”目标', type: 'Programme' },
    { name: '湖田产业园', type: 'Project', status: 'UNDERWAY · 全面开工' },
    { name: '湖田街道中心幼儿园', type: 'Facility', status: 'ACTIVE · 建成投用' },
    {
      name: '湖田街道中心幼儿园建设项目',
      type: 'Project',
      slice: '湖田街道中心幼儿园',
      status: 'COMPLETED · 建成投用',
    },
    { name: '下湖村便民市场', type: 'Facility', status: 'UNDERWAY · 正在建设' },
    { name: '店子社区便民市场', type: 'Facility', status: 'UNDERWAY · 正在建设' },
    { name: MARKETS, type: 'Project', slice: '便民市场', status: 'UNDERWAY · 正在建设' },
    { name: '技能培训', type: 'Programme' },
    { name: '“湖畔先锋”志愿服务队', type: 'Organization' },
    { name: '矿山路', type: 'Place' },
    { name: '12345政务服务便民热线', type: 'Programme' },
  ],
  figures: [
    ...figures(
      '湖田街道',
      ['1.2046亿元', '财政收入 × MONEY'],
      ['1.1135亿元', '财政收入 × MONEY', { period: '2021年' }],
      ['16.03亿元', '规模以上工业总产值 × MONEY'],
      ['5.3%', '规模以上工业总产值 × 同比 × CHANGE'],
      ['81家', '规模以上企业 × COUNT'],
      ['48处', '市容乱象 × 治理 × COUNT', { dimensions: '对象=乱搭乱建' }],
      ['160处', '市容乱象 × 治理 × COUNT', { dimensions: '对象=乱扯乱挂' }],
      ['1500余方', '垃圾 × 清运 × VOLUME'],
      ['120个', '机动车停车位 × 施划 × COUNT'],
      ['3980件', '热线 × 受理 × COUNT'],
      ['3702件', '热线 × 满意 × COUNT'],
      ['93%', '热线 × 满意 × SHARE'],
      ['31200项', '公共服务事项 × 办理 × COUNT'],
      ['20个', '村社区 × COUNT'],
      ['182个', '网格 × COUNT'],
      ['18名', '新发展党员 × PERSONS'],
      ['7名', '新发展党员 × PERSONS', { dimensions: '性别=女性' }],
      ['800万元', '投资 × 计划 × MONEY'],
      ['2处', '公园 × 建设 × COUNT', { status: 'TARGET' }],
    ),
    ...figures('湖田产业园', ['1100余亩', '土地 × 腾空 × AREA'], ['3家', '企业 × 签约 × COUNT']),
    ...figures('湖田街道中心幼儿园建设项目', ['2380万元', '投资 × 完成 × MONEY', { period: '2022年' }]),
    ...figures('湖田街道中心幼儿园', ['360名', '幼儿 × PERSONS']),
    ...figures(
      MARKETS,
      ['1150万元', '投资 × 完成 × MONEY'],
      ['1600万元', '投资 × 计划 × MONEY'],
      ['71.9%', '投资 × 完成 × SHARE'],
    ),
    ...figures('福兴社区', ['36个', '充电桩 × 安装 × COUNT']),
    ...figures('技能培训', ['6期', '技能培训 × COUNT'], ['240人次', '人员 × 培训 × VISITS']),
    ...figures('“湖畔先锋”志愿服务队', ['95次', '志愿服务 × 开展 × TIMES']),
  ],
  terms: {},
};

/** A published file drafted and decided, and what it is in the graph together with the reports that are recorded. */
async function taken(file: string, wanted: Wanted) {
  const home = mkdtempSync(join(tmpdir(), 'street-atlas-published-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const { text } = await readPublished(readFileSync(join('test/fixtures/published', file)), file);
  const name = file.endsWith('.txt') ? file : `${file}.txt`;
  writeFileSync(join(home, name), text);
  const known = entitiesOf(realSeed.reports);
  const draft = new Drafter(new MetricCatalogue(realSeed), realSeed.vocabulary, known).draft(
    Buffer.from(text),
    name,
    2024,
  );
  mkdirSync(join(home, 'reports'));
  const path = join(home, 'reports', `${draft.report.id}.yaml`);
  const terms = join(home, 'thesaurus.yaml');
  writeFileSync(path, writeDraft(draft));
  const reviewer = new Reviewer(new Review(path, text, realSeed, home, terms), wanted);
  const { undecided, findings } = reviewer.decide();
  const { report } = parseReport(path, readFileSync(path, 'utf8'), realSeed.vocabulary);
  if (!report) throw new Error(`${basename(path)} is no seed file`);
  return { home, undecided, findings, report, terms, effort: reviewer.effort };
}

describe('a published report', () => {
  it('of a town is taken from its HTML, with a table, to facts that the check finds sound', async () => {
    const { home, undecided, findings, report, terms, effort } = await taken('yijiang.html', YIJIANG);
    expect([undecided, findings]).toEqual([0, []]);
    // docs/drafting.md says what it takes; it is not to become much more.
    expect(effort.decisions).toBeLessThan(45);
    expect(effort.keys).toBeLessThan(400);
    expect(report.data.observations).toHaveLength(35);
    expect(report.data.checks.filter(({ rule }) => rule === 'SUM')).toHaveLength(3);
    const read = parseThesaurus(terms, readFileSync(terms, 'utf8'), realSeed.vocabulary).terms;
    expect(Object.keys(read?.data.objects ?? {})).toEqual(['ditches-and-ponds', 'flagstone-paths', 'diners']);
    expect(checkReport(report, realSeed, home).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('object 沟塘 is not in thesaurus.yaml'),
    );
  });

  it('of a second year, in GB18030, moves on what the first has, and revises it', async () => {
    const { undecided, findings, report, effort } = await taken('hutian.txt', HUTIAN);
    expect([undecided, findings]).toEqual([0, []]);
    expect(effort.decisions).toBeLessThan(45);
    expect(effort.keys).toBeLessThan(400);
    const rows = [...buildDataset({ ...realSeed, reports: [...realSeed.reports, report] }, 'cited').rows()];
    const the = (id: string) => rows.find(({ node }) => node.id === id);
    const status = (id: string) => the(id)?.node.properties.status;
    expect(status('project:hutian-central-kindergarten-project')).toBe('COMPLETED');
    expect(status('project:hutian-convenience-markets-project')).toBe('UNDERWAY');
    expect(status('facility:hutian-central-kindergarten')).toBe('ACTIVE');
    const revised = rows.flatMap(({ node, outgoing }) =>
      outgoing.filter(({ type }) => type === 'REVISES').map(({ to }) => [node, the(to)?.node]),
    );
    expect(
      revised.flatMap(([now, before]) =>
        now?.id.startsWith('observation:hutian-2022')
          ? [[now.properties.reported, before?.properties.reported]]
          : [],
      ),
    ).toEqual([['1.1135亿元', '1.1127亿元']]);
  });
});
