import { sentenceEnd } from '../../model/clauses.js';
import { rounded } from '../../model/rounded.js';
import { type Citation, writeCitation } from '../../model/text.js';
import { overlap } from '../citations.js';
import type { NamedDivisions } from '../covers.js';
import { type Division, matchCommunity } from '../divisions.js';
import type { SeedObservation, SeedReport } from '../files.js';
import { bareName } from '../identities.js';
import type { Say } from './rules.js';

/** Smaller sums can match by chance. */
const TELLING = 10;
/** Types whose names can begin with what they belong to (海风社区党委), with the types of that. */
const OF_SOMETHING: Readonly<Record<string, readonly string[]>> = {
  PartyOrganization: ['Community', 'ResidentialCompound', 'Organization'],
  Organization: ['Community', 'ResidentialCompound'],
  Facility: ['Community', 'ResidentialCompound'],
};
/** Types for which it is not enough to be recorded: the report must also say something about them. */
const DONE: ReadonlySet<string> = new Set(['Document', 'Honour', 'Programme', 'Project']);

/** Certain names: titles in 《》, and words in quotation marks followed by what they are. */
const NAMES =
  /《[^》\n]{2,40}》|[“"][^“”"，。；\n]{2,20}[”"](?:工作(?:体系|法|机制)|体系|机制|(?:专项)?行动|工程|模式|品牌|平台|(?:主题)?活动|制度|专项整治|热线|服务队)/gu;
/** An honour right after the word for receiving it, in quotation marks or to the end of its clause. */
const HONOURS =
  /(?<=荣获|获评|获得|授予|被评为|评选为|命名为|入选|荣获了|当选)(?:[“"]([^“”"，。；\n]{4,24})[”"](?:荣誉)?(?:称号)?|([^“”"，,。；;、\n]{2,24}(?:先进(?:集体|个人|单位)|示范(?:社区|村|街道|乡镇|户|点|单位)|最美\p{sc=Han}{2,4}|优秀\p{sc=Han}{2,6}|模范|标兵|能手|旗手)))/gu;
/** How the name of a community ends, and how many characters may come before that. */
const COMMUNITY = /(?:社区|村)/g;
const BEFORE = [2, 3, 4];

/** Finds what a report says but its file leaves out. */
export class LeftOutCheck {
  private readonly report: SeedReport;
  /** One UTF-16 unit per code point, so that indexes are offsets. */
  private readonly text: string;
  private readonly say: Say;
  /** The paths of the subdistricts that the report covers or lies in. */
  private readonly subdistricts: readonly string[];
  /** The divisions above what the report covers. */
  private readonly above: readonly Division[];

  constructor(report: SeedReport, divisions: NamedDivisions, text: string, say: Say) {
    this.report = report;
    this.subdistricts = divisions.covers.flatMap((cover) => cover?.chain[3]?.path ?? []);
    this.above = [
      ...new Map(
        divisions.covers.flatMap((cover) => cover?.chain.slice(0, 3) ?? []).map((one) => [one.path, one]),
      ).values(),
    ];
    this.text = text;
    this.say = say;
  }

  run(): void {
    this.checkSteps();
    this.checkSums();
    this.checkOwners();
    this.checkAlone();
    this.checkNames();
  }

  /** What is certainly a name must be recorded: cited there, or as a name, alias or step. */
  private checkNames(): void {
    const { entities } = this.report;
    const cited = entities.flatMap(({ at, steps }) => [at, ...steps.map((step) => step.at)].flat());
    const called = entities.flatMap(({ name, aliases, steps }) =>
      [name, ...aliases, ...steps.map((step) => step.name)].map(bareName),
    );
    const said = new Set<string>();
    for (const { word, start } of this.namesFound()) {
      const isCited = cited.some((one) => overlap(one, { start, end: start + word.length }));
      const bare = bareName(word);
      if (isCited || said.has(bare) || called.some((one) => one.includes(bare) || bare.includes(one)))
        continue;
      said.add(bare);
      this.say(['entities'], 'NAME_LEFT_OUT', { name: `${word}@${start}` });
    }
  }

  private *namesFound(): Generator<{ word: string; start: number }> {
    for (const { 0: word, index: start } of this.text.matchAll(NAMES)) yield { word, start };
    for (const { 0: found, 1: quoted, 2: plain, index } of this.text.matchAll(HONOURS)) {
      const word = quoted ?? plain ?? '';
      yield { word, start: index + found.indexOf(word) };
    }
    for (const { name } of this.above) {
      const start = this.text.indexOf(name);
      if (start >= 0 && !this.report.entities.some((one) => one.name === name)) yield { word: name, start };
    }
    for (const { 0: end, index } of this.text.matchAll(COMMUNITY))
      for (const start of BEFORE.map((length) => index - length)) {
        const word = this.text.slice(Math.max(0, start), index + end.length);
        const isListed = this.subdistricts.some((one) => matchCommunity(one, { name: word }));
        if (start >= 0 && isListed) yield { word, start };
      }
  }

  /** The text must not list another item between two consecutive steps. */
  private checkSteps(): void {
    this.report.entities.forEach(({ name, steps }, index) => {
      steps.forEach((step, nth) => {
        const [before, first] = [steps[nth - 1]?.at[0], step.at[0]];
        if (!before || !first) return;
        const [, missing] = /^、([^、，,。；;\n]+)、$/.exec(this.text.slice(before.end, first.start)) ?? [];
        if (missing) this.say(['entities', index, 'steps', nth], 'STEP_MISSING', { name, missing });
      });
    });
  }

  /** If the figures that follow one in its sentence add up to it, they need a check or `partOf`. */
  private checkSums(): void {
    const { observations, checks } = this.report;
    const compared = new Set(
      checks.flatMap(({ result, operands }) => [result, ...operands].map((one) => one.start)),
    );
    observations.forEach((whole, index) => {
      const { end, start } = whole.at[0] as Citation;
      if (whole.value < TELLING || compared.has(start)) return;
      const parts = this.partsAfter(whole, end);
      if (parts && !parts.every(({ partOf }) => partOf))
        this.say(['observations', index], 'SUM_UNSAID', {
          citation: writeCitation(whole.at[0] as Citation),
          parts: parts.map(({ at }) => writeCitation(at[0] as Citation)).join(', '),
        });
    });
  }

  /**
   * The two or more figures that follow one in its sentence, have its unit and status, and add up to exactly its value.
   */
  private partsAfter(whole: SeedObservation, end: number): SeedObservation[] | undefined {
    const until = sentenceEnd(this.text, end);
    const alike = this.report.observations
      .filter(({ unit, status }) => unit === whole.unit && status === whole.status)
      .filter(({ at: [first] }) => first && first.start >= end && first.start < until)
      .sort((a, b) => (a.at[0] as Citation).start - (b.at[0] as Citation).start);
    let sum = 0;
    for (const [index, { value }] of alike.entries()) {
      sum += value;
      if (index > 0 && rounded(sum) === whole.value) return alike.slice(0, index + 1);
    }
    return undefined;
  }

  /** A thing whose name begins with what it belongs to must be linked with that. */
  private checkOwners(): void {
    const { entities, links } = this.report;
    entities.forEach(({ name, type }, index) => {
      const [owner] = entities
        .filter((one) => OF_SOMETHING[type]?.includes(one.type) && one.name !== name)
        .filter((one) => name.startsWith(one.name))
        .sort((a, b) => b.name.length - a.name.length);
      if (!owner) return;
      const isLinked = links.some(
        ({ from, to }) => (from === name && to === owner.name) || (from === owner.name && to === name),
      );
      if (!isLinked) this.say(['entities', index], 'OWNER_UNLINKED', { name, type, owner: owner.name });
    });
  }

  /** A document, honour, programme or project needs a link, figure, check, status or step. */
  private checkAlone(): void {
    const { entities, links, observations, checks } = this.report;
    const used = new Set([
      ...links.flatMap(({ from, to }) => [from, to]),
      ...observations.flatMap(({ about }) => about),
      ...checks.flatMap(({ names = [] }) => names),
    ]);
    entities.forEach(({ name, type, status, steps }, index) => {
      if (DONE.has(type) && !used.has(name) && status.length === 0 && steps.length === 0)
        this.say(['entities', index], 'NOTHING_SAID', { name, type });
    });
  }
}
