import type { ReportText } from '../../model/text.js';
import { wordBreaks } from '../../model/word-breaks.js';
import { isDivision, type SeedEntity, type SeedReport } from '../files.js';
import { bareName, isNameIn } from '../identities.js';
import { rowAt } from '../numbers/table.js';
import type { Say } from './rules.js';

/** Characters that join names in a list, or that are next to a name without belonging to it. */
const JOINED = /[和与及、的在是为于等从到向对把被由给让东西南北中上下内外前后新旧各全两]/u;
/** What a name may have and a slice may leave out: 某村 is also 某. */
const KIND = /[省市县区镇乡村居]$/u;
/** Characters of a name that a text may leave out or write differently. */
const LINKING = /[和与及的]/u;
/** Names shorter than this may be part of a longer word. */
const TELLING = 4;
/** How many characters are shown on either side of a word. */
const AROUND = 4;

/** 主任甲(至3月)、乙(4月任): the first of two successive holders of a title that is written only once. */
const ONE_BEFORE = /^\p{sc=Han}{2,4}(?:[(（][^()（）]*[)）])?[、和]$/u;

/** Checks names, aliases, steps and titles against the text. */
export class NameCheck {
  private readonly report: SeedReport;
  private readonly text: ReportText;
  /** Ids of things that other reports name too, whose names may come from there. */
  private readonly elsewhere: ReadonlySet<string>;
  private readonly say: Say;

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
      this.checkSlices(path, entity);
      this.checkCuts(path, entity);
      this.checkFirst(path, entity);
      this.checkAliases(path, entity);
    });
    this.checkTitles();
  }

  /** A step must have the name that its slice has, and steps must be in the order of the text. */
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

  /** Every character of a name must be in the paragraphs cited for it, or in an alias. */
  private checkName(path: PropertyKey[], { name, aliases, at, id }: SeedEntity): void {
    if (id && this.elsewhere.has(id)) return;
    const paragraphs = at.map(({ start }) => rowAt(this.text.flat, start).text);
    const written = [...paragraphs, ...aliases].join('\n');
    const missing = [...bareName(name)].filter((one) => !written.includes(one) && !LINKING.test(one));
    if (missing.length > 0)
      this.say([...path, 'name'], 'UNWRITTEN_NAME', { name, missing: missing.join('') });
  }

  /** A name must be cited as a whole; it may only add to a slice what says its kind (某村 for 某). */
  private checkSlices(path: PropertyKey[], { name, type, at, aliases, id }: SeedEntity): void {
    const slices = at.map(({ exact }) => exact).filter((slice) => !aliases.includes(slice));
    // People are cited with their titles: 书记王小明.
    if (
      type === 'Person' ||
      (id && this.elsewhere.has(id)) ||
      [...slices, ...aliases].some((one) => bareName(one) === bareName(name))
    )
      return;
    const longer = slices.find((slice) => {
      const place = slice.indexOf(name);
      return place >= 0 && (isWithinWord(slice, place) || isWithinWord(slice, place + name.length));
    });
    const shorter =
      !this.text.flat.includes(name) &&
      [...slices, ...aliases].find(
        (one) =>
          (name.startsWith(one) && !KIND.test(name) && name.length === one.length + 1) ||
          (name.endsWith(one) && name.length === one.length + 1),
      );
    const slice = longer ?? (shorter || undefined);
    if (slice) this.say([...path, 'name'], 'NAME_OF_SLICE', { name, slice });
  }

  /** A name or alias must be a whole word, or several, at least once in the text. */
  private checkCuts(path: PropertyKey[], { name, aliases }: SeedEntity): void {
    for (const word of [name, ...aliases]) {
      const length = [...word].length;
      if (length < TELLING) continue; // 低保 is also part of 低保金
      const places = this.text.find(word);
      const isWhole = (at: number) => !this.isCut(at) && !this.isCut(at + length);
      const [first] = places;
      if (first === undefined || places.some(isWhole)) continue;
      const around = this.text.slice(first - AROUND, first + length + AROUND).replaceAll(/\s/g, ' ');
      this.say(path, 'CUT_NAME', { word, name, around });
    }
  }

  /** Whether an offset is within a word. Next to a joining character (和, 东) it is not. */
  private isCut(place: number): boolean {
    if (wordBreaks(this.text.flat)[place] === 1) return false;
    return !JOINED.test(this.text.flat.slice(place - 1, place + 1));
  }

  /** The first mention of a name must be cited, unless it is within a longer name. */
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

  /**
   * An alias found only within the name of another entity, and with no character of its own entity's name, is wrong.
   */
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

  /** A title must be right before or soon after the name, unless the name contains it (王书记). */
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

/** Whether a place is between two Chinese characters. */
function isWithinWord(text: string, place: number): boolean {
  return /^\p{sc=Han}{2}$/u.test(text.slice(Math.max(0, place - 1), place + 1));
}
