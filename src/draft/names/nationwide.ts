import { PAID } from './by-ending.js';
import type { NamedThing } from './named-thing.js';
import type { Names } from './names-found.js';

type What = Pick<NamedThing, 'type' | 'kind'>;

const programme = (kind: string): What => ({ type: 'Programme', kind });

/** What towns all over the country carry out under the same name, each with its wordings; the first is preferred. */
const wellKnown: [what: What, names: string[][]][] = [
  [
    programme('CAMPAIGN'),
    [
      ['创建全国文明城市', '全国文明城市创建', '创建文明城市', '文明城市创建'],
      ['创建全国文明典范城市', '全国文明典范城市创建'],
      ['创建国家卫生城市', '国家卫生城市创建', '国家卫生城市'],
      ['党史学习教育'],
      ['学习贯彻习近平新时代中国特色社会主义思想主题教育', '主题教育'],
      ['党纪学习教育'],
      ['农村危房改造', '危房改造'],
      ['易地扶贫搬迁'],
      ['产业扶贫'],
      ['消费扶贫'],
      ['健康扶贫'],
      ['教育扶贫'],
      ['精准扶贫'],
      ['退耕还林'],
      ['高标准农田建设'],
      ['美丽乡村建设'],
      ['美丽庭院创建', '美丽庭院'],
      ['平安创建'],
      ['第七次全国人口普查', '第七次人口普查'],
      ['第五次全国经济普查', '第五次经济普查'],
      ['村庄清洁行动'],
      ['清洁取暖'],
      ['污染防治攻坚战'],
      ['扫黄打非'],
      ['殡葬改革'],
      ['放管服改革', '“放管服”改革'],
      ['农村集体产权制度改革'],
      ['加装电梯'],
      ['脱贫攻坚'],
      ['巩固拓展脱贫攻坚成果', '巩固脱贫攻坚成果'],
      ['脱贫攻坚与乡村振兴有效衔接', '巩固拓展脱贫攻坚成果同乡村振兴有效衔接'],
      ['扫黑除恶专项斗争', '扫黑除恶'],
      ['人居环境整治'],
      ['厕所革命'],
      ['蓝天保卫战'],
      ['双招双引'],
      ['以商招商、以商聚商', '以商招商'],
      ['疫情防控常态化', '疫情防控'],
      ['新冠病毒疫苗接种', '新冠疫苗接种', '疫苗接种'],
      ['核酸检测'],
      ['爱国卫生运动'],
      ['中央环保督察', '中央生态环境保护督察'],
      ['城市更新'],
      ['垃圾分类'],
      ['乡村振兴'],
      ['招商引资'],
      ['移风易俗'],
      ['防汛抗旱'],
      ['联合执法'],
      ['安全生产月'],
      ['清廉村居建设', '清廉乡村建设'],
      ['重大事故隐患专项排查整治2023行动', '重大事故隐患专项排查整治'],
      ['森林防火'],
      ['秸秆禁烧'],
      ['城市更新行动'],
      ['信用村建设'],
      ['防范化解重大风险攻坚战', '防范化解重大风险'],
      ['三大攻坚战'],
      ['禁毒人民战争', '禁毒的人民战争'],
      ['第三次全国国土调查', '第三次国土调查'],
      ['国土变更调查'],
      ['第三次全国土壤普查', '第三次土壤普查'],
      ['第三次全国农业普查', '第三次农业普查'],
      ['农村人居环境整治提升五年行动', '农村人居环境整治三年行动'],
      ['安全生产专项整治三年行动', '安全生产治本攻坚三年行动'],
      ['自建房安全专项整治', '自建房安全隐患排查整治', '自建房排查整治'],
      ['常态化扫黑除恶斗争'],
      ['打击治理电信网络诈骗', '打击电信网络诈骗'],
      ['长江十年禁渔', '长江禁捕', '十年禁渔'],
      ['河湖“清四乱”', '清四乱'],
      ['大棚房整治', '“大棚房”问题专项清理整治'],
      ['松材线虫病防治'],
      ['万企兴万村'],
      ['百县千镇万村高质量发展工程', '百千万工程'],
      ['千村示范、万村整治', '千万工程'],
      ['退耕还草'],
      ['国土绿化行动'],
      ['农村饮水安全巩固提升'],
      ['农村户厕改造'],
      ['控辍保学'],
      ['光盘行动'],
      ['创建国家森林城市', '国家森林城市创建'],
      ['文明典范城市创建'],
      ['食品安全示范城市创建'],
      ['双拥模范城创建', '双拥模范城'],
    ],
  ],
  [
    programme('ACTIVITY'),
    [
      ['我为群众办实事'],
      ['我们的节日'],
      ['两学一做'],
      ['不忘初心、牢记使命'],
      ['组织生活会'],
      ['民主生活会'],
      ['主题党日'],
      ['春风行动'],
      ['庆祝建党100周年', '庆祝中国共产党成立100周年'],
      ['全民阅读'],
      ['送戏下乡'],
      ['志愿服务活动'],
      ['全民健身'],
      ['走访慰问'],
      ['警示教育'],
      ['廉政教育'],
      ['党员冬训', '冬训'],
      ['基层党建述职评议'],
      ['全民国家安全教育日'],
      ['三下乡'],
    ],
  ],
  [
    programme('MECHANISM'),
    [
      ['门前三包'],
      ['一事一议'],
      ['积分制管理'],
      ['一岗双责'],
      ['领导包案'],
      ['双随机、一公开'],
      ['意识形态工作责任制'],
      ['双报到'],
      ['三方联动'],
      ['四议两公开'],
      ['三会一课'],
      ['双向进入、交叉任职'],
      ['接诉即办'],
      ['粮食安全党政同责'],
      ['东西部协作'],
      ['闽宁协作'],
      ['一窗受理'],
      ['民生实事'],
      ['一站式服务'],
      ['低保动态管理'],
      ['河长制'],
      ['林长制'],
      ['路长制'],
      ['田长制'],
      ['门长制'],
      ['湖长制'],
      ['湾长制'],
      ['链长制'],
      ['街长制'],
      ['楼长制'],
      ['点长制'],
      ['街道吹哨、部门报到', '街乡吹哨、部门报到', '吹哨报到'],
      ['三社联动'],
      ['五社联动'],
      ['一件事一次办'],
      ['最多跑一次'],
      ['一次办好'],
      ['首问负责制'],
      ['党政同责、一岗双责', '党政同责'],
      ['第一议题制度', '“第一议题”制度'],
      ['四下基层'],
      ['包保责任制'],
      ['防返贫动态监测和帮扶机制', '防返贫动态监测'],
      ['五级书记抓乡村振兴'],
      ['户分类、村收集、镇转运、县处理'],
    ],
  ],
  [
    programme('SYSTEM'),
    [
      ['网格化管理'],
      ['党风廉政建设责任制'],
      ['三务公开'],
      ['一村一辅警'],
      ['雪亮工程'],
      ['四级网格'],
      ['五级网格'],
    ],
  ],
  [programme('MODEL'), [['枫桥经验'], ['积分超市'], ['爱心超市'], ['道德讲堂'], ['红白理事会']]],
  [
    programme('PLATFORM'),
    [
      ['学习强国'],
      ['国家反诈中心APP', '国家反诈中心'],
      ['12345政务服务便民热线', '12345市民服务热线平台', '12345市民服务热线', '12345热线', '12345平台'],
      ['一网通办'],
      ['雪亮平台'],
    ],
  ],
  [
    programme('SERVICE'),
    [
      ['雨露计划'],
      ['政策性农业保险'],
      ['耕地地力保护补贴'],
      ['居家养老服务'],
      ['城乡居民基本养老保险', '城乡居民养老保险', '居民养老保险'],
      ['城乡居民基本医疗保险', '城乡居民医疗保险', '居民医疗保险', '城乡居民医保'],
      ['城乡低保', '低保'],
      ['高龄津贴'],
      ['残疾人两项补贴'],
      ['医疗救助'],
      ['临时救助'],
      ['家庭医生签约服务', '家庭医生签约'],
      ['“两癌”筛查', '两癌筛查'],
      ['三孩生育政策', '三孩政策'],
      ['特困供养', '特困人员供养'],
      ['一老一小'],
      ['扶贫小额信贷', '脱贫人口小额信贷'],
      ['孤儿基本生活费'],
      ['农机购置补贴'],
      ['种粮农民补贴', '种粮补贴'],
      ['生态护林员'],
      ['适老化改造'],
      ['普惠型医疗保险'],
      ['新农合', '新型农村合作医疗'],
      ['新农保', '新型农村社会养老保险'],
      ['计划生育奖励扶助', '计生奖扶'],
      ['残疾人就业保障金'],
    ],
  ],
  [
    { type: 'Organization', kind: 'MEDIA' },
    [
      ['央视', '中央电视台'],
      ['新华社'],
      ['新华网'],
      ['人民网'],
      ['人民日报'],
      ['光明日报'],
      ['经济日报'],
      ['农民日报'],
    ],
  ],
  [{ type: 'Document' }, [['中央八项规定'], ['十四五规划', '“十四五”规划'], ['国土空间规划']]],
  [{ type: 'Honour' }, [['“光荣在党50年”纪念章'], ['最美退役军人'], ['道德模范'], ['中国好人']]],
];

/** Wordings that are as often just a field of work. */
const TOPICS = new Set([
  '疫情防控',
  '疫苗接种',
  '核酸检测',
  '招商引资',
  '垃圾分类',
  '警示教育',
  '廉政教育',
  '民生实事',
  '主题党日',
  '临时救助',
  '医疗救助',
  '产业扶贫',
  '精准扶贫',
  '爱国卫生运动',
  '领导包案',
  '平安创建',
  '城市更新',
  '加装电梯',
  '乡村振兴',
  '移风易俗',
  '防汛抗旱',
  '森林防火',
  '走访慰问',
  '网格化管理',
  '志愿服务活动',
]);

/** A field of work is a name only if it is carried out and nothing follows that changes it: 开展核酸检测, 落实疫情防控工作. */
const CARRIED_OUT = /(?:开展|推进|抓好|做好|落实|实施|组织|深化|大搞)(?:了|好)?[\u4e00-\u9fa5]{0,6}$/u;
const BY_ITSELF = /^(?:工作|任务|等|[，,。；;”\d]|$)/u;

/** All wordings, longer ones first, as a longer one is another thing. */
const wordings = wellKnown
  .flatMap(([what, known]) => known.flatMap((all) => all.map((wording) => ({ what, all, wording }))))
  .toSorted((a, b) => b.wording.length - a.wording.length);

/** Whether a wording is as often just a field of work, so that {@link findWellKnown} decides where it is a name. */
export function isField(wording: string): boolean {
  return TOPICS.has(wording);
}

/** Finds programmes, documents and honours known beyond any one report. */
export function findWellKnown(names: Names): void {
  const { flat } = names;
  for (const { what, all, wording } of wordings) {
    const name = all.find((one) => flat.includes(one)) ?? wording;
    for (let start = flat.indexOf(wording); start >= 0; start = flat.indexOf(wording, start + 1))
      // Quoted ones were found before, with or without a noun.
      if (
        (!TOPICS.has(wording) || isCarriedOut(flat, start, wording)) &&
        !OF_SITE.test(flat.slice(start + wording.length, start + wording.length + 2)) &&
        !(
          what.kind === 'SERVICE' &&
          PAID.test(flat.slice(start + wording.length, start + wording.length + 24))
        )
      )
        names.addWithin({ ...what, name, ...markOf(wording) }, start, wording);
  }
}

/** 居家养老服务站 is the place, not the service. */
const OF_SITE = /^(?:站|中心|点|室|工作站)/u;

function isCarriedOut(flat: string, start: number, wording: string): boolean {
  const end = start + wording.length;
  return (
    CARRIED_OUT.test(flat.slice(Math.max(0, start - 12), start)) && BY_ITSELF.test(flat.slice(end, end + 2))
  );
}

function markOf(wording: string): Pick<NamedThing, 'rule' | 'confidence'> {
  return TOPICS.has(wording)
    ? { rule: 'field' as const, confidence: 0.6 }
    : { rule: 'nationwide' as const, confidence: 0.93 };
}
