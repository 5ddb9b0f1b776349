import type { ReportText } from '../../model/text.js';
import { isDivision, type SeedEntity, type SeedReport } from '../files.js';
import { bareName, isNameIn } from '../identities.js';
import { rowAt } from '../numbers/table.js';
import type { Say } from './rules.js';

/** What stands between names that a list joins, and beside a name without being of it. */
const JOINED = /[和与及、的在是为于等从到向对把被由给让东西南北中上下内外前后新旧各全两]/u;
/** What a name may have that a text writes otherwise, or that joins its parts. */
const LINKING = /[和与及的]/u;
/** How many characters a name has at least of which something follows. */
const TELLING = 4;
/** How many characters beside a word are shown. */
const AROUND = 4;

/** 主任甲(至3月)、乙(4月任): who had a title that is said once for those who had it one after the other. */
const ONE_BEFORE = /^\p{sc=Han}{2,4}(?:[(（][^()（）]*[)）])?[、和]$/u;

/** What things are called in a text. */
export class NameCheck {
  private readonly report: SeedReport;
  private readonly text: ReportText;
  /** Ids of things that other reports name as well: their names are what those write. */
  private readonly elsewhere: ReadonlySet<string>;
  private readonly say: Say;
  private words: ReadonlySet<number> | undefined;

  constructor(report: SeedReport, text: ReportText, elsewhere: ReadonlySet<string>, say: Say) {
    this.report = report;
    this.text = text;
    this.elsewhere = elsewhere;
    this.say = say;
  }

  run(): void {
    this.report.entities.forEach((entity, index) => {
      const path = ['entities', index];
      this.checkSteps(path, entity);
      if (isDivision(entity.type) && entity.type !== 'Community') return;
      this.checkName(path, entity);
      this.checkCuts(path, entity);
      this.checkFirst(path, entity);
      this.checkAliases(path, entity);
    });
    this.checkTitles();
  }

  /** A step is called what is cited for it, and steps follow each other as in the text. */
  private checkSteps(path: PropertyKey[], { name, steps }: SeedEntity): void {
    steps.forEach((step, nth) => {
      const place = [...path, 'steps', nth];
      const [first] = step.at;
      if (first && !step.at.some(({ exact }) => isNameIn(exact, step.name)))
        this.say(place, 'OTHER_STEP', { step: step.name, name, slice: first.exact });
      const before = steps[nth - 1]?.at[0];
      if (first && before && first.start < before.start)
        this.say(place, 'STEPS_OUT_OF_ORDER', { step: step.name, name });
    });
  }

  /** Every character of a name stands in the paragraphs that are cited for it, or in an alias. */
  private checkName(path: PropertyKey[], { name, aliases, at, id }: SeedEntity): void {
    if (id && this.elsewhere.has(id)) return;
    const paragraphs = at.map(({ start }) => rowAt(this.text.flat, start).text);
    const written = [...paragraphs, ...aliases].join('\n');
    const missing = [...bareName(name)].filter((one) => !written.includes(one) && !LINKING.test(one));
    if (missing.length > 0)
      this.say([...path, 'name'], 'UNWRITTEN_NAME', { name, missing: missing.join('') });
  }

  /** What something is called does not begin or end within a word wherever it stands. */
  private checkCuts(path: PropertyKey[], { name, aliases }: SeedEntity): void {
    for (const word of [name, ...aliases]) {
      const length = [...word].length;
      if (length < TELLING) continue; // 低保 stands in 低保金
      const places = this.text.find(word);
      const isWhole = (at: number) => !this.isCut(at) && !this.isCut(at + length);
      const [first] = places;
      if (first === undefined || places.some(isWhole)) continue;
      const around = this.text.slice(first - AROUND, first + length + AROUND).replaceAll(/\s/g, ' ');
      this.say(path, 'CUT_NAME', { word, name, around });
    }
  }

  /** Whether a place is within a word; not where what stands at it is read apart (和, 东). */
  private isCut(place: number): boolean {
    this.words ??= new Set([
      ...[...new Intl.Segmenter('zh', { granularity: 'word' }).segment(this.text.flat)].map(
        ({ index }) => index,
      ),
      this.text.length,
    ]);
    if (this.words.has(place)) return false;
    return !JOINED.test(this.text.flat.slice(place - 1, place + 1));
  }

  /** The first mention of a name is cited, if it is not within another name. */
  private checkFirst(path: PropertyKey[], { name, at }: SeedEntity): void {
    const first = Math.min(...at.map(({ start }) => start));
    const longer = this.report.entities.flatMap((one) =>
      [one.name, ...one.aliases].filter((word) => word !== name && word.includes(name)),
    );
    const isWithin = (place: number) =>
      longer.some((word) =>
        this.text.find(word).some((start) => start <= place && place < start + [...word].length),
      );
    const earlier = this.text
      .find(name)
      .find((place) => place + [...name].length <= first && !isWithin(place));
    if (earlier !== undefined) this.say([...path, 'at'], 'EARLIER_MENTION', { name, start: earlier });
  }

  /** An alias that stands only within the name of something else, and shares nothing with the name, is that of the other. */
  private checkAliases(path: PropertyKey[], { name, aliases }: SeedEntity): void {
    const others = this.report.entities.map((one) => one.name);
    aliases.forEach((alias, nth) => {
      if ([...bareName(alias)].some((one) => name.includes(one))) return;
      const length = [...alias].length;
      const around = others
        .filter((other) => other !== alias && other.includes(alias))
        .flatMap((other) =>
          this.text.find(other).map((start) => ({ other, start, end: start + [...other].length })),
        );
      const within = this.text
        .find(alias)
        .map((place) => around.find(({ start, end }) => start <= place && place + length <= end));
      const [first] = within;
      if (first && within.every(Boolean))
        this.say([...path, 'aliases', nth], 'ALIAS_OF_OTHER', { alias, name, other: first.other });
    });
  }

  /** A title stands right before a name, or soon after it; a name may have its title itself (王书记). */
  private checkTitles(): void {
    const named = new Map(this.report.entities.map((one) => [one.name, [one.name, ...one.aliases]]));
    this.report.links.forEach(({ from, title, at }, index) => {
      if (!title || from.includes(title)) return;
      const isWhole = (place: number) => !this.isCut(place) && !this.isCut(place + [...title].length);
      const places = this.text.find(title);
      if (places.length > 0 && !places.some(isWhole)) {
        this.say(['links', index, 'title'], 'CUT_TITLE', { title, name: from });
        return;
      }
      const sentences = at
        .map(({ start }) => this.text.sentenceAt(start))
        .filter((one) => one.includes(title));
      const isBeside = (sentence: string) =>
        (named.get(from) ?? [from]).some((name) => {
          const after = sentence.split(name).slice(1);
          const before = sentence.split(name).slice(0, -1);
          return (
            before.some((one) => one.slice(-title.length - 2).includes(title)) ||
            before.some((one) => one.includes(title) && ONE_BEFORE.test(one.split(title).at(-1) ?? '')) ||
            after.some((one) => one.slice(0, title.length + 6).includes(title))
          );
        });
      if (sentences.length > 0 && !sentences.some(isBeside))
        this.say(['links', index, 'title'], 'TITLE_ELSEWHERE', { title, name: from });
    });
  }
}
