import { type Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Mark } from '../draft/mark.js';
import { type Citation, parseCitation } from '../model/text.js';
import type { factLists } from '../seed/files.js';
import type { Section, Which } from './protocol.js';
import { Refused } from './refused.js';

/** A fact as it is written, with the fields of its section (seed/README.md). */
export type Fact = Record<string, unknown> & { draft?: Mark };

/** The order of fields in a fact, into which new ones are inserted. */
const ORDER = [
  ...['file', 'sha256', 'length', 'title', 'publisher', 'publishedOn'],
  ...['name', 'id', 'type', 'kind', 'level', 'status', 'group', 'in', 'aliases', 'code', 'steps'],
  ...['metric', 'object', 'action', 'measure', 'of', 'about', 'value', 'valueHigh', 'unit', 'qualifier'],
  ...['from', 'to', 'role', 'start', 'end', 'inferred', 'rule', 'result', 'operands', 'names', 'stepsOf'],
  ...[
    'covers',
    'subdistrict',
    'period',
    'original',
    'dimensions',
    'partOf',
    'at',
    'reason',
    'despite',
    'draft',
  ],
];

/** A seed file whose facts can be changed one by one. Comments, order and form of everything else are kept. */
export class DraftDocument {
  private readonly document: Document;

  /** @throws Refused if the text is not YAML */
  constructor(written: string) {
    this.document = parseDocument(written);
    const [error] = this.document.errors;
    if (error) throw new Refused(`the draft is no valid YAML: ${error.message}`);
  }

  /** The file's text. */
  toString(): string {
    return this.document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }

  /** The facts of a section, in the order of the file. */
  facts(section: Section): Fact[] {
    return this.nodes(section).map((fact) => fact.toJS(this.document) as Fact);
  }

  /** The divisions that the report covers, as chains of names from the province down. */
  chains(): string[] {
    const [report] = this.facts('report');
    return [report?.subdistrict ?? report?.covers].flat().map(String);
  }

  /** One fact; undefined if there is none. */
  fact({ section, index }: Which): Fact | undefined {
    return this.nodes(section)[index]?.toJS(this.document) as Fact | undefined;
  }

  /** The ranges of a section's facts in the text that was read. */
  ranges(section: Section): [start: number, end: number][] {
    return this.nodes(section).map(({ range }) => [range?.[0] ?? 0, range?.[1] ?? 0]);
  }

  /** Sets a field of a fact; undefined removes it. */
  set({ section, index }: Which, field: string, value: unknown): void {
    const fact = this.nodes(section)[index] as YAMLMap;
    if (value === undefined) fact.delete(field);
    else if (fact.has(field)) {
      const node = this.document.createNode(value, { flow: true });
      fact.set(field, node);
    } else {
      const place = ORDER.indexOf(field);
      const pair = this.document.createPair(field, value, { flow: true });
      const later = fact.items.findIndex(({ key }) => ORDER.indexOf(String(key)) > place);
      fact.items.splice(later < 0 ? fact.items.length : later, 0, pair);
    }
  }

  /** Removes a fact. */
  remove({ section, index }: Which): void {
    const list = this.document.get(section);
    if (!isSeq(list)) return;
    list.items.splice(index, 1);
    if (list.items.length === 0) list.flow = true;
  }

  /** Inserts a fact in the order of the text, by its first citation. */
  add(section: (typeof factLists)[number], fact: Fact): Which {
    let list = this.document.get(section);
    if (!isSeq(list)) {
      list = new YAMLSeq();
      this.document.set(section, list);
    }
    const sequence = list as YAMLSeq;
    const start = citationsOf(section, fact)[0]?.start ?? Number.POSITIVE_INFINITY;
    const later = this.facts(section).findIndex(
      (other) => (citationsOf(section, other)[0]?.start ?? 0) > start,
    );
    const index = later < 0 ? sequence.items.length : later;
    if (sequence.items.length === 0) sequence.flow = false;
    sequence.items.splice(index, 0, this.document.createNode(fact, { flow: true }));
    return { section, index };
  }

  /** The intervals of periods by their labels. */
  periods(): Record<string, string> {
    const found = this.document.get('periods');
    return isMap(found) ? found.toJS(this.document) : {};
  }

  /** Sets a period; undefined removes it. */
  setPeriod(label: string, interval: string | undefined): void {
    if (interval === undefined) this.document.deleteIn(['periods', label]);
    else this.document.setIn(['periods', label], interval);
  }

  private nodes(section: Section): YAMLMap[] {
    const found = this.document.get(section);
    if (isMap(found)) return [found];
    return isSeq(found) ? found.items.filter((item) => isMap(item)) : [];
  }
}

/** The citations of a fact; for a check, those of its figures. */
export function citationsOf(section: Section, { at, result, operands }: Fact): Citation[] {
  const written = section === 'checks' ? [result, operands ?? []] : [at ?? []];
  return written.flat().flatMap((one) => parseCitation(String(one)) ?? []);
}
