import type { Item, Section, State, Step } from '../src/review/protocol.js';
import type { Review } from '../src/review/review.js';
import { MAIN_FIELDS } from '../web/src/review/mainFields.js';

/** A figure as the report means it. Fields that are omitted are correct in the draft. */
export interface WantedFigure {
  /** Its wording in the text, and which occurrence. */
  slice: string;
  nth?: number;
  metric: string;
  fields?: Record<string, string>;
  /** Whether to decide all equal ones at once, as in a column. */
  everywhere?: boolean;
}

/** What a report says: its names with their fields, its figures, and new terms by label. */
export interface Wanted {
  names: ({ name: string; type: string; slice?: string } & Record<string, string>)[];
  figures: WantedFigure[];
  terms: Record<string, { id: string; en: string; category: string; broader?: string }>;
  /** Corrected fields of links by `from type to`; null for a link to reject. */
  links?: Record<string, Record<string, string> | null>;
}

/** The effort: decisions, and keys on the page; a Chinese character counts as one key. */
export interface Effort {
  decisions: number;
  keys: number;
}

/**
 * Decides a draft like a person who knows the report: accepts in bulk what the rules are sure of, then decides one by
 * one and corrects what is wrong.
 */
export class Reviewer {
  readonly effort: Effort = { decisions: 0, keys: 0 };
  private readonly review: Review;
  private readonly wanted: Wanted;
  private state: State;

  constructor(review: Review, wanted: Wanted) {
    this.review = review;
    this.wanted = wanted;
    this.state = review.state();
  }

  /** Decides everything; returns the final state, with the problems that remain. */
  decide(): State {
    this.take({ do: 'acceptAbove', confidence: 0.75 }, 'b75'.length + 1);
    this.decideAll('report', () => {});
    this.decideNames();
    this.decideAll('links', (link) => this.decideLink(link));
    for (const figure of this.wanted.figures) this.decideFigure(figure);
    this.decideAll('observations', (item) => {
      throw new Error(`nobody has said what ${this.called(item)} is: ${item.fields.metric}`);
    });
    for (const section of ['notFigures', 'checks'] as const) this.decideAll(section, () => {});
    return this.state;
  }

  private decideNames(): void {
    const isWanted = ({ fields }: Item) =>
      this.wanted.names.some(({ name, type }) => name === fields.name && type === fields.type);
    const next = () => this.items('entities').find((one) => one.undecided && !isWanted(one));
    for (let item = next(); item; item = next()) this.take({ do: 'reject', ...which(item) }, 1);
    for (const { name, type, slice = name, ...fields } of this.wanted.names) {
      const find = () => this.items('entities').find((one) => one.fields.name === name);
      if (!find()) {
        const start = [...this.state.text.slice(0, this.state.text.indexOf(slice))].length;
        // Keys: n, the slice, Tab and Tab, two characters of the type, Enter.
        this.take({ do: 'markName', start, end: start + [...slice].length, type }, slice.length + 6);
      }
      this.change(find, fields);
      this.accept(find);
    }
  }

  private decideLink(item: Item): void {
    const { from, type, to } = item.fields;
    const fields = this.wanted.links?.[`${from} ${type} ${to}`];
    if (fields === null) this.take({ do: 'reject', ...which(item) }, 1);
    else this.change(() => this.items('links').find((one) => one.index === item.index), fields ?? {});
  }

  private decideFigure({ slice, nth = 0, metric, everywhere = false, fields = {} }: WantedFigure): void {
    const find = () => this.items('observations').filter((one) => this.called(one) === slice)[nth];
    this.change(find, fields);
    const item = find();
    const candidates = item?.undecided?.candidates ?? [];
    const candidate = candidates.findIndex(({ written }) => written === metric);
    if (item && item.fields.metric !== metric && candidate >= 0) {
      this.take({ do: 'choose', ...which(item), candidate, everywhere }, everywhere ? 2 : 1);
      return;
    }
    this.change(find, { metric }, everywhere);
    for (let unknown = find()?.unknown; unknown; unknown = find()?.unknown) {
      const { zh, kind } = unknown;
      const term = this.wanted.terms[zh];
      if (!term) throw new Error(`nobody has said what ${zh} is`);
      // Keys: t, Tab to each field that is typed, Enter.
      this.take({ do: 'addTerm', term: { kind, zh, ...term } }, term.en.length + 4 + 'tTTTE'.length);
    }
    this.accept(find, everywhere);
  }

  private decideAll(section: Section, decide: (item: Item) => void): void {
    for (let item = this.open(section); item; item = this.open(section)) {
      const { index } = item;
      const count = this.items(section).length;
      decide(item);
      if (this.items(section).length === count)
        this.accept(() => this.items(section).find((one) => one.index === index));
    }
  }

  private change(find: () => Item | undefined, fields: Record<string, string>, everywhere = false): void {
    for (const [field, value] of Object.entries(fields)) {
      const item = find();
      if (!item) throw new Error(`there is nothing that has ${field} ${value}`);
      if ((item.fields[field] ?? '').replaceAll(/@\d+/g, '') === value) continue;
      const shown = Object.keys(item.fields);
      const tabs = Math.abs(shown.indexOf(field) - shown.indexOf(MAIN_FIELDS[item.section]));
      const keys = (everywhere ? 1 : 0) + 1 + tabs + value.length + 1;
      this.take({ do: 'change', ...which(item), field, value, everywhere }, keys);
    }
  }

  private accept(find: () => Item | undefined, everywhere = false): void {
    const item = find();
    if (item?.undecided)
      this.take({ do: 'accept', ...which(item), ...(everywhere && { everywhere }) }, everywhere ? 2 : 1);
  }

  private take(step: Step, keys: number): void {
    this.state = this.review.step(this.state.version, step).state;
    this.effort.decisions++;
    this.effort.keys += keys;
  }

  private items(section: Section): Item[] {
    return this.state.items.filter((item) => item.section === section);
  }

  private open(section: Section): Item | undefined {
    return this.items(section).find((item) => item.undecided);
  }

  /** The first cited slice of an item. */
  private called({ places: [first] }: Item): string {
    return [...this.state.text].slice(first?.start, first?.end).join('');
  }
}

function which({ section, index }: Item): { section: Section; index: number } {
  return { section, index };
}
