import { describe, expect, it } from 'vitest';
import { Drafter } from '../../../../src/draft/drafter.js';
import { parseCitation } from '../../../../src/model/text.js';
import { type Composition, MetricCatalogue, partsKey } from '../../../../src/seed/metrics.js';
import { realSeed } from '../../../real-seed.js';

const catalogue = new MetricCatalogue(realSeed);
const drafter = new Drafter(catalogue, realSeed.vocabulary, []);

/** A metric as the texts below write it: 粮食×播种×AREA, 少数民族×SHARE÷人口; a figure may have several, of which any is right. */
function keyOf(written: string): string {
  const [parts = '', of] = written.split('÷');
  const [object = '', ...rest] = parts.split('×');
  const measure = rest.at(-1) as string;
  const [action] = rest.slice(0, -1);
  const { metric, problem } = catalogue.find({
    object,
    ...(action && { action }),
    ...(of && { of }),
    measure,
  });
  if (!metric) throw new Error(`${written}: ${problem}`);
  return partsKey(metric);
}

/** The figures of a text that is written with ⟨figure=metrics⟩ whose metric is not the first candidate, or not among three. */
function missed(marked: string): { first: string[]; three: string[]; figures: number } {
  const figures: { start: number; what: string; right: Set<string> }[] = [];
  let text = '';
  for (const [, plain = '', figure, metrics = ''] of marked.matchAll(/([^⟨]*)(?:⟨([^=]+)=([^⟩]+)⟩)?/gu)) {
    text += plain;
    if (!figure) continue;
    const right = new Set(metrics.split('|').map(keyOf));
    figures.push({ start: [...text].length, what: `${figure} ${metrics}`, right });
    text += figure;
  }
  const drafted = drafter.draft(Buffer.from(text), 'a.txt', 2024).observations;
  const keys = (composition: string | Composition) => {
    const { metric } = catalogue.find(composition);
    return metric ? [partsKey(metric)] : [];
  };
  const missing = (among: (one: (typeof drafted)[number]) => (string | Composition)[]) =>
    figures
      .filter(({ start, right }) => {
        const found = drafted.find(({ at }) => {
          const citation = parseCitation(at);
          return citation && citation.start <= start && start < citation.end;
        });
        return (
          !found ||
          !among(found)
            .flatMap(keys)
            .some((key) => right.has(key))
        );
      })
      .map(({ what }) => what);
  const three = missing(({ draft }) =>
    (draft.candidates ?? []).map((one) => {
      if (typeof one === 'string') return one;
      const { name: _name, newTerm: _newTerm, ...composition } = one;
      return composition;
    }),
  );
  return { first: missing(({ metric }) => [metric]), three, figures: figures.length };
}

const TOWN = `青柳镇2023年基本情况
行政区域面积⟨86.4平方公里=区域×AREA⟩,耕地面积⟨5.2万亩=耕地×AREA⟩,其中水田⟨3.1万亩=水田×AREA⟩、旱地⟨2.1万亩=旱地×AREA⟩。辖⟨23个=行政村×COUNT⟩行政村、⟨2个=社区×COUNT⟩社区,共有村民小组⟨316个=村民小组×COUNT⟩,总户数⟨1.28万户=户籍户×HOUSEHOLDS⟩,户籍人口⟨4.06万人=户籍人口×PERSONS⟩,常住人口⟨2.87万人=常住人口×PERSONS⟩。全镇有党支部⟨41个=党支部×COUNT⟩,党员⟨1563名=党员×PERSONS⟩。劳动力资源⟨2.3万人=劳动力×PERSONS⟩,外出务工人员⟨1.1万人=外出务工人员×PERSONS⟩。
粮食播种面积⟨6.4万亩=粮食×播种×AREA⟩,粮食总产量⟨2.9万吨=粮食产量×MASS⟩,油菜种植面积⟨1.2万亩=油菜×播种×AREA⟩,茶园面积⟨3200亩=茶园×AREA⟩,产干茶⟨180吨=茶叶×产出×MASS⟩。年末生猪存栏⟨1.6万头=生猪×存栏×COUNT⟩,出栏⟨2.4万头=生猪×出栏×COUNT⟩,家禽出栏⟨31万只=家禽×出栏×COUNT⟩。
有工业企业⟨57家=工业企业×COUNT⟩,其中规模以上工业企业⟨6家=规模以上工业企业×COUNT⟩,实现规上工业总产值⟨12.7亿元=规模以上工业总产值×MONEY⟩,同比增长⟨8.3%=规模以上工业总产值×同比×CHANGE|指标×同比×CHANGE⟩。完成一般公共预算收入⟨3860万元=一般公共预算收入×MONEY⟩,固定资产投资⟨4.1亿元=固定资产投资×MONEY⟩,农村居民人均可支配收入⟨19860元=农村居民人均可支配收入×MONEY⟩,增长⟨7.6%=农村居民人均可支配收入×同比×CHANGE|指标×同比×CHANGE⟩。
有中学⟨1所=中学×COUNT⟩,小学⟨4所=小学×COUNT⟩,幼儿园⟨6所=幼儿园×COUNT⟩,在校学生⟨3120人=在校学生×PERSONS⟩,专任教师⟨268人=专任教师×PERSONS⟩。卫生院⟨1所=卫生院×COUNT⟩,床位⟨75张=床位×COUNT⟩,执业医师⟨28人=医生×PERSONS⟩,村卫生室⟨23个=卫生室×COUNT⟩。敬老院⟨2所=敬老院×COUNT⟩,入住老人⟨84人=老年人×居住×PERSONS|敬老院×居住×PERSONS⟩。公路里程⟨214公里=路网×LENGTH|公路×LENGTH⟩,通自来水村⟨23个=自来水×接通×VILLAGES|自来水×VILLAGES⟩。`;

const STREET = `(一)基层党建。召开党工委会议⟨46次=会议×TIMES|会议×开展×TIMES⟩,开展主题党日活动⟨18场=主题党日×TIMES|主题党日×开展×TIMES⟩,发展党员⟨7名=党员×发展×PERSONS|新发展党员×PERSONS⟩,培训党务工作者⟨120人次=人员×培训×VISITS⟩。
(二)城市管理。拆除违法建设⟨31处=违法建设×拆除×COUNT⟩、⟨2600平方米=违法建设×拆除×AREA⟩,清理小广告⟨1.2万处=小广告×清理×COUNT⟩,规范占道经营⟨860起=占道经营×治理×COUNT⟩,清运垃圾⟨430车=垃圾×清运×TRUCKLOADS⟩,施划停车位⟨1200个=停车位×施划×COUNT⟩,改造老旧小区⟨5个=老旧小区×改造×COUNT⟩,惠及居民⟨2180户=居民×惠及×HOUSEHOLDS|居民户×惠及×HOUSEHOLDS|老旧小区×惠及×HOUSEHOLDS⟩,更换井盖⟨96个=井盖×更新×COUNT⟩,安装路灯⟨140盏=路灯×安装×COUNT⟩,新增绿地⟨7600平方米=绿化×新增×AREA⟩,修补路面⟨3400平方米=路面×修补×AREA⟩。
(三)平安建设。化解矛盾纠纷⟨214件=矛盾纠纷×调解×COUNT⟩,办结信访事项⟨67件=信访×办结×COUNT⟩,办结率⟨98.5%=信访×办结×SHARE|办结率×SHARE⟩,检查企业⟨532家次=企业×检查×TIMES|安全生产×检查×TIMES⟩,发现隐患⟨1106处=安全隐患×查出×COUNT⟩,已整改⟨1089处=安全隐患×整改×COUNT⟩,开展消防演练⟨22场=应急演练×TIMES|应急演练×开展×TIMES⟩,安装烟感报警器⟨600个=报警器×安装×COUNT⟩。
(四)民生保障。新增就业⟨1560人=新增就业×PERSONS|就业×新增×PERSONS⟩,举办招聘会⟨4场=就业服务活动×TIMES|就业服务活动×开展×TIMES⟩,提供岗位⟨2300个=就业岗位×COUNT⟩,为低保户⟨212户=低保对象×HOUSEHOLDS|低保×发放×HOUSEHOLDS|低保×HOUSEHOLDS⟩发放低保金⟨186万元=低保×发放×MONEY⟩,临时救助⟨45人次=临时救助×VISITS⟩,发放救助金⟨13.6万元=救助资金×发放×MONEY|临时救助×MONEY⟩,为⟨1260名=高龄老人×PERSONS|高龄津贴×发放×PERSONS⟩高龄老人发放高龄津贴⟨92万元=高龄津贴×发放×MONEY⟩,居民医保参保⟨2.6万人=医疗保险×参保×PERSONS⟩,参保率⟨97%=医疗保险×参保×SHARE⟩。
(五)政务服务。受理12345热线工单⟨3260件=热线×受理×COUNT⟩,满意率⟨96.8%=热线×满意×SHARE⟩,办理政务服务事项⟨1.5万件=政务服务事项×办理×COUNT⟩。
(六)经济发展。签约招商引资项目⟨9个=招商项目×签约×COUNT⟩,到位资金⟨3.2亿元=招商引资×MONEY⟩,新增市场主体⟨780户=市场主体×新增×COUNT|市场主体×新增×HOUSEHOLDS⟩,完成税收⟨1.9亿元=税收收入×MONEY|税收收入×完成×MONEY⟩,同比增长⟨11%=税收收入×同比×CHANGE|指标×同比×CHANGE⟩。`;

const TOWNSHIP = `柳坪乡位于县境西北部,距县城⟨38公里=距离×LENGTH⟩。东西最大距离⟨21公里=东西最大距离×LENGTH⟩,南北最大距离⟨16公里=南北最大距离×LENGTH⟩,总面积⟨173.5平方公里=区域×AREA⟩。境内平均海拔⟨1420米=海拔×LENGTH⟩,最高点海拔⟨2318米=最高海拔×LENGTH⟩,最低点海拔⟨860米=最低海拔×LENGTH⟩。年平均气温⟨13.2℃=气温×TEMPERATURE⟩,极端最高气温⟨36.5℃=最高气温×TEMPERATURE⟩,年均降水量⟨980毫米=降水量×LENGTH⟩,无霜期⟨245天=无霜期×DURATION⟩,年日照时数⟨1860小时=日照×DURATION⟩。有河流⟨4条=河流×COUNT⟩,总长⟨62公里=河流×LENGTH⟩;建有小型水库⟨3座=水库×COUNT|水库×建设×COUNT⟩,总库容⟨210万立方米=库容×VOLUME⟩。林地面积⟨14.2万亩=林地×AREA⟩,森林覆盖率⟨68%=森林覆盖率×SHARE⟩。
辖⟨11个=行政村×COUNT⟩行政村、⟨87个=村民小组×COUNT⟩村民小组。2019年末,有户籍人口⟨12460人=户籍人口×PERSONS⟩,其中男性⟨6480人=男性人口×PERSONS⟩,女性⟨5980人=女性人口×PERSONS⟩,占⟨48%=女性人口×SHARE÷人口⟩;有苗族、土家族等少数民族⟨5130人=少数民族人口×PERSONS⟩,占总人口的⟨41%=少数民族人口×SHARE÷人口⟩。人口出生率⟨9.8‰=出生率×RATE⟩,死亡率⟨6.1‰=死亡率×RATE⟩。
农业总产值⟨1.36亿元=农业总产值×MONEY⟩,种植烤烟⟨4300亩=烟叶×播种×AREA⟩,产量⟨560吨=烟叶×产出×MASS|烟叶×MASS⟩;核桃栽植⟨1.1万亩=核桃×栽植×AREA⟩。饲养牛⟨3200头=牛×存栏×COUNT⟩、山羊⟨1.5万只=羊×存栏×COUNT⟩。农民人均纯收入⟨9870元=农民人均纯收入×MONEY⟩。
有小学⟨3所=小学×COUNT⟩,在校生⟨642人=在校学生×PERSONS|小学生×PERSONS⟩;文化站⟨1个=文化站×COUNT⟩,农家书屋⟨11个=图书馆×COUNT⟩,藏书⟨1.8万册=图书×COUNT⟩。电话用户⟨2300户=固定电话×HOUSEHOLDS⟩,移动电话用户⟨8600户=移动电话×HOUSEHOLDS⟩。乡村公路通车里程⟨128公里=公路×LENGTH|路网×LENGTH⟩。乡机关有干部⟨36人=干部×PERSONS⟩,其中行政编制⟨21人=公务员×PERSONS⟩,事业编制⟨15人=事业编制人员×PERSONS⟩。`;

const NEWS = `近日,云岭街道举办春季招聘会,⟨42家=企业×COUNT|企业×参加×COUNT⟩企业参会,提供岗位⟨1300余个=就业岗位×COUNT⟩,吸引求职者⟨2000余人=求职者×PERSONS|求职者×参加×PERSONS|人员×PERSONS|就业服务活动×参加×PERSONS|人员×参加×PERSONS⟩,现场达成就业意向⟨260人=就业意向×PERSONS|就业×PERSONS|就业×签约×PERSONS⟩。今年以来,街道已开展技能培训⟨6期=技能培训×COUNT|技能培训×TIMES|技能培训×开展×COUNT|技能培训×开展×TIMES⟩,培训⟨420人次=人员×培训×VISITS|技能培训×VISITS|技能培训×培训×VISITS⟩,发放创业担保贷款⟨780万元=创业担保贷款×MONEY|创业担保贷款×发放×MONEY|创业担保贷款×放贷×MONEY⟩,带动就业⟨310人=就业×PERSONS|就业×吸纳×PERSONS⟩。
3月12日,街道组织志愿者⟨180余人=志愿者×PERSONS|志愿者×组织×PERSONS⟩开展义务植树活动,栽植树苗⟨1500株=苗木×栽植×COUNT|树木×栽植×COUNT⟩,绿化面积⟨26亩=绿化×AREA⟩。该街道投资⟨460万元=投资×MONEY⟩对⟨3条=巷道×改造×COUNT|巷道×COUNT⟩背街小巷进行改造,铺设沥青路面⟨2.1公里=道路×硬化×LENGTH|水泥路×LENGTH|水泥路×硬化×LENGTH|路面×硬化×LENGTH⟩,新建口袋公园⟨2处=公园×建设×COUNT⟩,新增停车位⟨85个=停车位×新增×COUNT⟩,惠及群众⟨5000余人=居民×惠及×PERSONS⟩。
社区卫生服务中心为老人免费体检⟨1860人次=健康体检×VISITS|老年人×筛查×VISITS⟩,签约家庭医生⟨920户=家庭医生签约×HOUSEHOLDS|家庭医生签约×签约×HOUSEHOLDS⟩。活动征集心愿⟨96个=微心愿×COUNT|微心愿×收集×COUNT⟩,完成⟨88个=微心愿×完成×COUNT⟩,捐赠物资价值⟨5.3万元=救灾物资×捐赠×MONEY|价值×MONEY|捐款×MONEY⟩。街道巡河⟨240次=巡河×TIMES⟩,清理河道垃圾⟨32吨=垃圾×清理×MASS|垃圾×清运×MASS|河道垃圾×清理×MASS⟩,整治排污口⟨4个=排污口×治理×COUNT⟩,查处散乱污企业⟨2家=污染企业×查处×COUNT⟩,空气优良天数比例达⟨86.5%=空气优良率×SHARE⟩。`;

const TABLE = `村名\t户数\t常住人口\t耕地面积\t养殖情况
青山村\t⟨312户=居民户×HOUSEHOLDS⟩\t⟨1105人=常住人口×PERSONS⟩\t⟨1860亩=耕地×AREA⟩\t⟨420头=牛×存栏×COUNT|牛×COUNT⟩牛
河口村\t⟨208户=居民户×HOUSEHOLDS⟩\t⟨769人=常住人口×PERSONS⟩\t⟨930亩=耕地×AREA⟩\t羊⟨350只=羊×存栏×COUNT|羊×COUNT⟩`;

describe('metrics of figures', () => {
  it.each<[manner: string, text: string, missedOfThree: string[]]>([
    ['a town in the manner of a table', TOWN, []],
    ['a list of what a street achieved', STREET, []],
    ['the entry of a township in a gazetteer', TOWNSHIP, []],
    ['news', NEWS, ['88个 微心愿×完成×COUNT']],
    ['a table with the headings of its columns', TABLE, []],
  ])('are among the three candidates: %s', (_manner, text, missedOfThree) => {
    const { first, three, figures } = missed(text);
    expect(three).toEqual(missedOfThree);
    expect(first.length / figures).toBeLessThan(0.25);
  });
});

describe('the first metric of a figure', () => {
  it.each<[text: string, first: string]>([
    // The verb right before its object, and no heading or clause before it.
    ['【民生保障】 城镇新增就业120人', '新增就业×PERSONS'],
    ['完成投资1.8亿元,3栋标准厂房封顶', '厂房×COUNT'],
    ['涉及38栋楼', '楼栋×COUNT'],
    // The unit in a row's label names nobody.
    ['指标\t完成\n新增就业(人)\t812', '新增就业×PERSONS'],
    ['青松小学教学楼开工,建成后可新增学位300个', '学位×新增×COUNT'],
    // The verb of the clause says what is done, also to what is listed after it and to parts.
    ['新成立小区党支部6个', '党支部×成立×COUNT'],
    ['更换路灯12盏、井盖40个', '井盖×更新×COUNT'],
    ['改造老旧小区4个、楼栋30栋', '楼栋×改造×COUNT'],
    ['引进企业13家,其中外资企业2家', '外资企业×引进×COUNT'],
    ['举办果树修剪、电商销售等培训班5期', '培训班×COUNT|培训班×开展×COUNT'],
    ['建成后可新增就业岗位300个', '就业岗位×新增×COUNT'],
    ['建成后预计年产值2亿元', '年产值×MONEY'],
    ['服务老人3000人次', '老年人×服务×VISITS'],
    ['对30家店铺门头进行改造', '门头牌匾×改造×COUNT'],
    // Places name only parts of what was counted before.
    ['硬化公路8公里,其中张村3公里、李村2公里', '公路×硬化×LENGTH'],
    ['加装电梯9部,其中东苑小区4部', '电梯×安装×COUNT'],
    // What the clause before does is done to those concerned, unless they live there.
    ['改造老旧小区4个,涉及楼栋30栋', '楼栋×改造×COUNT'],
    ['改造老旧小区4个,涉及居民1200户', '居民户×惠及×HOUSEHOLDS'],
    ['启动东村整村搬迁,涉及居民210户', '居民户×征迁涉及×HOUSEHOLDS'],
    ['启动东村整村搬迁,涉及居民210户、650人', '居民×征迁涉及×PERSONS'],
    ['东片区征收项目签约310户', '居民户×征迁签约×HOUSEHOLDS'],
    ['东片区征收项目签约310户,签约率98%', '居民户×征迁签约×SHARE'],
    ['家庭医生签约310户', '家庭医生签约×HOUSEHOLDS|家庭医生签约×签约×HOUSEHOLDS'],
    // Those who are counted are given something.
    ['为60名残疾人发放轮椅', '轮椅×发放×PERSONS'],
    ['向25名老党员颁发“光荣在党50年”纪念章', '“光荣在党50年”纪念章×颁发×PERSONS'],
    // What its sentence is about narrows a word.
    ['养老服务中心正式开放,有床位45张', '养老床位×COUNT'],
    ['卫生院正式开放,有床位45张', '床位×COUNT'],
    ['走访企业30家,解决融资、物流等问题8个', '企业问题×办结×COUNT'],
    // An investment is completed, but not what only says how much there is.
    ['完成农业总产值2亿元', '农业总产值×MONEY'],
    ['完成税收收入2亿元', '税收收入×MONEY'],
    // No income is counted in 个.
    ['3个村集体收入偏低', '行政村×COUNT'],
    // What it has come to is no rise, and a rate has nothing done to it.
    ['农村居民人均可支配收入由2万元提高到2.2万元', '农村居民人均可支配收入×MONEY'],
    ['整治后水质达标率100%', '水质达标率×SHARE'],
    ['完成固定资产投资3亿元', '固定资产投资×MONEY'],
    ['项目完成投资3亿元', '投资×完成×MONEY'],
    // What is to be done is said by the verb that follows.
    ['计划新增学位300个', '学位×新增×COUNT'],
    ['规划建设安置房420套', '安置房×建设×COUNT'],
    // Firms are counted in 户 as well, and villages only in 个.
    ['新增个体工商户96户', '个体工商户×新增×COUNT'],
    ['入驻企业130户', '企业×进驻×COUNT'],
    ['走访农户130户', '农户×走访×HOUSEHOLDS'],
    ['新建东村、西村2所长者食堂', '老年助餐设施×建设×COUNT'],
    // Growth on the year before and shares of a task in other words.
    ['固定资产投资7亿元,比增9.5%', '指标×同比×CHANGE'],
    ['拆除违法建设2万平方米,为区下达任务1.6万平方米的125%', '年度任务×完成×SHARE'],
    ['户籍人口1.2万户', '户籍户×HOUSEHOLDS'],
    ['规上工业企业达到72家', '规模以上工业企业×COUNT|企业×COUNT'],
    ['高新技术企业42家', '高新技术企业×COUNT'],
    ['实现利税2亿元', '利税×MONEY'],
    ['辖98个村(居)民小组', '村民小组×COUNT'],
    ['铺设管网6.4公里', '管网×敷设×LENGTH'],
    ['全街有党员121名', '党员×PERSONS'],
    ['惠及居民300户', '居民户×惠及×HOUSEHOLDS'],
    ['发展党员12名', '党员×发展×PERSONS'],
    ['刑事警情下降12%', '指标×同比×CHANGE'],
    // The object of the figure before, and what is done to the whole of which this is a part.
    ['受理投诉73件,办结率96%', '投诉×办结×SHARE'],
    ['新引进企业9家,其中总部企业2家', '总部企业×引进×COUNT'],
    // What the clause before does, and what those do who are counted, is done to something else.
    ['村史馆投入使用,设床位12张', '床位×COUNT'],
    ['13名网格员收集问题', '网格员×PERSONS'],
    ['对12家养殖场进行整治', '养殖场×治理×COUNT'],
    ['羊出栏300只', '羊×出栏×COUNT'],
    ['抽查15家单位', '机关单位×抽查×COUNT|机关单位×COUNT'],
    ['税收增长9%,高于全区平均水平2个百分点', '指标×超出×POINTS_CHANGE'],
    ['完成固定资产投资3亿元,占全年任务5亿元的60%', '年度任务×完成×SHARE'],
  ])('of the last in %s is %s', (text, first) => {
    const drafted = drafter.draft(Buffer.from(text), 'a.txt', 2024).observations.at(-1);
    const { metric } = catalogue.find(drafted?.metric ?? '?');
    expect(first.split('|').map(keyOf)).toContain(metric && partsKey(metric));
  });

  it('is planned of what the figure before is of where it is the task', () => {
    const [, task] = drafter.draft(
      Buffer.from('完成税收收入3亿元,占全年任务5亿元的60%'),
      'a.txt',
      2024,
    ).observations;
    expect(task?.metric).toMatchObject({ object: '税收收入', action: '计划' });
  });
});
