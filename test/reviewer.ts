import type { Item, Section, State, Step } from '../src/review/protocol.js';
import type { Review } from '../src/review/review.js';
import { MAIN_FIELDS } from '../web/src/review/mainFields.js';
import { SURE } from '../web/src/review/sure.js';

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
 * Decides a draft like a person who knows the report: accepts in bulk what the rules are sure of, corrects what is wrong, and
 * accepts the rest paragraph by paragraph.
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
    this.take({ do: 'acceptAbove', confidences: SURE }, 2);
    this.decideNames();
    for (const [item, fields] of this.wrongLinks()) this.decideLink(item, fields);
    for (const figure of this.wanted.figures) this.decideFigure(figure);
    const slices = new Set(this.wanted.figures.map(({ slice }) => slice));
    const columns = new Set(this.wanted.figures.flatMap((one) => (one.everywhere ? one.metric : [])));
    for (const item of this.items('observations'))
      if (!slices.has(this.called(item)) && !columns.has(item.fields.metric as string))
        throw new Error(`nobody has said what ${this.called(item)} is: ${item.fields.metric}`);
    for (let open = this.open(); open; open = this.open()) {
      this.take({ do: 'acceptParagraph', ...which(open) }, 1);
      if (this.items(open.section).some((item) => isSame(item, open) && item.undecided))
        throw new Error(`${this.called(open)} cannot be accepted`);
    }
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
    }
  }

  /** Links that are said to be otherwise, the last first, so that places before stay. */
  private wrongLinks(): [item: Item, fields: Record<string, string> | null][] {
    return this.items('links')
      .flatMap((item): [Item, Record<string, string> | null][] => {
        const { from, type, to } = item.fields;
        const fields = this.wanted.links?.[`${from} ${type} ${to}`];
        return fields === undefined ? [] : [[item, fields]];
      })
      .sort(([a], [b]) => b.index - a.index);
  }

  private decideLink(item: Item, fields: Record<string, string> | null): void {
    if (fields === null) this.take({ do: 'reject', ...which(item) }, 1);
    else this.change(() => this.items('links').find((one) => one.index === item.index), fields);
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

  private take(step: Step, keys: number): void {
    this.state = this.review.step(this.state.version, step).state;
    this.effort.decisions++;
    this.effort.keys += keys;
  }

  private items(section: Section): Item[] {
    return this.state.items.filter((item) => item.section === section);
  }

  private open(): Item | undefined {
    return this.state.items.find((item) => item.undecided);
  }

  /** The first cited slice of an item. */
  private called({ places: [first] }: Item): string {
    return [...this.state.text].slice(first?.start, first?.end).join('');
  }
}

function isSame(a: Item, b: Item): boolean {
  return a.section === b.section && a.index === b.index;
}

function which({ section, index }: Item): { section: Section; index: number } {
  return { section, index };
}
