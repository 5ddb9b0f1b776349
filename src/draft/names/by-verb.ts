import { NO_NAME } from './by-ending.js';
import { masked } from './name-start.js';
import type { NamedThing } from './named-thing.js';
import type { Names } from './names-found.js';

/** Names after a verb, up to a noun that says what they are. */
interface Rule extends Pick<NamedThing, 'type' | 'kind' | 'level' | 'confidence'> {
  verbs: string;
  heads: string;
  most: number;
}

const BUILDS =
  '建立健全|建立|健全完善|健全|完善|落实|严格落实|推行|实行|执行|构建|构建起|探索|形成|创新|创建|打造|深化|坚持|确立|制定';

const rules: Rule[] = [
  {
    type: 'Organization',
    kind: 'TASK_FORCE',
    verbs: '成立|组建|设立|组成',
    heads: '领导小组|指挥部|工作专班|行动组|专班',
    most: 30,
    confidence: 0.75,
  },
  {
    type: 'Organization',
    kind: 'OTHER',
    verbs: '成立|组建|设立|建强|加强|组织|培育',
    heads: '调解员队伍|文艺队伍|网格队伍|救援队|应急队|群防群治队伍|队伍',
    most: 12,
    confidence: 0.6,
  },
  {
    type: 'Programme',
    kind: 'SYSTEM',
    verbs: BUILDS,
    heads: '责任体系|工作体系|治理体系|体系|制度|责任制|格局',
    most: 20,
    confidence: 0.65,
  },
  {
    type: 'Programme',
    kind: 'MECHANISM',
    verbs: BUILDS,
    heads: '工作机制|考核机制|机制|工作流程|流程',
    most: 24,
    confidence: 0.65,
  },
  {
    type: 'Programme',
    kind: 'MODEL',
    verbs: BUILDS,
    heads: '治理模式|工作模式|模式|工作法',
    most: 18,
    confidence: 0.65,
  },
  {
    type: 'Programme',
    kind: 'STRATEGY',
    verbs: '打造|建设|全面建成|建成|争创|争当|加快建设|向着|奋力打造|助力|融入|锚定',
    heads:
      '样板区|示范区|先行区|首善区|引领区|核心区|中心城区|新高地|增长极|示范带|新城区|经济圈|都市圈|花园镇|示范镇|明星镇|工业强镇|旅游名镇',
    most: 22,
    confidence: 0.55,
  },
  {
    type: 'Programme',
    kind: 'MECHANISM',
    verbs: '设立|设置|开设|开展',
    heads: '先锋岗|服务岗|示范岗|责任区|责任岗',
    most: 10,
    confidence: 0.6,
  },
  {
    type: 'Programme',
    kind: 'PLATFORM',
    verbs: '依托|搭建|建设|打造|运用|借助|利用|用好|通过|建立|构建|借力|完善|优化|升级|推广|启用|上线',
    heads: '信息平台|服务平台|管理平台|数字平台|综合平台|综治平台|平台|小程序|公众号',
    most: 18,
    confidence: 0.6,
  },
  {
    type: 'Document',
    verbs: '制定|印发|出台|编制|签订|达成|建立|梳理|细化',
    heads:
      '实施方案|工作方案|方案|实施意见|办法|责任清单|整治清单|清单|规划|计划|台账|协议(?!\\d)|承诺书|责任书|手册|汇编',
    most: 18,
    confidence: 0.55,
  },
];

/** Verbs and other words within a clause. The name begins after the last of them. */
const INNER =
  /^.*(?:建立|健全|完善|落实|推行|实行|构建|探索|形成|创新|创建|打造|开展|加强|推进|实施|推动|深化|制定|以及|通过|围绕|依托|确保|做好|抓好|发挥|作用|提升|坚持|运用|加快|强化|的|”和|体系和|入住|关于|机制和|制度和|活动和|以及)(?=[^，]{3,})/u;
/** Words that do not make a name together with such a noun. */
const GENERAL =
  /^(?:工作|长效|有效|相关|各项|各类|新|好|良好|管理|激励|约束|联动|长效工作|科学|社会|治理|组织|防控|财政|财经|法规|力量|考评|考核|新型|服务|制度|规章|统一|完整|系统|完善|健全|浓厚|常态化|信息|网络|网络媒体|媒体)+$/;

const NAME = '(?:[\\u4e00-\\u9fa5A-Za-z、]|\\d{5}|“[^“”\\n]{2,20}”|[(（][^()（）\\n]{1,6}[)）])';
const compiled = rules.map(({ verbs, heads, most, ...thing }) => ({
  thing,
  heads: new RegExp(`(?:${heads})$`, 'u'),
  pattern: new RegExp(
    `(?:${verbs})(?:了|起)?(${NAME}{2,${most}}?(?:${heads}))(?![\\u4e00-\\u9fa5]{0,1}[化性员])`,
    'gu',
  ),
}));

/** Finds names after the verb that governs them: what is set up, run or drawn up. */
export function findGoverned(names: Names): void {
  for (const { thing, heads, pattern } of compiled)
    for (const match of names.flat.matchAll(pattern)) {
      const whole = match[1] as string;
      // The name of a task force includes its task, verbs and all.
      const lead =
        thing.kind === 'TASK_FORCE'
          ? whole.lastIndexOf('的') + 1
          : (INNER.exec(masked(whole))?.[0].length ?? 0);
      const name = whole.slice(lead).replace(/^(?:[和与及、了起]|各大|各类|各)+/u, '');
      const start = match.index + match[0].length - name.length;
      const stem = name.replace(heads, '');
      if (
        stem.length < (thing.kind === 'SYSTEM' ? 3 : 2) ||
        GENERAL.test(stem) ||
        (NO_NAME.test(stem) && name.length < 5)
      )
        continue;
      // “甲”和“乙”模式 are two names.
      if (names.hasFigure(start, start + stem.length) || /”[和、]“/u.test(name)) continue;
      names.addNested({ ...thing, name, rule: 'verb', ruleWord: match[0].slice(0, 2) }, start);
    }
}
