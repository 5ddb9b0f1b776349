import { pinyin } from 'pinyin-pro';
import type { NamedDivisions } from '../covers.js';
import type { SeedEntity, SeedReport } from '../files.js';
import type { Say } from './rules.js';

/** A word of an id that can be the pinyin of two or more characters and is hardly an English word (pine, home). */
const PINYIN =
  /^(?:[bpmfwy]o|(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:i(?:ang|ong|an|ao|ng|[aenu])?|u(?:ang|an|ai|[aino])?|ang|eng|ong|an|ai|ao|en|ei|ou|ue|ve|[aev])){2,}(?<![dmnt]e)$/;
/** Types rarely known beyond the area. Their ids begin with the pinyin of something that the report names. */
const OF_THE_AREA: ReadonlySet<string> = new Set([
  'Facility',
  'PartyOrganization',
  'Person',
  'Place',
  'Project',
  'ResidentialCompound',
]);

/** Other things can be known beyond it, and short words of their ids can be English (data, safe), as can such endings. */
const SHORT = 5;
const ENGLISH = /(?:a[gs]e|n[sc]e|[ei]se|ice)$/;

/** A number at the end of an id, and what in a name can be that number. */
const NUMBERED = /-(\d{1,2})$/;
const NUMBER = /[\d一二三四五六七八九十两双]/;

/** Checks that ids are made of what things are called. */
export class IdCheck {
  private readonly report: SeedReport;
  /** The characters of the title, of the names of the divisions covered and above, and of the text. */
  private readonly said: readonly string[];
  private readonly above: string;
  /** Ids of things that other reports name too: those may have chosen the id. */
  private readonly elsewhere: ReadonlySet<string>;
  private readonly say: Say;

  constructor(
    report: SeedReport,
    { covers }: NamedDivisions,
    text: string,
    elsewhere: ReadonlySet<string>,
    say: Say,
  ) {
    this.report = report;
    this.above = covers.flatMap((cover) => cover?.chain.map(({ name }) => name) ?? []).join('\n');
    this.said = [...[report.report.title, this.above, text].join('\n')];
    this.elsewhere = elsewhere;
    this.say = say;
  }

  run(): void {
    const { entities } = this.report;
    entities.forEach((entity, index) => {
      const { id, name, type } = entity;
      if (!id || this.elsewhere.has(id)) return;
      const [first = '', ...rest] = id.split('-').filter((word) => PINYIN.test(word));
      const path = ['entities', index, 'id'];
      const [, number] = NUMBERED.exec(id) ?? [];
      if (number && !NUMBER.test(name)) this.say(path, 'ID_NUMBERED', { id, name, number });
      const above = entities.find(
        (one) => one.id && id.startsWith(`${one.id}-`) && !this.areAkin(entity, one),
      );
      if (above) this.say(path, 'ID_WITHIN_OTHER', { id, name, other: above.name });
      // Short forms are fine: 郑济高铁 may be zhengzhou-jinan-…
      const isShort = spellingsOf([...name][0] ?? '').some((one) => first.startsWith(one));
      const isTold = OF_THE_AREA.has(type) || (first.length > SHORT && !ENGLISH.test(first));
      if (isTold && first && id.startsWith(first) && !isShort && !isSpelled(first, this.said))
        this.say(path, 'FOREIGN_ID', { id, name, word: first });
      else
        for (const word of [first, ...rest]) {
          const other = word && this.otherSpelled(entity, word);
          if (other) this.say(path, 'ID_OF_OTHER', { id, name, word, other });
        }
    });
  }

  /** Whether two things are linked, or their names have two characters in a row in common. */
  private areAkin(one: SeedEntity, other: SeedEntity): boolean {
    const { links } = this.report;
    const points = [...one.name];
    return (
      links.some(({ from, to }) => (from === one.name ? to : to === one.name && from) === other.name) ||
      points.some((point, nth) => nth > 0 && other.name.includes(`${points[nth - 1]}${point}`))
    );
  }

  /**
   * The other entity whose name a word of an id spells, unless the word also spells something related to this entity.
   */
  private otherSpelled({ name, aliases }: SeedEntity, word: string): string | undefined {
    const linked = this.report.links.flatMap(({ from, to }) =>
      from === name ? [to] : to === name ? [from] : [],
    );
    const own = new Set([name, ...linked]);
    if (isSpelled(word, [...[...aliases, ...own, this.above, this.report.report.title].join('\n')]))
      return undefined;
    return this.report.entities.find((one) => !own.has(one.name) && isSpelled(word, [...one.name]))?.name;
  }
}

/** Spellings by character. 陕 is also spelled shaan, to tell 陕西 from 山西. */
const spellings = new Map<string, readonly string[]>([['陕', ['shan', 'shaan']]]);

/** The possible spellings of a character without tones, ü written both v and u; none if it is not Chinese. */
function spellingsOf(character: string): readonly string[] {
  const known = spellings.get(character);
  if (known) return known;
  const read = /\p{sc=Han}/u.test(character)
    ? pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })
    : [];
  const found = [...new Set(read.flatMap((one) => [one, one.replace('v', 'u')]))];
  spellings.set(character, found);
  return found;
}

/** Whether a word is the pinyin of consecutive ones of some characters. */
function isSpelled(word: string, points: readonly string[]): boolean {
  const goesOn = (place: number, rest: string): boolean =>
    rest === '' ||
    spellingsOf(points[place] ?? '').some(
      (one) => rest.startsWith(one) && goesOn(place + 1, rest.slice(one.length)),
    );
  return points.some((_, place) => goesOn(place, word));
}
