import type { ReportText } from '../../model/text.js';
import type { NamedDivisions } from '../covers.js';
import { isDivision, type SeedLink, type SeedReport } from '../files.js';
import { isNameIn } from '../identities.js';
import { WORK } from './links.js';
import type { Say } from './rules.js';

/** Link types that state what their start does. */
const ACTS: ReadonlySet<string> = new Set(['CARRIES_OUT', 'ESTABLISHED', 'ISSUED', 'CONFERRED', 'RECEIVED']);

/** Link types for which the cited sentences must name both ends. */
const BOTH_ENDS: ReadonlySet<string> = new Set([
  'CONFERRED',
  'ESTABLISHED',
  'ISSUED',
  'LEADS',
  'LOCATED_IN',
  'RECEIVED',
  'SERVES',
]);
/** Link types whose sentence names the start even if they are inferred; the end may be what the report covers. */
const NAMING_START: ReadonlySet<string> = new Set([
  'APPLIES_TO',
  'LOCATED_IN',
  'ORGANIZED_IN',
  'PART_OF',
  'SERVES',
]);
/** What a sentence needs to state or imply such a link. */
const SAYING: Readonly<Record<string, RegExp>> = {
  CONFERRED: /[授评颁发奖选]|命名|称号/,
  ESTABLISHED: /[立建开设筹]|打造/,
  LEADS: /领导|带领|引领|率领|指导|部署|管/,
  RECEIVED: /[获荣评授得创]|称号|入选|列入|当选|命名/,
};

/** Checks that the sentences cited for links support them. */
export class SentenceCheck {
  private readonly report: SeedReport;
  private readonly text: ReportText;
  private readonly covered: string[];
  /** The names of divisions, which sentences may mean without naming them (市区两级). */
  private readonly divisions: ReadonlySet<string>;
  private readonly work: ReadonlySet<string>;
  /** Everything an entity is called, its slices included, by its name. */
  private readonly words: Map<string, string[]>;

  constructor(report: SeedReport, divisions: NamedDivisions, text: ReportText) {
    this.report = report;
    this.text = text;
    this.covered = divisions.covers.flatMap((cover) => cover?.below ?? cover?.chain.at(-1)?.name ?? []);
    const named = (is: (type: string) => boolean) =>
      new Set(report.entities.flatMap(({ name, type }) => (is(type) ? [name] : [])));
    this.divisions = new Set([
      ...divisions.named.keys(),
      ...named((type) => isDivision(type) && type !== 'Community'),
    ]);
    this.work = named((type) => WORK.has(type));
    this.words = new Map(
      report.entities.map(({ name, aliases, at }) => [
        name,
        [name, ...aliases, ...at.map(({ exact }) => exact)],
      ]),
    );
  }

  run(say: Say): void {
    this.report.links.forEach((link, index) => {
      const { from, type, to, title, inferred, at } = link;
      const sentences = at.map(({ start }) => this.text.sentenceAt(start));
      const path = ['links', index];
      if (!(SAYING[type] ?? /^/).test(sentences.join('\n')))
        say([...path, 'type'], 'LINK_UNSAID', { from, link: type, to });
      if (!inferred) this.checkStated(path, link, sentences, say);
      else if (ACTS.has(type) && sentences.some(this.beginsWithActor(from, to)))
        say([...path, 'inferred'], 'SAID_OUTRIGHT', { actor: from, link: type, what: to });
      this.checkEnd([...path, 'at'], link, sentences, say);
      // Where somebody holds a title may be inferred, but the title may not.
      if (title !== undefined && !sentences.some((one) => one.includes(title)))
        say([...path, 'title'], 'OTHER_TITLE', { title, name: from });
      else if (title !== undefined && !inferred)
        this.checkTitle([...path, 'title'], from, title, sentences, say);
    });
  }

  /** Even an inferred link needs a sentence that names its start or, where that is done or general, either end. */
  private checkEnd(
    path: PropertyKey[],
    { from, type, to, inferred }: SeedLink,
    sentences: string[],
    say: Say,
  ): void {
    if (this.divisions.has(from)) return;
    const isStart = NAMING_START.has(type) && !(type === 'PART_OF' && this.work.has(from));
    const isStated =
      !inferred && (BOTH_ENDS.has(type) || !sentences.some((one) => this.called(to).some(isIn(one))));
    if (isStated || !(isStart || inferred)) return;
    const words = isStart ? this.called(from) : [...this.called(from), ...this.called(to)];
    if (!sentences.some((one) => words.some(isIn(one))))
      say(path, 'LINK_OF_OTHER', { from, link: type, to, name: from });
  }

  /** A stated link needs a sentence that names who acts, or either end; for some types, both ends. */
  private checkStated(
    path: PropertyKey[],
    { from, type, to, at }: SeedLink,
    sentences: string[],
    say: Say,
  ): void {
    const isActor = ACTS.has(type);
    if (isActor && !sentences.some(this.namesActor(from, to)))
      say(path, 'ACTOR_NOT_NAMED', { actor: from, link: type, what: to });
    else if (!sentences.some((one) => [...this.called(from), ...this.called(to)].some(isIn(one))))
      say(path, 'LINK_ELSEWHERE', { from, link: type, to });
    else if (BOTH_ENDS.has(type))
      for (const name of isActor ? [to] : [from, to])
        if (!sentences.some(this.places(name)) && !at.some(({ exact }) => isNameIn(exact, name)))
          say(path, 'END_ELSEWHERE', { from, link: type, to, name });
  }

  /** If several people are named in a sentence, each has the title right before the name. */
  private checkTitle(path: PropertyKey[], name: string, title: string, sentences: string[], say: Say): void {
    const titles = this.report.links.flatMap((link) =>
      link.title ? [{ name: link.from, title: link.title }] : [],
    );
    const own = titles.filter((one) => one.name === name).map((one) => one.title);
    const before = titles
      .map((one) => one.title)
      .filter((one) => sentences.some((sentence) => sentence.includes(one + name)))
      .sort((a, b) => b.length - a.length);
    const [other] = before;
    if (other && !own.some((one) => other.endsWith(one) || one.endsWith(other)))
      say(path, 'TITLE_OF_OTHER', { name, other, title });
  }

  /** What the text calls something. What the report covers may also be called 街道, 我镇 or 我们. */
  private called(name: string): string[] {
    const words = [name, ...(this.words.get(name) ?? [])];
    if (!this.covered.includes(name)) return words;
    const [kind] = /街道|镇|乡/.exec(name) ?? [];
    return [...words, '我们', ...(kind ? [kind, `我${kind[0]}`] : [])];
  }

  /** Whether a sentence names something as a place. What the report covers may also be called 辖区 or 全镇. */
  private places(name: string): (sentence: string) => boolean {
    const words = this.called(name);
    return (sentence) =>
      words.some(isIn(sentence)) || (this.covered.includes(name) && /辖区|[全本][街镇乡村区]/.test(sentence));
  }

  /**
   * Whether a sentence names who acts. A name within that of another entity does not count (街道 in 街道党工委), unless that
   * entity is what is done (区委 in 区委“1139”工作体系).
   */
  private namesActor(from: string, to: string): (sentence: string) => boolean {
    const actor = this.called(from);
    const rest = this.without(from, to);
    return (sentence) => actor.some(isIn(rest(sentence)));
  }

  /**
   * Whether a sentence begins with the name of who acts. General words such as 镇里 do not count, nor does a heading that
   * ends in a colon.
   */
  private beginsWithActor(from: string, to: string): (sentence: string) => boolean {
    const actor = [from, ...(this.words.get(from) ?? [])];
    const rest = this.without(from, to);
    return (sentence) => {
      const written = rest(sentence).trim();
      const words = actor.filter((word) => written.startsWith(word));
      return words.length > 0 && !words.some((word) => /^[:：]/.test(written.slice(word.length)));
    };
  }

  /** Removes from a sentence the names of other entities that contain the name of who acts. */
  private without(from: string, to: string): (sentence: string) => string {
    const actor = this.called(from);
    const done = this.words.get(to) ?? [];
    const others = [...this.words]
      .flatMap(([name, other]) => (name === from ? [] : other))
      .filter((other) => actor.some((word) => other !== word && other.includes(word)))
      .filter((other) => !done.some((word) => word.includes(other) || other.includes(word)))
      .sort((a, b) => b.length - a.length);
    return (sentence) => others.reduce((left, other) => left.replaceAll(other, '\n'), sentence);
  }
}

const isIn = (sentence: string) => (word: string) => sentence.includes(word);
