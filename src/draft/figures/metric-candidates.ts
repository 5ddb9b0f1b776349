import { LRUCache } from 'lru-cache';
import { sentenceStart } from '../../model/clauses.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { Composition, Metric, MetricCatalogue } from '../../seed/metrics.js';
import { type Figure, UNIT_IN_LABEL } from '../../seed/numbers/numbers.js';
import type { Concept } from '../../seed/thesaurus.js';
import { between } from '../between.js';
import {
  allowsAction,
  type Clause,
  clauseOf,
  isDoneTo,
  isGoverning,
  isModal,
  isModifier,
  isOfHead,
  isOfRecipients,
  isSame,
  restOfClause,
} from './clauses.js';
import { DescribedTerms } from './described-terms.js';
import { doneTo, isIn, isPart } from './done-to.js';
import { contradicts, measuresOf, OCCASIONS } from './measures.js';
import {
  clauseStart,
  distance,
  mentionsNear,
  paragraphStart,
  partedBy,
  type Reading,
  readText,
} from './term-distances.js';
import { type Mention, Mentions } from './term-mentions.js';
import { WEIGHTS } from './weights.js';

/**
 * A metric that a figure may have. `newTerm` is an object missing from the thesaurus, proposed together with the
 * metric.
 */
export interface MetricCandidate {
  metric: Composition;
  /** The name that follows from its parts. */
  name: string;
  confidence: number;
  newTerm?: { id: string; zh: string };
}

/** A figure with the metrics proposed for it. */
export interface Proposed {
  figure: Figure;
  candidates: MetricCandidate[];
}

/** A term that the figure's metric may contain, with its points; `mention` if it is in the text. */
interface Scored {
  term: Concept;
  mention?: Mention;
  score: number;
}

/** The metric of an earlier figure that this figure may be a part of. */
interface Total {
  candidate: MetricCandidate;
  /** Whether 其中 says so. */
  isOfWhich: boolean;
  score: number;
}

/** A metric with its points. */
interface Ranked {
  candidate: MetricCandidate;
  score: number;
}

/** A figure with what is around it. */
interface Around {
  reading: Reading;
  figure: Figure;
  measures: string[];
  near: Mention[];
  clause: Clause;
  total: Total | undefined;
  last: Proposed | undefined;
}

/** How many candidates a figure has at most. */
const CANDIDATES = 3;
/** How many objects and actions near a figure are combined with each other. */
const OBJECTS = 8;
const ACTIONS = 5;
/** Size of the cache of composed metrics. */
const COMPOSED = 20_000;

/** Units of figures in words that count the parts of a system: 五项机制, 三级网格. */
const COMPONENT_UNITS = new Set(['级', '项', '条', '个']);
/** Comes before how far one indicator is above another. */
const EXCEEDS = /(?:高于|低于|高出|快于|超出|领先)[^，,。；;]*$/u;
/** Stands between a change and the level reached. */
const TO_LEVEL = /^[到至](?:了)?$/u;
/** The target for what the figure before measures: 占全年任务80亿元. */
const TASK = /(?:全年|年度|年)(?:目标)?(?:任务|目标|计划)(?:数|的|为|是)?$/u;
/** The task that a percentage is of, with its value: 为年计划3亿元的105%. */
const OF_TASK = /(?:任务|目标|计划)(?:数|值|的|为|是)?[\d.]+\p{Script=Han}{1,5}的$/u;
const SPENT = /投[入资][^，,。；;投]{0,4}$/;
const DISTANT = /[距离][^，,。、；]{1,12}$/;
/** Stands between a figure and the share that it makes up: 男性2344人,占51.8%. */
const ITS_SHARE = /^[，,、（(]?占比?(?:总数|总人口)?(?:的|为|达)?约?$/u;
const SHARE_OF = /占(?![地道用])[^，,。；;、\n占]{1,14}$/u;
/** Terms for villages and communities. Anything else can be counted in villages. */
const VILLAGES = ['villages', 'villages-and-communities', 'communities'];
/** Terms for places that a part of a total may be named by. */
const PLACES = [...VILLAGES, 'compounds', 'natural-villages'];
/** Terms for firms, which are counted in 户 as well as in 家. */
const BUSINESSES = ['enterprises', 'individual-businesses'];
/** Terms that a unit implies when nothing else is named. */
const IMPLIED = new Set(['enterprises', 'people', 'households', 'activities', 'land', 'houses', 'funds']);
const OF_THINGS = ['COUNT', 'AREA', 'LENGTH', 'VOLUME', 'MASS'];

/** How often a metric is right that the text states outright, as measured by `draft:score`. */
const SAID_OUTRIGHT = 0.92;
/** Stands between two figures if the second names no object of its own. */
const ELIDES = /^[，,、；;（(][\u4e00-\u9fa5、]{0,10}$/u;
/** A share of those who signed that they move. */
const SIGNED = /签约率[达到为至]*$/u;
/** Stands between a number of households and that of their members. */
const AND_PERSONS = /^[、,，（(]?(?:共|计)?$/u;
/** Says that a sentence is about clearing land. */
const RELOCATION = /征收|征地|拆迁|征迁|搬迁|旧城改造|棚户区|签约/u;
const GROWS = /(?:同比|比增|较上年|比上年|较去年|比去年|增长|增幅|增速|下降)[^，,。；;\d]{0,4}$/u;
/** Comes before what a place has. */
const HAS = /(?:辖|下设|设有|共有|现有)[^，,。；;\n]{0,30}$/u;
/** Comes before how large a place is. */
const WHOLE = /[，,。；;\n](?:[全总]|[全我][镇乡街]|辖区)?(?:总|国土|区域|幅员|版图)面积(?:约|为|达)?$/u;
/** May stand between an indicator and its value. */
const AMOUNTS =
  /^(?:总[额数量])?(?:绝对额)?(?:累计|合计|共)?(?:完成|实现)?(?:达到?|为|至|约|近|超过?|突破|:|：)?$/u;
/** May stand between a thing and its size or number. */
const MEASURED_AS = /^(?:总?面积|总数|数量|总量|总人数)(?:达到?|为|约|近|超过?|突破|共|有|:|：)*$/u;
/**
 * May come before an indicator that is named in full. Anything else makes it another indicator, as 市外 does before 投资.
 */
const BEGINS =
  /(?:^|[，,。；;：:、\s（(]|实现|[全我][镇乡街区]|街道|其中|预计|全年|辖区|[年月]|[全我]街道|[镇乡]|总|力争)$/u;

/**
 * Proposes metrics for the figures of a text, composed of the objects, actions and measures of the thesaurus found
 * around each.
 */
export class MetricProposer {
  private readonly catalogue: MetricCatalogue;
  private readonly vocabulary: Vocabulary;
  private readonly mentions: Mentions;
  private readonly listed: Set<Metric>;
  /** By id of an object: the actions that listed metrics have for it, with their measures. */
  private readonly done = new Map<string, { action: string; measure: string }[]>();
  private readonly composed = new LRUCache<string, { metric: Metric | null }>({ max: COMPOSED });
  /** The ids of a term and of all terms broader than it, by the term's id. */
  private readonly kinds = new Map<string, Set<string>>();
  private readonly described: DescribedTerms;
  private readonly newTermId: (label: string) => string;

  /** @param newTermId makes an id for a term missing from the thesaurus */
  constructor(catalogue: MetricCatalogue, vocabulary: Vocabulary, newTermId: (label: string) => string) {
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.newTermId = newTermId;
    this.mentions = new Mentions(catalogue.thesaurus);
    this.described = new DescribedTerms(catalogue.thesaurus);
    this.listed = new Set(catalogue.listed.flatMap(({ metric }) => metric ?? []));
    for (const { object, action, measure } of this.listed) {
      const done = action && catalogue.thesaurus.find('ACTION', action);
      // What only one report has ever said is done is not what others leave unsaid.
      if (done && done.source !== 'report')
        this.done.set(object, [...(this.done.get(object) ?? []), { action: done.zh, measure }]);
    }
  }

  /**
   * Reads a text once for all its figures.
   * @param flat the text with one unit per code point
   */
  read(flat: string): Reading {
    return readText(flat, this.mentions);
  }

  /**
   * Up to three metrics that a figure may have, the likeliest first. The metric of an earlier figure in the paragraph
   * with the same unit is always among them, as parts follow their total.
   * @param earlier the figures before it with their candidates, in the order of the text
   */
  propose(reading: Reading, figure: Figure, earlier: Proposed[]): MetricCandidate[] {
    const around = this.aroundOf(reading, figure, earlier);
    const { total } = around;
    const own = this.best(around);
    if (!total || own.some(({ name }) => name === total.candidate.name)) return own;
    return [...own.slice(0, CANDIDATES - 1), { ...total.candidate, confidence: 0.2 }];
  }

  private aroundOf(reading: Reading, figure: Figure, earlier: Proposed[]): Around {
    const measures = this.measuresAt(reading, figure);
    const of = totalOf(reading, figure, earlier);
    // 占比74% after a growth of 5% is a share.
    const isOther = of?.candidate.metric.measure === 'CHANGE' && !measures.includes('CHANGE');
    const named = mentionsNear(reading, figure);
    const beside = [
      // 6个村集体收入不足 counts villages, as no income is counted.
      ...this.mentions.beside(
        reading.flat,
        named.filter(({ term }) => !contradicts(term, measures)),
        figure,
      ),
      // 羊 in 羊出栏30只.
      ...named.flatMap((one) =>
        one.end === figure.start ? this.mentions.beside(reading.flat, named, one) : [],
      ),
    ].filter(({ end, start }) => end <= figure.start || start >= figure.end);
    const isHeaded = figure.rule === UNIT_IN_LABEL;
    const given = isOfRecipients(reading.flat, figure)
      ? between(reading.mentions, figure.end, restOfClause(reading.flat, figure.end)).filter(
          (one) => !named.includes(one),
        )
      : [];
    const near = [...named, ...given, ...beside].filter(
      (one) => !isHeaded || !isUnitLabel(reading.flat, one),
    );
    const last = earlier.at(-1);
    const clauseBefore = last && reading.clauses.get(last.figure.start);
    const clause = clauseOf(
      reading.flat,
      figure,
      near,
      last && clauseBefore && { figure: last.figure, clause: clauseBefore },
    );
    reading.clauses.set(figure.start, clause);
    return { reading, figure, measures, near, clause, total: isOther ? undefined : of, last };
  }

  private measuresAt({ flat }: Reading, figure: Figure): string[] {
    const { start, end } = figure;
    const before = flat.slice(Math.max(paragraphStart(flat, start), start - 12), start);
    return measuresOf(figure, this.vocabulary, before, flat.slice(end, end + 6));
  }

  /** The metrics that the terms around a figure compose, with their points. */
  private scored(around: Around): Ranked[] {
    const { reading, figure, measures, near, total, last } = around;
    const { flat } = reading;
    const { start } = figure;
    const before = flat.slice(paragraphStart(flat, start), start);
    const objects = this.objectsAround(around);
    const actions = this.actionsAround(around);

    const scored = new Map<string, Ranked>();
    const propose = (composition: Composition, score: number, isOnlyListed = false) => {
      const metric = this.metricOf(composition);
      if (!metric || (isOnlyListed && !this.listed.has(metric))) return;
      const all = score + (this.listed.has(metric) ? WEIGHTS.listed : 0);
      if ((scored.get(metric.id)?.score ?? Number.NEGATIVE_INFINITY) < all)
        scored.set(metric.id, {
          candidate: { metric: composition, name: metric.name, confidence: 0 },
          score: all,
        });
    };
    for (const object of objects.slice(0, OBJECTS))
      this.proposeOf(object, actions, measures, around, propose);
    for (const object of this.elided(around, objects))
      this.proposeOf(object, actions, measures, around, propose);
    if (measures.includes('MONEY') && SPENT.test(before.slice(-8)))
      propose({ object: '资金', action: '投入', measure: 'MONEY' }, WEIGHTS.spent);
    const unnamed = this.unnamed(around);
    if (unnamed) propose(unnamed, WEIGHTS.unnamed);
    const share = measures.includes('SHARE')
      ? (shareOf(before, near, figure) ?? this.shareOfLast(flat, figure, last))
      : null;
    if (share) propose(share, WEIGHTS.share);
    if (total)
      propose(total.candidate.metric, total.score + (this.isOnlyPlace(around) ? WEIGHTS.placePart : 0));
    const part = total?.isOfWhich ? total.candidate.metric.action : undefined;
    if (part)
      for (const { term, mention, score } of objects.slice(0, 2))
        if (mention && !mention.isWithin && distance(mention, figure) === 0)
          for (const measure of measures)
            propose({ object: term.zh, action: part, measure }, score + WEIGHTS.ofWhichDone);
    if (figure.unit === '%' && OF_TASK.test(before.slice(-30)))
      propose({ object: '年度任务', action: '完成', measure: 'SHARE' }, WEIGHTS.task);
    if (total && figure.unit !== '%' && TASK.test(before.slice(-10))) {
      const { object, measure } = total.candidate.metric;
      propose({ object, action: '计划', measure }, WEIGHTS.task);
    }

    return [...scored.values()];
  }

  private best(around: Around): MetricCandidate[] {
    const { reading, figure, near, measures } = around;
    const { flat } = reading;
    const best = plainFirst(varied(this.scored(around)), near, figure);
    const sum = best.reduce((all, { score }) => all + Math.exp(score / 3), 0);
    if (best.length > 0)
      return best.map(({ candidate, score }, index) => ({
        ...candidate,
        confidence:
          index === 0 && isSaidOutright(candidate.metric, near, figure, flat)
            ? SAID_OUTRIGHT
            : Math.round((80 * Math.exp(score / 3)) / sum) / 100,
      }));
    const unknown = this.unknownObject(flat, figure, measures[0]);
    return unknown ? [unknown] : [];
  }

  /**
   * Proposes the metrics of an object: with the actions nearby, with its broader terms, and with the actions that
   * listed metrics have for it.
   */
  private proposeOf(
    { term, mention, score }: Scored,
    actions: Scored[],
    possible: string[],
    { figure, reading, clause }: Around,
    propose: (composition: Composition, score: number, isOnlyListed?: boolean) => void,
  ): void {
    const own = actions.filter((action) => !isPart(reading.flat, action, { term, mention }));
    const kinds = this.kindsOf(term);
    const measures =
      figure.unit === '户' && BUSINESSES.some((one) => kinds.has(one))
        ? possible.map((one) => (one === 'HOUSEHOLDS' ? 'COUNT' : one))
        : possible;
    const above = this.catalogue.thesaurus.upFrom(term.id).slice(1, 3);
    for (const measure of measures) {
      const households = measure === 'HOUSEHOLDS' ? this.householdsOf(term) : undefined;
      if (households) {
        const object = households.zh;
        propose({ object, measure }, score + WEIGHTS.ofHouseholds);
        for (const action of own)
          propose(
            { object, action: action.term.zh, measure },
            score +
              WEIGHTS.ofHouseholds +
              action.score +
              (isGoverning(clause, action.mention) ? WEIGHTS.governs : 0),
          );
      }
      const isMeasured = term.measured === measure;
      const fits = term.units.includes(figure.unit) || isMeasured ? WEIGHTS.fits : 0;
      const rarely = measure === 'COUNT' && OCCASIONS.has(figure.unit) ? WEIGHTS.occasions : 0;
      const suited = score + fits + this.suits(term, measure) - rarely;
      // A label that states a measure other than money needs no verb.
      const saysMeasure = isMeasured && measure !== 'MONEY';
      const ignored = mention && !saysMeasure && !allowsAction(clause, undefined);
      const plain = (isMeasured ? WEIGHTS.said : WEIGHTS.plain) - (ignored ? WEIGHTS.ungoverned : 0);
      // If it is part of a longer wording, the listed metric is for something else.
      const isListed = mention?.isWithin && this.isListed({ object: term.zh, measure });
      propose({ object: term.zh, measure }, suited + plain - (isListed ? WEIGHTS.listedWithin : 0));
      for (const action of own) {
        const composition = { object: term.zh, action: action.term.zh, measure };
        const more =
          this.saidOf(action, mention, composition, reading.flat) +
          doneTo(reading.flat, figure, clause, action, mention);
        const less = saysMeasure ? WEIGHTS.measuredAction : 0;
        propose(composition, suited + action.score + more - less);
      }
      for (const broader of above) {
        const object = broader.zh;
        propose({ object, measure }, score - WEIGHTS.broader + WEIGHTS.plain, true);
        for (const action of own)
          propose({ object, action: action.term.zh, measure }, score - WEIGHTS.broader + action.score, true);
      }
    }
    if (!mention) return;
    for (const { action, measure } of this.done.get(term.id) ?? [])
      if (measures.includes(measure))
        propose({ object: term.zh, action, measure }, score + WEIGHTS.known + this.suits(term, measure));
  }

  /** The metric of people or households that are counted without being named. */
  private unnamed(around: Around): Composition | undefined {
    const [measure] = around.measures;
    if (measure !== 'PERSONS' && measure !== 'HOUSEHOLDS') return undefined;
    return this.members(around) ?? concerned(around) ?? signed(around);
  }

  /** The people of the households before: 20户65人. */
  private members({ reading, figure, measures, last }: Around): Composition | undefined {
    const [measure] = measures;
    const [before] = last?.candidates ?? [];
    if (measure !== 'PERSONS' || !last || !before || before.newTerm) return undefined;
    const { object, action, measure: households } = before.metric;
    const isAfter = AND_PERSONS.test(reading.flat.slice(last.figure.end, figure.start));
    if (households !== 'HOUSEHOLDS' || !isAfter) return undefined;
    const people = this.catalogue.thesaurus.find('OBJECT', object.replace(/户$/u, ''));
    return { object: people?.zh ?? object, ...(action && { action }), measure };
  }

  /** Whether a part of the figure before is named only by its place: 其中甲村4公里. */
  private isOnlyPlace({ figure, clause, measures, total, last }: Around): boolean {
    if (!clause.isPart || total?.candidate !== last?.candidates[0]) return false;
    const { head } = clause;
    if (!head) return true;
    const kinds = this.kindsOf(head.term);
    return PLACES.some((one) => kinds.has(one)) && (measures[0] !== 'COUNT' || figure.unit !== '个');
  }

  /** The object of the figure before, if the clause names none of its own: 受理诉求96件,办结率99%. */
  private elided({ reading, figure, near, last }: Around, objects: Scored[]): Scored[] {
    const [best] = last?.candidates ?? [];
    if (!last || !best || best.newTerm) return [];
    const between = reading.flat.slice(last.figure.end, figure.start);
    if (!ELIDES.test(between)) return [];
    const isNamed = near.some(
      ({ term, start, end, isWithin }) =>
        term.kind === 'OBJECT' &&
        // 办结率 says how much, but not of what.
        term.measured !== 'SHARE' &&
        !isWithin &&
        start >= last.figure.end &&
        end <= figure.start,
    );
    const term = this.catalogue.thesaurus.find('OBJECT', best.metric.object);
    if (isNamed || !term) return [];
    const found = objects.find((one) => one.term === term);
    const isRate = figure.unit === '%' && /率[^，,、；;（(率]{0,2}$/u.test(between);
    const score = WEIGHTS.elided + (isRate ? WEIGHTS.rateOfElided : 0);
    return [{ term, ...(found?.mention && { mention: found.mention }), score }];
  }

  /** The households of a group of people, if the thesaurus has them: 户籍户 for 户籍人口1.94万户. */
  private householdsOf({ zh, measured }: Concept): Concept | undefined {
    if (measured !== undefined && measured !== 'PERSONS') return undefined;
    return this.catalogue.thesaurus.find('OBJECT', `${zh.replace(/(?<=..)(?:人口|人员)$/u, '')}户`);
  }

  /**
   * Points that a general action wins back if it stands next to the object by its own label (完成投资, but not 实现投资) or is
   * listed with that object.
   */
  private saidOf(
    { term, mention }: Scored,
    object: Mention | undefined,
    composition: Composition,
    flat: string,
  ): number {
    if (!term.light || !mention || !object) return 0;
    if (mention.end !== object.start && object.end !== mention.start) return 0;
    // 完成投资1.8亿元,3栋厂房封顶: investments are not completed in number.
    if (object.term.measured !== undefined && object.term.measured !== composition.measure) return 0;
    // 完成税收2亿元 only says how much there is, but 完成投资 how much of it.
    if (object.term.measured === 'MONEY' && !object.term.zh.includes('投资')) return 0;
    if (object.term.measured === 'MONEY' && this.isIndicator(composition)) return WEIGHTS.light;
    if (term.light === 'APART' && flat.slice(mention.start, mention.end).includes(term.zh))
      return object.term.measured === 'MONEY' ? WEIGHTS.completed : WEIGHTS.lightSaid;
    const metric = this.metricOf(composition);
    return metric && this.listed.has(metric) ? WEIGHTS.light : 0;
  }

  /** The share of the figure before in the term broader than its object: 51.8% in 男性2344人,占51.8%. */
  private shareOfLast(flat: string, figure: Figure, last: Proposed | undefined): Composition | null {
    const [best] = last?.candidates ?? [];
    if (!last || !best || best.newTerm || !ITS_SHARE.test(flat.slice(last.figure.end, figure.start)))
      return null;
    const { object } = best.metric;
    const term = this.catalogue.thesaurus.find('OBJECT', object);
    const whole = term && this.catalogue.thesaurus.upFrom(term.id)[1];
    return whole ? { object, measure: 'SHARE', of: whole.zh } : null;
  }

  /** Whether the thing's own metric is listed and the one with the action is not: 固定资产投资, but not 投资. */
  private isIndicator({ object, measure, action }: Composition): boolean {
    return (
      this.isListed({ object, measure }) && !this.isListed({ object, measure, ...(action && { action }) })
    );
  }

  private isListed(composition: Composition): boolean {
    const metric = this.metricOf(composition);
    return metric !== null && this.listed.has(metric);
  }

  /** The metric of a composition, cached because the same ones recur. */
  private metricOf(composition: Composition): Metric | null {
    const { object, action, measure, of } = composition;
    const key = [object, action, measure, of].join(' ');
    const known = this.composed.get(key);
    if (known) return known.metric;
    const metric = this.catalogue.find(composition).metric ?? null;
    this.composed.set(key, { metric });
    return metric;
  }

  /**
   * Objects near the figure, best first. What it counts usually follows its unit; what it measures precedes the figure.
   */
  private objectsAround({ reading, near, figure, measures, clause }: Around): Scored[] {
    const scoreOf = (mention: Mention): number => {
      const { term, start, length, isWithin } = mention;
      const far = distance(mention, figure);
      return (
        (start >= figure.end ? WEIGHTS.after : WEIGHTS.before) -
        WEIGHTS.character * Math.min(far, 20) -
        partedBy(reading, mention, figure) +
        WEIGHTS.length * length +
        (far === 0 ? WEIGHTS.adjacent : 0) +
        headPoints(clause, mention) -
        (isModifier(mention, clause, figure) ? WEIGHTS.modifier : 0) -
        (isWithin ? WEIGHTS.within : 0) -
        (term.setting && far > 0 ? WEIGHTS.anywhere : 0) -
        (contradicts(term, measures) ? WEIGHTS.contradicts : 0) -
        (measures[0] === 'MONEY' && term.measured === undefined ? WEIGHTS.noMoney : 0)
      );
    };
    const objects = near.filter(({ term }) => term.kind === 'OBJECT');
    // 企业 in 高新技术企业 adds nothing.
    const isTakenIn = (mention: Mention) =>
      mention.isWithin &&
      objects.some(
        (one) => !one.isWithin && isIn(mention, one) && this.kindsOf(one.term).has(mention.term.id),
      );
    const found = objects
      .filter((mention) => !isTakenIn(mention))
      .map((mention): Scored => ({ term: mention.term, mention, score: scoreOf(mention) }));
    for (const { term, mention, score } of [...found])
      if (mention && isOfHead(clause, mention) && clause.head)
        for (const narrower of this.described.before(reading.flat, figure.start, term))
          found.push({ term: narrower, mention, score: score + WEIGHTS.context });
    const isNamed = found.some(
      ({ mention, score }) => mention && !mention.isWithin && distance(mention, figure) === 0 && score > 0,
    );
    const general = this.generalObjects(reading.flat, figure, measures).map((one) => ({
      ...one,
      score: one.score - (isNamed && IMPLIED.has(one.term.id) ? WEIGHTS.besides : 0),
    }));
    return [...found, ...general].sort((a, b) => b.score - a.score);
  }

  /** Objects that a unit alone implies: a rank, an indicator that grows, the parts of a system. */
  private generalObjects(flat: string, { start, inWords, unit }: Figure, measures: string[]): Scored[] {
    const words = flat.slice(clauseStart(flat, start), start);
    const general: [boolean, string, number][] = [
      [measures[0] === 'RANK', '排名', WEIGHTS.rank],
      [measures[0] === 'CHANGE', '指标', WEIGHTS.indicator],
      [measures[0] === 'POINTS_CHANGE' && EXCEEDS.test(words), '指标', WEIGHTS.indicator],
      [measures[0] === 'DURATION', '工作', WEIGHTS.work],
      [measures[0] === 'MONEY', '资金', WEIGHTS.funds],
      [measures[0] === 'MONEY' && words.includes('投资'), '投资', WEIGHTS.investment],
      [inWords && COMPONENT_UNITS.has(unit), '组成要素', unit === '级' ? WEIGHTS.levels : WEIGHTS.components],
      [measures.includes('HOUSEHOLDS'), '居民户', WEIGHTS.households],
      [measures[0] === 'SHARE' && SIGNED.test(words), '居民户', WEIGHTS.signed],
      [measures.includes('PERSONS') || measures.includes('VISITS'), '人员', WEIGHTS.people],
      [unit === '家', '企业', WEIGHTS.enterprises],
      [measures.includes('TIMES'), '活动', WEIGHTS.activities],
      [unit === '平方公里', '区域', WEIGHTS.region],
      [unit === '亩' || unit === '公顷', '土地', WEIGHTS.land],
      [unit === '平方米', '房屋', WEIGHTS.houses],
      [measures.includes('LENGTH') && DISTANT.test(words), '距离', WEIGHTS.distance],
    ];
    return general.flatMap(([applies, wording, score]) => {
      const term = applies && this.catalogue.thesaurus.find('OBJECT', wording);
      return term ? [{ term, score }] : [];
    });
  }

  private actionsAround({ reading, near, figure, measures, clause }: Around): Scored[] {
    const objects = near.filter(({ term }) => term.kind === 'OBJECT');
    const scoreOf = (mention: Mention): number =>
      WEIGHTS.action -
      // 发展党员 says of whom, which is more than 发展.
      (mention.term.light && !objects.some((object) => isIn(object, mention)) ? WEIGHTS.light : 0) -
      (objects.some((object) => isIn(mention, object) && !isDoneTo(mention, object)) ? WEIGHTS.inObject : 0) -
      WEIGHTS.actionCharacter * Math.min(distance(mention, figure), 20) -
      WEIGHTS.actionParted * partedBy(reading, mention, figure) +
      WEIGHTS.actionLength * mention.length -
      (mention.isWithin ? WEIGHTS.actionWithin : 0) -
      (mention.start >= figure.end ? WEIGHTS.actionAfter : 0);
    const { flat } = reading;
    // 提高到98%: a level reached is not a rise.
    const isLevel = ({ end }: Mention) => end < figure.start && TO_LEVEL.test(flat.slice(end, figure.start));
    const isAfter = ({ start }: Mention) => start === figure.end;
    const found = near
      .filter(
        (mention) =>
          mention.term.kind === 'ACTION' &&
          !isLevel(mention) &&
          !isAfter(mention) &&
          !isModal(mention, near) &&
          // 建成后预计年产值2亿元: done before, not to what is counted.
          flat[mention.end] !== '后',
      )
      .map((mention): Scored => ({ term: mention.term, mention, score: scoreOf(mention) }))
      .sort((a, b) => b.score - a.score)
      .filter((one, index) => index < ACTIONS || isGoverning(clause, one.mention));
    return [...found, ...this.changes(figure, measures, reading.flat)];
  }

  /**
   * The action that a change implies: a growth is compared with the year before; a negative value that is not a growth
   * is a fall.
   */
  private changes({ values: [value = 0], start }: Figure, measures: string[], flat: string): Scored[] {
    if (measures[0] === 'POINTS_CHANGE' && EXCEEDS.test(flat.slice(clauseStart(flat, start), start))) {
      const exceeding = this.catalogue.thesaurus.find('ACTION', '超出');
      return exceeding ? [{ term: exceeding, score: WEIGHTS.change }] : [];
    }
    const isGrowth = measures.includes('CHANGE');
    if (!isGrowth && (value >= 0 || measures.includes('TEMPERATURE'))) return [];
    const term = this.catalogue.thesaurus.find('ACTION', isGrowth ? '同比' : '下降');
    return term ? [{ term, score: isGrowth ? WEIGHTS.change : WEIGHTS.fall }] : [];
  }

  /**
   * Points for how a term fits a measure, mostly negative: people and households do not have the measures of things,
   * and villages are not counted in villages.
   */
  private suits(term: Concept, measure: string): number {
    const kinds = this.kindsOf(term);
    if (measure === 'VILLAGES')
      return VILLAGES.some((one) => kinds.has(one)) ? -WEIGHTS.villages : WEIGHTS.inVillages;
    const isOfThings = OF_THINGS.includes(measure);
    if (isOfThings && measure !== 'COUNT' && VILLAGES.some((one) => kinds.has(one)))
      return -WEIGHTS.otherKind;
    return isOfThings && (kinds.has('people') || kinds.has('households')) ? -WEIGHTS.otherKind : 0;
  }

  private kindsOf({ id }: Concept): Set<string> {
    const kinds = this.kinds.get(id) ?? new Set(this.catalogue.thesaurus.upFrom(id).map((term) => term.id));
    this.kinds.set(id, kinds);
    return kinds;
  }

  /** What follows the unit, or else precedes the figure, as an object that the thesaurus does not have yet. */
  private unknownObject(flat: string, figure: Figure, measure: string | undefined): MetricCandidate | null {
    if (!measure) return null;
    const after = /^[\u4e00-\u9fa5]{2,8}/u.exec(flat.slice(figure.end))?.[0];
    const before = /[\u4e00-\u9fa5]{2,6}$/u.exec(
      flat.slice(clauseStart(flat, figure.start), figure.start),
    )?.[0];
    const zh = after ?? before;
    if (!zh) return null;
    const id = this.newTermId(zh);
    return { metric: { object: id, measure }, name: zh, confidence: 0.2, newTerm: { id, zh } };
  }
}

/**
 * Whether nothing is left to guess: an indicator whose label states the measure is right before the figure (户籍人口2.1万人),
 * what is counted is right after the unit in a list of what a place has (辖14个行政村), or it is a growth on the year before
 * (同比增长8%).
 */
function isSaidOutright(metric: Composition, near: Mention[], figure: Figure, flat: string): boolean {
  const before = (place: number) => flat.slice(Math.max(0, place - 40), place);
  if (metric.measure === 'CHANGE') return metric.object === '指标' && GROWS.test(before(figure.start));
  if (metric.measure === 'RANK') return metric.object === '排名';
  if (metric.action !== undefined || metric.measure === 'SHARE') return false;
  if (metric.object === '区域' && WHOLE.test(before(figure.start))) return true;
  return near.some(({ term, start, end, isWithin }) => {
    if (term.zh !== metric.object || isWithin || term.general) return false;
    const wording = flat.slice(start, end);
    if (start === figure.end) return HAS.test(before(figure.start));
    if (end > figure.start || !BEGINS.test(before(start))) return false;
    const between = flat.slice(end, figure.start);
    const saysMeasure = term.measured === metric.measure || /(?:面积|总数)$/u.test(wording);
    return saysMeasure ? AMOUNTS.test(between) : MEASURED_AS.test(between);
  });
}

/** Points for the head of the clause, more if it is what those who are counted are given. */
function headPoints({ head, isOfRecipients: isGiven }: Clause, mention: Mention): number {
  if (!head || !isSame(mention, head)) return 0;
  return isGiven ? WEIGHTS.given : WEIGHTS.head;
}

/** Those whom the clause before concerns: 涉及居民200户. */
function concerned({ reading: { flat }, figure, measures, clause }: Around): Composition | undefined {
  if (!clause.isConcerned) return undefined;
  const sentence = flat.slice(sentenceStart(flat, figure.start), figure.start);
  const action = RELOCATION.test(sentence) ? '征迁涉及' : '惠及';
  return measures[0] === 'PERSONS'
    ? { object: '居民', action, measure: 'PERSONS' }
    : { object: '居民户', action, measure: 'HOUSEHOLDS' };
}

/** Households that have signed that they move: 征收项目签约310户. */
function signed({ reading: { flat }, figure, measures, clause }: Around): Composition | undefined {
  if (measures[0] !== 'HOUSEHOLDS' || clause.verb?.term.id !== 'contract-signing') return undefined;
  const paragraph = flat.slice(paragraphStart(flat, figure.start), figure.start);
  return RELOCATION.test(paragraph)
    ? { object: '居民户', action: '征迁签约', measure: 'HOUSEHOLDS' }
    : undefined;
}

/** Whether a mention is all that is in brackets: 人 in 新增就业(人) is a unit and names nobody. */
function isUnitLabel(flat: string, { start, end }: Mention): boolean {
  return end - start <= 2 && /[(（]/.test(flat[start - 1] ?? '') && /[)）]/.test(flat[end] ?? '');
}

/**
 * The metric of the last figure in the paragraph with the same unit; undefined if its object is missing from the
 * thesaurus.
 */
function totalOf({ flat, parted }: Reading, figure: Figure, earlier: Proposed[]): Total | undefined {
  const from = paragraphStart(flat, figure.start);
  const firstOfParagraph = earlier.findLastIndex((one) => one.figure.end <= from) + 1;
  const total = earlier
    .slice(firstOfParagraph)
    .findLast((one) => one.figure.unit === figure.unit && one.candidates.length > 0);
  const candidate = total?.candidates[0];
  if (!total || !candidate || candidate.newTerm) return undefined;
  const { end } = total.figure;
  const isOfWhich = flat.slice(end, figure.start).includes('其中');
  const apart = (parted[figure.start] as number) - (parted[end] as number);
  return { candidate, isOfWhich, score: WEIGHTS.total + (isOfWhich ? WEIGHTS.ofWhich : 0) - apart };
}

/** 占 before a percentage: the share of what precedes 占 in what follows it. */
function shareOf(before: string, near: Mention[], figure: Figure): Composition | null {
  const said = SHARE_OF.exec(before.slice(-16));
  if (!said) return null;
  const place = figure.start - said[0].length;
  const objects = near.filter(({ term, isWithin }) => term.kind === 'OBJECT' && !isWithin);
  const whole = objects.findLast(({ start, end }) => start > place && end <= figure.start);
  const part = objects.findLast(({ end }) => end <= place);
  if (!whole || !part || whole.term === part.term) return null;
  return { object: part.term.zh, measure: 'SHARE', of: whole.term.zh };
}

/**
 * The best candidates. Each further candidate with the same object loses points, so that not all three have the nearest
 * object, except that one with an action and one without may both stay, as that is rarely certain.
 */
function varied<T extends { candidate: MetricCandidate; score: number }>(scored: T[]): T[] {
  const chosen: T[] = [];
  const rest = new Set(scored);
  while (chosen.length < CANDIDATES && rest.size > 0) {
    const worth = ({ candidate: { metric }, score }: T) => {
      const same = chosen.filter(({ candidate }) => candidate.metric.object === metric.object);
      const isOther =
        same.length === 1 && !same[0]?.candidate.metric.action !== (metric.action === undefined);
      return score - WEIGHTS.same * same.length + (isOther ? WEIGHTS.complement : 0);
    };
    const best = [...rest].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best);
    rest.delete(best);
  }
  return chosen;
}

/**
 * Puts the plain metric first if the best candidate has an action that is nowhere near, its object is right beside the
 * figure, and the plain metric is among the candidates: 党员121人.
 */
function plainFirst<T extends { candidate: MetricCandidate }>(
  best: T[],
  near: Mention[],
  figure: Figure,
): T[] {
  const [first] = best;
  const { object, action, measure } = first?.candidate.metric ?? {};
  const isSaid = near.some(({ term }) => term.kind === 'ACTION' && term.zh === action);
  const isBeside = near.some((one) => one.term.zh === object && distance(one, figure) === 0);
  if (!first || !action || isSaid || !isBeside) return best;
  const plain = best.find(
    ({ candidate: { metric } }) =>
      metric.object === object && metric.measure === measure && metric.action === undefined,
  );
  return plain ? [plain, ...best.filter((one) => one !== plain)] : best;
}
