import { type Cover, type NamedDivisions, placeOfCover } from '../covers.js';
import { type Division, divisionsIn, divisionsNamed } from '../divisions.js';
import type { SeedReport } from '../files.js';
import type { SeedFile } from '../yaml-file.js';
import type { Say } from './rules.js';

/** How many divisions a message suggests. */
const MEANT = 3;
/** Shorter names also occur within other words. */
const SHORTEST = 3;
/** Placeholders that the list has in place of a city's name. */
const NO_CITY = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
/** The word at the end of a name that says what kind of division it is: 街道 in 湖田街道. */
const KIND =
  /(?<=..)(?:街道办事处|街道|民族乡|[镇乡]|苏木|(?:壮族|回族|维吾尔)?自治区|(?:.族)?自治[州县旗]|特别行政区|地区|[省市盟区县旗])$/u;

/**
 * Checks that a report names the divisions it covers, in its text, its title or its publisher's name. If instead it
 * names another division of the same level, or what a namesake lies in but nothing that the division lies in, the wrong
 * division is probably recorded.
 */
export class CoverCheck {
  private readonly report: SeedFile<SeedReport>;
  private readonly covers: readonly (Cover | null)[];
  /** Title and publisher. */
  private readonly head: string;
  /** Title, publisher and text. */
  private readonly said: string;
  private readonly say: Say;

  constructor(report: SeedFile<SeedReport>, { covers }: NamedDivisions, text: string, say: Say) {
    const { title, publisher = '' } = report.data.report;
    this.report = report;
    this.covers = covers;
    this.head = `${title}\n${publisher}`;
    this.said = `${this.head}\n${text}`;
    this.say = say;
  }

  run(): void {
    this.covers.forEach((cover, index) => {
      const [division, ...above] = (cover?.chain ?? []).toReversed();
      // A community is matched with the list by the name that the report uses.
      if (!division || division.label === 'Community') return;
      const path = placeOfCover(this.report, index);
      if (this.names(division)) this.checkNamesake(path, division, above);
      else this.checkOther(path, division);
    });
  }

  private names(division: Division): boolean {
    const aliases = this.report.data.entities.flatMap(({ name, aliases: others }) =>
      name === division.name ? others : [],
    );
    return [...wordsOf(division), ...aliases].some((word) => this.said.includes(word));
  }

  private checkOther(path: PropertyKey[], division: Division): void {
    const covered = new Set(this.covers.map((cover) => cover?.chain.at(-1)?.name));
    const others = divisionsIn(division.label, this.said)
      .filter(({ name }) => !covered.has(name))
      .sort((a, b) => this.likelihood(b, division) - this.likelihood(a, division));
    const [other] = others;
    if (other)
      this.say(path, 'OTHER_PLACE', { name: division.name, other: other.name, near: pathsOf(others) });
  }

  /** Whether the report has this name, and it is long enough not to be part of another word. */
  private namesOther(name: string): boolean {
    return name.length >= SHORTEST && this.said.includes(name);
  }

  /**
   * Ranks names in title or publisher first, then frequent ones; of equal names, the division with the nearest code.
   */
  private likelihood({ name, code }: Division, { code: covered }: Division): number {
    const times = this.said.split(name).length - 1 + (this.head.includes(name) ? 100 : 0);
    const digits = [...code].findIndex((digit, place) => digit !== covered[place]);
    return times * 100 + digits;
  }

  private checkNamesake(path: PropertyKey[], division: Division, above: Division[]): void {
    const lyingIn = above.filter(({ label }) => label !== 'Province');
    if (lyingIn.length === 0 || lyingIn.flatMap(wordsOf).some((word) => this.said.includes(word))) return;
    const namedAbove = (chain: string) =>
      chain
        .split('/')
        .slice(1, -1)
        .filter((name) => !NO_CITY.test(name) && this.namesOther(name));
    const namesakes = divisionsNamed(division.label, division.name);
    const most = Math.max(...namesakes.map(({ path: one }) => namedAbove(one).length));
    const likeliest = namesakes.filter(({ path: one }) => namedAbove(one).length === most);
    const [first] = likeliest;
    if (first && most > 0)
      this.say(path, 'NAMESAKE', {
        named: namedAbove(first.path).join('、'),
        chain: division.path,
        near: pathsOf(likeliest),
      });
  }
}

/** A division's name with and without the word for its kind; nothing for a placeholder. */
function wordsOf({ name }: Division): string[] {
  return NO_CITY.test(name) ? [] : [name, name.replace(KIND, '')];
}

function pathsOf(divisions: Division[]): string {
  return divisions
    .slice(0, MEANT)
    .map(({ path }) => path)
    .join(', ');
}
