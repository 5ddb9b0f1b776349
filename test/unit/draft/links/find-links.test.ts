import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../../src/draft/links/find-links.js';
import { findNames } from '../../../../src/draft/names/find-names.js';
import type { NamedThing } from '../../../../src/draft/names/named-thing.js';
import { Occurrences } from '../../../../src/draft/names/occurrences.js';

const communities = ['石桥村', '柳林村'];
const PART = '石桥村 PART_OF 清泉街道 inferred';
const WORKS = (name: string) => `清泉街道 CARRIES_OUT ${name} inferred`;
const ESTABLISHED = (name: string) => `清泉街道 ESTABLISHED ${name} inferred`;

/** Links between what the rules find in a text, written as they read. */
function linksIn(text: string): string[] {
  const places = communities.flatMap((name): NamedThing[] => {
    const start = text.indexOf(name);
    const at = [{ start, end: start + name.length, exact: name }];
    return start < 0 ? [] : [{ name, type: 'Community', at, rule: 'ending', confidence: 0.9 }];
  });
  const named = [...places, ...findNames(text, communities, new Set())];
  const area = { subdistrict: '清泉街道', above: ['东山省', '南山市', '北山区'] };
  return linksOf(text, named, new Occurrences(text, named), area).map(({ from, type, to, inferred, title }) =>
    [from, type, to, title, inferred && 'inferred'].filter(Boolean).join(' '),
  );
}

describe('links that a draft proposes', () => {
  it.each([
    ['石桥村农贸市场开业。', ['石桥村 PART_OF 清泉街道 inferred', '石桥村农贸市场 LOCATED_IN 石桥村']],
    ['制定《河长制实施方案》。', ['清泉街道 ISSUED 河长制实施方案 inferred']],
    ['清泉街道开展河道清洁专项行动。', ['清泉街道 CARRIES_OUT 河道清洁专项行动']],
    ['开展河道清洁专项行动。', ['清泉街道 CARRIES_OUT 河道清洁专项行动 inferred']],
    // In the name of something else it names nobody.
    [
      '清泉街道文化中心落成,开展河道清洁专项行动。',
      ['清泉街道文化中心 LOCATED_IN 清泉街道', '清泉街道 CARRIES_OUT 河道清洁专项行动 inferred'],
    ],
    // Who the sentence begins with does it.
    [
      '街道党工委制定《河长制实施方案》。',
      ['街道党工委 ISSUED 河长制实施方案', '街道党工委 LOCATED_IN 清泉街道 inferred'],
    ],
    [
      '柳林村堤防加固项目开工,涉及石桥村。',
      [
        '石桥村 PART_OF 清泉街道 inferred',
        '柳林村堤防加固项目 AFFECTS 石桥村',
        '柳林村 PART_OF 清泉街道 inferred',
        '柳林村堤防加固项目 LOCATED_IN 柳林村',
      ],
    ],
    [
      '由山海工程公司承建的东山产业园开工。',
      ['山海工程公司 CARRIES_OUT 东山产业园', '东山产业园 LOCATED_IN 清泉街道 inferred'],
    ],
    [
      '成立山海物业公司党支部。',
      [
        '山海物业公司 LOCATED_IN 清泉街道 inferred',
        '山海物业公司党支部 LOCATED_IN 清泉街道 inferred',
        '山海物业公司党支部 ORGANIZED_IN 山海物业公司',
        '清泉街道 ESTABLISHED 山海物业公司党支部 inferred',
      ],
    ],
    [
      '清泉街道荣获全市文明先进单位。',
      ['清泉街道 RECEIVED 全市文明先进单位', '南山市 CONFERRED 全市文明先进单位 inferred'],
    ],
    // What crosses an area lies in none of its parts; what others run is made use of.
    ['完成青山高速征地。', ['青山高速 AFFECTS 清泉街道 inferred']],
    ['依托雪亮工程。', ['清泉街道 BASED_ON 雪亮工程 inferred']],
  ])('%s', (text, expected) => {
    expect(linksIn(text).sort()).toEqual(expected.toSorted());
  });

  /** Links between things that are given, each with its type and kind, as a text names them. */
  function linksBetween(text: string, things: string[]): string[] {
    const named = things
      .map((written): NamedThing => {
        const [name = '', type = '', kind] = written.split(' ');
        const exact = text.includes(name) ? name : name.replace(/村$/, '');
        const start = text.indexOf(exact);
        const at = [{ start, end: start + exact.length, exact }];
        return { name, type, ...(kind && { kind }), at, rule: 'ending', confidence: 0.9 };
      })
      .sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
    const area = { subdistrict: '清泉街道', above: ['东山省', '南山市', '北山区'] };
    return linksOf(text, named, new Occurrences(text, named), area).map(
      ({ from, type, to, inferred, title }) =>
        [from, type, to, title, inferred && 'inferred'].filter(Boolean).join(' '),
    );
  }

  it.each([
    // What somebody of an organ does is not what the organ does.
    [
      '街道党工委书记开展“巡访”活动。',
      ['街道党工委 PartyOrganization', '“巡访”活动 Programme ACTIVITY'],
      ['街道党工委 LOCATED_IN 清泉街道 inferred', '清泉街道 CARRIES_OUT “巡访”活动 inferred'],
    ],
    // An organ lies in the division of its level, a zone in its city, and a road that only bounds the subdistrict in its district.
    ['区委部署。', ['区委 PartyOrganization'], ['区委 LOCATED_IN 北山区 inferred']],
    ['市林业局检查。', ['市林业局 Organization GOVERNMENT_AGENCY'], ['市林业局 LOCATED_IN 南山市 inferred']],
    ['紧邻南山高新区。', ['南山高新区 Place AREA'], ['南山高新区 LOCATED_IN 南山市 inferred']],
    ['东临长虹路。', ['长虹路 Place ROAD'], ['长虹路 LOCATED_IN 北山区 inferred']],
    ['清泉街道隶属北山区。', ['北山区 District'], ['清泉街道 PART_OF 北山区 inferred']],
    // What the text says of where it lies holds before what its name says.
    [
      '山海食品厂落户石桥村。',
      ['山海食品厂 Organization COMPANY', '石桥村 Community'],
      ['山海食品厂 LOCATED_IN 石桥村', PART],
    ],
    [
      '在石桥村建成老年食堂。',
      ['老年食堂 Facility', '石桥村 Community'],
      ['老年食堂 LOCATED_IN 石桥村', ESTABLISHED('老年食堂'), PART],
    ],
    [
      '石桥、柳林2处养老站开放。',
      ['石桥村 Community', '柳林村 Community', '养老站 Facility'],
      ['养老站 LOCATED_IN 石桥村', '养老站 LOCATED_IN 柳林村', PART, '柳林村 PART_OF 清泉街道 inferred'],
    ],
    // An office of the subdistrict is named with what that lies in, and lies in it nevertheless.
    [
      '北山区清泉街道办事处公告。',
      ['北山区清泉街道办事处 Organization GOVERNMENT_AGENCY'],
      ['北山区清泉街道办事处 LOCATED_IN 清泉街道'],
    ],
    // Levels of a system are no organs of the place.
    [
      '健全“党工委—网格党小组”体系。',
      ['“党工委—网格党小组”体系 Programme SYSTEM', '网格党小组 PartyOrganization'],
      [
        '清泉街道 CARRIES_OUT “党工委—网格党小组”体系 inferred',
        '“党工委—网格党小组”体系 APPLIES_TO 网格党小组',
      ],
    ],
    // What is the subdistrict's does not lie in the village of its name.
    [
      '清泉街道敬老院开放。',
      ['清泉街道敬老院 Facility', '清泉村 Community'],
      ['清泉街道敬老院 LOCATED_IN 清泉街道', '清泉村 PART_OF 清泉街道 inferred'],
    ],
    // Said where it is named again.
    [
      '养老站开放,养老站位于石桥村。',
      ['养老站 Facility', '石桥村 Community'],
      ['养老站 LOCATED_IN 石桥村', PART],
    ],
    [
      '文化馆完成屋顶翻修。',
      ['文化馆 Facility', '屋顶翻修 Project'],
      ['文化馆 LOCATED_IN 清泉街道 inferred', '屋顶翻修 LOCATED_IN 文化馆', WORKS('屋顶翻修')],
    ],
    // What is done to a road is done there; what is moved lies where it was.
    [
      '长虹路拓宽工程开工。',
      ['长虹路 Place ROAD', '长虹路拓宽工程 Project'],
      [
        '长虹路 LOCATED_IN 清泉街道 inferred',
        '长虹路拓宽工程 LOCATED_IN 长虹路',
        '长虹路拓宽工程 AFFECTS 长虹路',
      ],
    ],
    [
      '石桥村卫生室搬迁开工。',
      ['石桥村 Community', '石桥村卫生室 Facility', '石桥村卫生室搬迁 Project'],
      [
        '石桥村卫生室 LOCATED_IN 石桥村',
        '石桥村卫生室搬迁 LOCATED_IN 石桥村',
        '石桥村卫生室搬迁 AFFECTS 石桥村卫生室',
        PART,
      ],
    ],
    [
      '石桥村党支部换届。',
      ['石桥村 Community', '石桥村党支部 PartyOrganization'],
      ['石桥村党支部 ORGANIZED_IN 石桥村', PART],
    ],
    // Who leads, whether one organ or several.
    [
      '清泉街道在区委、区政府的坚强领导下修路。',
      ['区委 PartyOrganization', '区政府 Organization GOVERNMENT_AGENCY'],
      [
        '区委 LOCATED_IN 北山区 inferred',
        '区政府 LOCATED_IN 北山区 inferred',
        '区委 LEADS 清泉街道',
        '区政府 LEADS 清泉街道',
      ],
    ],
    [
      '清泉街道在区委区政府的坚强领导下修路。',
      ['区委 PartyOrganization', '区政府 Organization GOVERNMENT_AGENCY'],
      [
        '区委 LOCATED_IN 北山区 inferred',
        '区政府 LOCATED_IN 北山区 inferred',
        '区委 LEADS 清泉街道',
        '区政府 LEADS 清泉街道',
      ],
    ],
    // Who goes on after that is led; and what others have made is followed.
    [
      '去年,面对大旱,在区委的正确领导下,街道办事处围绕区委“两步走”思路修路。',
      [
        '区委 PartyOrganization',
        '街道办事处 Organization GOVERNMENT_AGENCY',
        '“两步走”思路 Programme STRATEGY',
      ],
      [
        '区委 LOCATED_IN 北山区 inferred',
        '街道办事处 LOCATED_IN 清泉街道 inferred',
        '区委 LEADS 街道办事处',
        '区委 CARRIES_OUT “两步走”思路',
        '街道办事处 BASED_ON “两步走”思路 inferred',
      ],
    ],
    // Offices and teams that are listed are parts of what has them; a second name in brackets is none.
    [
      '街道办事处内设2个办公室:党政办公室(综合办公室)、财政办公室。下设1个单位:清泉便民服务中心。',
      [
        '街道办事处 Organization GOVERNMENT_AGENCY',
        '党政办公室 Organization',
        '综合办公室 Organization',
        '财政办公室 Organization',
        '清泉便民服务中心 Facility',
      ],
      [
        '街道办事处 LOCATED_IN 清泉街道 inferred',
        '党政办公室 LOCATED_IN 清泉街道 inferred',
        '综合办公室 LOCATED_IN 清泉街道 inferred',
        '财政办公室 LOCATED_IN 清泉街道 inferred',
        '清泉便民服务中心 LOCATED_IN 清泉街道 inferred',
        '党政办公室 PART_OF 街道办事处',
        '财政办公室 PART_OF 街道办事处',
        '清泉便民服务中心 PART_OF 街道办事处',
      ],
    ],
    [
      '成立老年协会,包含义诊队、宣讲队。',
      ['老年协会 Organization', '义诊队 Organization', '宣讲队 Organization'],
      [
        '老年协会 LOCATED_IN 清泉街道 inferred',
        '义诊队 LOCATED_IN 清泉街道 inferred',
        '宣讲队 LOCATED_IN 清泉街道 inferred',
        ESTABLISHED('老年协会'),
        '义诊队 PART_OF 老年协会',
        '宣讲队 PART_OF 老年协会',
      ],
    ],
    // A district is part of the city where both are named together.
    [
      '南山市北山区清泉街道公告。',
      ['南山市 City', '北山区 District'],
      ['清泉街道 PART_OF 北山区', '北山区 PART_OF 南山市'],
    ],
    // What a company that is brought in builds is its own.
    [
      '引进山海公司投资建设东山产业园。',
      ['山海公司 Organization COMPANY', '东山产业园 Project'],
      [
        '山海公司 LOCATED_IN 清泉街道 inferred',
        '东山产业园 LOCATED_IN 清泉街道 inferred',
        '山海公司 CARRIES_OUT 东山产业园',
      ],
    ],
    [
      '县委、县政府调研。县委副书记、县长林一到场。',
      ['县委 PartyOrganization', '县政府 Organization GOVERNMENT_AGENCY', '林一 Person'],
      [
        '县委 LOCATED_IN 北山区 inferred',
        '县政府 LOCATED_IN 北山区 inferred',
        '林一 MEMBER_OF 县委 副书记',
        '林一 MEMBER_OF 县政府 县长 inferred',
      ],
    ],
    // All that are listed are set up, one at each place.
    [
      '建成石桥、柳林两个养老站,增设老年食堂、老年学校。',
      ['石桥村 Community', '柳林村 Community', '养老站 Facility', '老年食堂 Facility', '老年学校 Facility'],
      [
        PART,
        '柳林村 PART_OF 清泉街道 inferred',
        '养老站 LOCATED_IN 石桥村',
        '养老站 LOCATED_IN 柳林村',
        '老年食堂 LOCATED_IN 清泉街道 inferred',
        '老年学校 LOCATED_IN 清泉街道 inferred',
        ESTABLISHED('养老站'),
        ESTABLISHED('老年食堂'),
        ESTABLISHED('老年学校'),
      ],
    ],
    // The teams of an association lie where it does.
    [
      '在石桥村成立老年协会,包含义诊队。',
      ['石桥村 Community', '老年协会 Organization', '义诊队 Organization'],
      [
        PART,
        ESTABLISHED('老年协会'),
        '老年协会 LOCATED_IN 石桥村',
        '义诊队 LOCATED_IN 石桥村 inferred',
        '义诊队 PART_OF 老年协会',
      ],
    ],
    // Resettlement serves those of a village and lies elsewhere, as what a road is made longer by does.
    [
      '石桥村安置楼封顶。',
      ['石桥村 Community', '石桥村安置楼 Project'],
      [PART, '石桥村安置楼 SERVES 石桥村', '石桥村安置楼 LOCATED_IN 清泉街道 inferred'],
    ],
    [
      '长虹路北延伸工程开工。',
      ['长虹路 Place ROAD', '长虹路北延伸工程 Project'],
      [
        '长虹路 LOCATED_IN 清泉街道 inferred',
        '长虹路北延伸工程 LOCATED_IN 清泉街道 inferred',
        '长虹路北延伸工程 AFFECTS 长虹路',
      ],
    ],
    [
      '柳泉大道东延线工程开工。',
      ['柳泉大道 Place ROAD', '柳泉大道东延线工程 Project'],
      ['柳泉大道 LOCATED_IN 清泉街道 inferred', '柳泉大道东延线工程 LOCATED_IN 清泉街道 inferred'],
    ],
    // Of organs of a zone only the first has its name; departments are parts of their committee.
    [
      '南山高新区党工委、管委会部署。',
      ['南山高新区 Place AREA', '南山高新区党工委 PartyOrganization', '管委会 Organization'],
      [
        '南山高新区 LOCATED_IN 南山市 inferred',
        '南山高新区党工委 LOCATED_IN 南山高新区',
        '管委会 LOCATED_IN 南山高新区 inferred',
      ],
    ],
    [
      '区委宣传部部署,区委检查。',
      ['区委宣传部 PartyOrganization', '区委 PartyOrganization'],
      [
        '区委宣传部 LOCATED_IN 北山区 inferred',
        '区委宣传部 PART_OF 区委 inferred',
        '区委 LOCATED_IN 北山区 inferred',
      ],
    ],
    // A company of the city's name, or that works on order, need not lie here.
    ['引进南山能源公司。', ['南山能源公司 Organization COMPANY'], []],
    [
      '饮水工程由山海公司承建。',
      ['饮水工程 Project', '山海公司 Organization COMPANY'],
      ['饮水工程 LOCATED_IN 清泉街道 inferred', '山海公司 CARRIES_OUT 饮水工程'],
    ],
    // What is called an aim behind its name is followed, and is of the city or the district where its name says so without its last character.
    ['围绕“好山好水”的工作主线。', ['好山好水 Programme'], ['清泉街道 BASED_ON 好山好水 inferred']],
    [
      '按照北山发展“两步走”部署。',
      ['“两步走”部署 Programme STRATEGY'],
      ['北山区 CARRIES_OUT “两步走”部署', '清泉街道 BASED_ON “两步走”部署 inferred'],
    ],
    // That project lies where the sentence says; what is gone to lies elsewhere.
    [
      '饮水工程:该工程位于我镇石桥村。',
      ['饮水工程 Project', '石桥村 Community'],
      ['饮水工程 LOCATED_IN 石桥村', PART],
    ],
    ['党员赴东山展示馆参观。', ['东山展示馆 Facility'], []],
    // With whom something is set up or carried out takes part.
    [
      '街道党工委联合山海公司等10个单位成立清泉联盟,会同山海公司开展“净河”行动。',
      [
        '街道党工委 PartyOrganization',
        '山海公司 Organization COMPANY',
        '清泉联盟 Organization',
        '“净河”行动 Programme CAMPAIGN',
      ],
      [
        '街道党工委 LOCATED_IN 清泉街道 inferred',
        '山海公司 LOCATED_IN 清泉街道 inferred',
        '清泉联盟 LOCATED_IN 清泉街道 inferred',
        '街道党工委 ESTABLISHED 清泉联盟',
        '山海公司 ESTABLISHED 清泉联盟',
        '街道党工委 CARRIES_OUT “净河”行动',
        '山海公司 CARRIES_OUT “净河”行动',
      ],
    ],
    // What is worked on, and what is only named among other works.
    [
      '在饮水工程工作中,干部带头。',
      ['饮水工程 Project'],
      ['饮水工程 LOCATED_IN 清泉街道 inferred', WORKS('饮水工程')],
    ],
    [
      '原因是管网改造提升项目、饮水工程完工。',
      ['饮水工程 Project'],
      ['饮水工程 LOCATED_IN 清泉街道 inferred'],
    ],
    // With city and district in its name a body is of the district.
    [
      '由南山市北山区社工中心承接。',
      ['南山市北山区社工中心 Organization'],
      ['南山市北山区社工中心 LOCATED_IN 北山区 inferred'],
    ],
    // Of two awards each goes to whom the word before it names.
    [
      '街道商会被评为优秀商会、白石书院入选“书香名录”。',
      ['街道商会 Organization', '优秀商会 Honour', '书香名录 Honour'],
      ['街道商会 LOCATED_IN 清泉街道 inferred', '街道商会 RECEIVED 优秀商会'],
    ],
    // One office may have several holders; an organ is called by the end of its name.
    [
      '党工委书记林一、副书记白石(3月任)、方圆。',
      ['街道党工委 PartyOrganization', '林一 Person', '白石 Person', '方圆 Person'],
      [
        '街道党工委 LOCATED_IN 清泉街道 inferred',
        '林一 MEMBER_OF 街道党工委 书记',
        '方圆 MEMBER_OF 街道党工委 副书记',
        '白石 MEMBER_OF 街道党工委 副书记',
      ],
    ],
    [
      '石桥村村民林一当选“热心人”。',
      ['石桥村 Community', '林一 Person', '热心人 Honour'],
      ['林一 LOCATED_IN 石桥村', '林一 RECEIVED 热心人', PART],
    ],
    // Nobody who is not known is taken for the subdistrict.
    ['石桥村养殖大户赵某某当选“热心人”。', ['石桥村 Community', '热心人 Honour'], [PART]],
    [
      '街道被区委评为先进单位。',
      ['区委 PartyOrganization', '先进单位 Honour'],
      ['区委 LOCATED_IN 北山区 inferred', '清泉街道 RECEIVED 先进单位', '区委 CONFERRED 先进单位'],
    ],
    ['向老党员颁发纪念章。', ['纪念章 Honour'], ['清泉街道 CONFERRED 纪念章 inferred']],
    // Whose a programme is says its name, or the word before it.
    [
      '参加全市书记培训班。',
      ['全市书记培训班 Programme ACTIVITY'],
      ['南山市 CARRIES_OUT 全市书记培训班 inferred'],
    ],
    [
      '落实区委“三步走”计划。',
      ['区委 PartyOrganization', '“三步走”计划 Programme STRATEGY'],
      [
        '区委 LOCATED_IN 北山区 inferred',
        '区委 CARRIES_OUT “三步走”计划',
        '清泉街道 BASED_ON “三步走”计划 inferred',
      ],
    ],
    // A part of a town and what an office covers are no district.
    ['探索小区“三治”模式。', ['“三治”模式 Programme MODEL'], [WORKS('“三治”模式')]],
    [
      '落实全区“三治”模式。',
      ['“三治”模式 Programme MODEL'],
      ['北山区 CARRIES_OUT “三治”模式', '清泉街道 BASED_ON “三治”模式 inferred'],
    ],
    [
      '围绕“生态立街”目标。',
      ['“生态立街”目标 Programme STRATEGY'],
      ['清泉街道 BASED_ON “生态立街”目标 inferred'],
    ],
    [
      '“红管家”模式在全区推广。',
      ['“红管家”模式 Programme MODEL'],
      ['清泉街道 CARRIES_OUT “红管家”模式 inferred', '“红管家”模式 APPLIES_TO 北山区'],
    ],
    [
      '办好两件实事:一是实施饮水工程。',
      ['两件实事 Programme', '饮水工程 Project'],
      [
        '清泉街道 CARRIES_OUT 两件实事 inferred',
        '饮水工程 LOCATED_IN 清泉街道 inferred',
        WORKS('饮水工程'),
        '饮水工程 PART_OF 两件实事',
      ],
    ],
    [
      '老年食堂由山海公司运营。',
      ['老年食堂 Facility', '山海公司 Organization COMPANY'],
      ['老年食堂 LOCATED_IN 清泉街道 inferred', '山海公司 SERVES 老年食堂'],
    ],
    // A project lies where the sentence says, also later on if it is the topic before a colon; at all listed villages.
    [
      '在石桥村规划建设冷链园。',
      ['冷链园 Project', '石桥村 Community'],
      ['冷链园 LOCATED_IN 石桥村', WORKS('冷链园'), PART],
    ],
    [
      '冷链园:位于石桥村、柳林村,占地2亩。',
      ['冷链园 Project', '石桥村 Community', '柳林村 Community'],
      ['冷链园 LOCATED_IN 石桥村', '冷链园 LOCATED_IN 柳林村', PART, '柳林村 PART_OF 清泉街道 inferred'],
    ],
    [
      '冷链园:总投资2亿元,在石桥村征地。',
      ['冷链园 Project', '石桥村 Community'],
      ['冷链园 LOCATED_IN 石桥村', PART],
    ],
    // Not where another sentence does something.
    [
      '冷链园:总投资2亿元。在石桥村征地。',
      ['冷链园 Project', '石桥村 Community'],
      ['冷链园 LOCATED_IN 清泉街道 inferred', PART],
    ],
    // Whose a thing is stands right before its name, but not if that is only a part of the community's name.
    [
      '石桥村“暖心”食堂开放。',
      ['“暖心”食堂 Facility', '石桥村 Community'],
      ['“暖心”食堂 LOCATED_IN 石桥村', PART],
    ],
    [
      '石桥敬老院开放,石桥村修路。',
      ['敬老院 Facility', '石桥村 Community'],
      ['敬老院 LOCATED_IN 清泉街道 inferred', PART],
    ],
    // A name may give a narrower place after the first.
    [
      '石桥村凤尾屯道路硬化完工,凤尾屯受益。',
      ['石桥村 Community', '凤尾屯 Place HAMLET', '石桥村凤尾屯道路硬化 Project'],
      ['石桥村凤尾屯道路硬化 LOCATED_IN 凤尾屯', '凤尾屯 LOCATED_IN 石桥村', PART],
    ],
    [
      '石桥村凤尾屯整屯搬迁。',
      ['石桥村 Community', '凤尾屯 Place HAMLET', '石桥村凤尾屯整屯搬迁 Project'],
      [
        '石桥村凤尾屯整屯搬迁 LOCATED_IN 凤尾屯',
        '石桥村凤尾屯整屯搬迁 AFFECTS 凤尾屯',
        '凤尾屯 LOCATED_IN 石桥村',
        PART,
      ],
    ],
    // A campus is part of its school and lies elsewhere.
    [
      '清泉小学东校区开学,清泉小学扩招。',
      ['清泉小学 Facility', '清泉小学东校区 Facility'],
      [
        '清泉小学 LOCATED_IN 清泉街道 inferred',
        '清泉小学东校区 LOCATED_IN 清泉街道 inferred',
        '清泉小学东校区 PART_OF 清泉小学',
      ],
    ],
    // A level of a system is no organ of the place, although another organ's name ends like it.
    [
      '石桥社区党委健全“社区党委—网格党小组”体系。',
      [
        '社区党委 PartyOrganization',
        '石桥社区党委 PartyOrganization',
        '“社区党委—网格党小组”体系 Programme SYSTEM',
      ],
      [
        '石桥社区党委 LOCATED_IN 清泉街道 inferred',
        '石桥社区党委 CARRIES_OUT “社区党委—网格党小组”体系',
        '“社区党委—网格党小组”体系 APPLIES_TO 社区党委',
      ],
    ],
    // Who is charged with it builds what is named, not what that name begins with.
    [
      '冷链园厂房由山海公司承建。',
      ['冷链园 Project', '冷链园厂房 Project', '山海公司 Organization COMPANY'],
      [
        '冷链园 LOCATED_IN 清泉街道 inferred',
        '冷链园厂房 LOCATED_IN 清泉街道 inferred',
        '山海公司 CARRIES_OUT 冷链园厂房',
      ],
    ],
    // Between its two ends a road lies in neither; trunk roads and what is done in a section of a road go beyond the area.
    [
      '长虹路至石桥村道路拓宽开工。',
      ['长虹路 Place ROAD', '石桥村 Community', '长虹路至石桥村道路拓宽 Project'],
      [
        '长虹路 LOCATED_IN 清泉街道 inferred',
        '长虹路至石桥村道路拓宽 LOCATED_IN 清泉街道 inferred',
        '长虹路至石桥村道路拓宽 AFFECTS 长虹路',
        '长虹路至石桥村道路拓宽 AFFECTS 石桥村',
        PART,
      ],
    ],
    // The same if the name calls the first end otherwise, or if it goes on with a hamlet.
    [
      '柳溪桥至石桥村道路拓宽开工。',
      ['柳溪桥村 Community', '石桥村 Community', '柳溪桥至石桥村道路拓宽 Project'],
      [
        '柳溪桥村 PART_OF 清泉街道 inferred',
        '柳溪桥至石桥村道路拓宽 LOCATED_IN 清泉街道 inferred',
        '柳溪桥至石桥村道路拓宽 AFFECTS 石桥村',
        PART,
      ],
    ],
    [
      '柳溪桥西边屯搬迁开工。',
      ['柳溪桥村 Community', '柳溪桥西边屯搬迁 Project'],
      ['柳溪桥村 PART_OF 清泉街道 inferred', '柳溪桥西边屯搬迁 LOCATED_IN 柳溪桥村'],
    ],
    // A name is no pattern, whatever characters it has.
    [
      '长虹路至青松园(东道路硬化开工。',
      ['长虹路 Place ROAD', '青松园(东 Place PARK', '长虹路至青松园(东道路硬化 Project'],
      [
        '长虹路 LOCATED_IN 清泉街道 inferred',
        '青松园(东 LOCATED_IN 清泉街道 inferred',
        '长虹路至青松园(东道路硬化 LOCATED_IN 清泉街道 inferred',
        '长虹路至青松园(东道路硬化 AFFECTS 青松园(东',
      ],
    ],
    ['山海线通车。', ['山海线 Place ROAD'], []],
    ['东山公路清泉段通车。', ['东山公路 Place ROAD'], []],
    // What is only done on a road does not touch it, but it does people's homes.
    [
      '长虹路路灯改造完工。',
      ['长虹路 Place ROAD', '长虹路路灯改造 Project'],
      ['长虹路 LOCATED_IN 清泉街道 inferred', '长虹路路灯改造 LOCATED_IN 长虹路'],
    ],
    [
      '金湖花园改造完工。',
      ['金湖花园 ResidentialCompound', '金湖花园改造 Project'],
      [
        '金湖花园 LOCATED_IN 清泉街道 inferred',
        '金湖花园改造 LOCATED_IN 金湖花园',
        '金湖花园改造 AFFECTS 金湖花园',
      ],
    ],
    // What is said of a project later in its sentence, but not of another one.
    [
      '东山路工程途经石桥、柳林2个村。',
      ['东山路工程 Project', '石桥村 Community', '柳林村 Community'],
      [
        '东山路工程 LOCATED_IN 清泉街道 inferred',
        '东山路工程 AFFECTS 石桥村',
        '东山路工程 AFFECTS 柳林村',
        PART,
        '柳林村 PART_OF 清泉街道 inferred',
      ],
    ],
    [
      '东山路工程完工,西山路工程涉及石桥村。',
      ['东山路工程 Project', '西山路工程 Project', '石桥村 Community'],
      [
        '东山路工程 LOCATED_IN 清泉街道 inferred',
        '西山路工程 LOCATED_IN 清泉街道 inferred',
        '西山路工程 AFFECTS 石桥村',
        PART,
      ],
    ],
    // A phase is part of a project, a unit of an organization; 交警 is too short to have one.
    [
      '冷链园开工,冷链园二期立项。',
      ['冷链园 Project', '冷链园二期 Project'],
      [
        '冷链园 LOCATED_IN 清泉街道 inferred',
        '冷链园二期 LOCATED_IN 清泉街道 inferred',
        '冷链园二期 PART_OF 冷链园',
      ],
    ],
    [
      '红十字会召开例会,红十字会救援队值守。',
      ['红十字会 Organization', '红十字会救援队 Organization'],
      [
        '红十字会 LOCATED_IN 清泉街道 inferred',
        '红十字会救援队 LOCATED_IN 清泉街道 inferred',
        '红十字会救援队 PART_OF 红十字会',
      ],
    ],
    [
      '交警执勤,交警一队增援。',
      ['交警 Organization', '交警一队 Organization'],
      ['交警 LOCATED_IN 清泉街道 inferred', '交警一队 LOCATED_IN 清泉街道 inferred'],
    ],
    // Communities that begin the clause do it themselves.
    [
      '石桥、柳林联建老年食堂。',
      ['石桥村 Community', '柳林村 Community', '老年食堂 Facility'],
      [
        PART,
        '柳林村 PART_OF 清泉街道 inferred',
        '老年食堂 LOCATED_IN 清泉街道 inferred',
        '石桥村 ESTABLISHED 老年食堂',
        '柳林村 ESTABLISHED 老年食堂',
      ],
    ],
    [
      '修路,石桥村推行“三治”模式。',
      ['石桥村 Community', '“三治”模式 Programme MODEL'],
      [PART, '石桥村 CARRIES_OUT “三治”模式'],
    ],
    // What a company does in a place, and its own projects, but not what is done to it.
    [
      '山海公司在石桥村投建的东山产业园投产。',
      ['山海公司 Organization COMPANY', '石桥村 Community', '东山产业园 Project'],
      [
        '山海公司 LOCATED_IN 清泉街道 inferred',
        '东山产业园 LOCATED_IN 石桥村',
        '山海公司 CARRIES_OUT 东山产业园',
        PART,
      ],
    ],
    [
      '山海公司扩建项目开工。',
      ['山海公司 Organization COMPANY', '山海公司扩建项目 Project'],
      [
        '山海公司 LOCATED_IN 清泉街道 inferred',
        '山海公司扩建项目 LOCATED_IN 清泉街道 inferred',
        '山海公司 CARRIES_OUT 山海公司扩建项目',
      ],
    ],
    [
      '山海公司搬迁完工。',
      ['山海公司 Organization COMPANY', '山海公司搬迁 Project'],
      [
        '山海公司 LOCATED_IN 清泉街道 inferred',
        '山海公司搬迁 LOCATED_IN 清泉街道 inferred',
        '山海公司搬迁 AFFECTS 山海公司',
      ],
    ],
    ['与山海公司签约。', ['山海公司 Organization COMPANY'], []],
    // Building a facility is setting it up; somebody before the verb does it instead.
    [
      '启动石桥村幼儿园建设。',
      ['石桥村 Community', '石桥村幼儿园 Facility', '石桥村幼儿园建设 Project'],
      [PART, '石桥村幼儿园 LOCATED_IN 石桥村', ESTABLISHED('石桥村幼儿园')],
    ],
    [
      '支持山海公司打造东山基地。',
      ['山海公司 Organization COMPANY', '东山基地 Facility'],
      ['山海公司 LOCATED_IN 清泉街道 inferred', '东山基地 LOCATED_IN 清泉街道 inferred'],
    ],
    // Set up where it is named again.
    [
      '义诊队很忙。新成立义诊队3支。',
      ['义诊队 Organization'],
      ['义诊队 LOCATED_IN 清泉街道 inferred', ESTABLISHED('义诊队')],
    ],
    // What is somebody's is not the subdistrict's; an idea is followed.
    [
      '石桥村的“换菜”模式走红。',
      ['石桥村 Community', '“换菜”模式 Programme MODEL'],
      [PART, '石桥村 CARRIES_OUT “换菜”模式'],
    ],
    [
      '老年食堂的“换菜”模式走红。',
      ['老年食堂 Facility', '“换菜”模式 Programme MODEL'],
      ['老年食堂 LOCATED_IN 清泉街道 inferred'],
    ],
    ['践行“古井”理念。', ['“古井”理念 Programme MODEL'], ['清泉街道 BASED_ON “古井”理念 inferred']],
    // What the subdistrict draws up under its own name is only issued; another document applies to it.
    [
      '制定《清泉街道考评办法》。',
      ['清泉街道考评办法 Document'],
      ['清泉街道 ISSUED 清泉街道考评办法 inferred'],
    ],
    ['对照《清泉街道考评办法》。', ['清泉街道考评办法 Document'], ['清泉街道考评办法 APPLIES_TO 清泉街道']],
    // A level of a system may have a longer name.
    [
      '清泉街道党工委健全“街道党工委—网格党小组”体系。',
      ['清泉街道党工委 PartyOrganization', '“街道党工委—网格党小组”体系 Programme SYSTEM'],
      [
        '清泉街道党工委 LOCATED_IN 清泉街道',
        '清泉街道党工委 CARRIES_OUT “街道党工委—网格党小组”体系',
        '“街道党工委—网格党小组”体系 APPLIES_TO 清泉街道党工委',
      ],
    ],
    // Also with 的 in between.
    [
      '石桥村的分拣中心开工。',
      ['分拣中心 Facility', '石桥村 Community'],
      ['分拣中心 LOCATED_IN 石桥村', PART],
    ],
    // Who begins the clause does it, not who begins the sentence.
    [
      '义诊队出诊,红十字会设立老年食堂。',
      ['义诊队 Organization', '红十字会 Organization', '老年食堂 Facility'],
      [
        '义诊队 LOCATED_IN 清泉街道 inferred',
        '红十字会 LOCATED_IN 清泉街道 inferred',
        '老年食堂 LOCATED_IN 清泉街道 inferred',
        '红十字会 ESTABLISHED 老年食堂',
      ],
    ],
    // An honour that is aimed at is not received, and who was awarded one has not handed it out.
    ['力争获评区级文明街道。', ['区级文明街道 Honour'], []],
    ['被授予模范街道。', ['模范街道 Honour'], ['清泉街道 RECEIVED 模范街道 inferred']],
    // An honour of a level is conferred by the division of that level.
    [
      '白石书院获评区级优秀书院。',
      ['白石书院 Organization', '区级优秀书院 Honour'],
      [
        '白石书院 LOCATED_IN 清泉街道 inferred',
        '白石书院 RECEIVED 区级优秀书院',
        '北山区 CONFERRED 区级优秀书院 inferred',
      ],
    ],
  ])('%s', (text, things, expected) => {
    expect(linksBetween(text, things).sort()).toEqual(expected.toSorted());
  });

  it('is no surer of a link than of the things that it links', () => {
    const thing = (name: string, type: string, start: number, confidence: number): NamedThing => {
      return {
        name,
        type,
        at: [{ start, end: start + name.length, exact: name }],
        rule: 'byHand',
        confidence,
      };
    };
    const text = '石桥村农贸市场开业。';
    const confidences = (village: number, market: number) => {
      const named = [
        thing('石桥村', 'Community', 0, village),
        thing('石桥村农贸市场', 'Facility', 0, market),
      ];
      const links = linksOf(text, named, new Occurrences(text, named), {
        subdistrict: '清泉街道',
        above: [],
      });
      return links.map(({ type, draft: { confidence } }) => [type, confidence]);
    };
    expect(confidences(0.6, 0.7)).toEqual([
      ['PART_OF', 0.6],
      ['LOCATED_IN', 0.6],
    ]);
    expect(confidences(0.9, 0.7)).toEqual([
      ['PART_OF', 0.9],
      ['LOCATED_IN', 0.7],
    ]);
  });
});
