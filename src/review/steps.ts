import { acceptedWith, changedWith, ONWARD, rejectedWith } from '../draft/alike.js';
import { periodOf } from '../draft/figures/periods-in-words.js';
import { sections } from '../draft/mark.js';
import { type Citation, parseCitation, writeCitation } from '../model/text.js';
import { overlap } from '../seed/citations.js';
import type { factLists } from '../seed/files.js';
import type { Composition } from '../seed/metrics.js';
import { citationsOf, DraftDocument, type Fact } from './draft-document.js';
import { readField } from './fields.js';
import { type Marker, sameness } from './marking.js';
import type { NewTerm, Section, Step, Which } from './protocol.js';
import { Refused } from './refused.js';
import { followNames, subjectsIn } from './subjects.js';

/** Placeholder for what a draft has no proposal for. */
const UNKNOWN = '?';

/** Fields that belong to one fact alone, so that a decision about them applies to no other. */
const OWN = new Set(['name', 'id', 'value', 'valueHigh', 'at', 'aliases', 'partOf', 'result', 'operands']);

/** Fields that cite the text. */
const CITATIONS = new Set(['at', 'partOf', 'result', 'operands']);

/** The draft after a step: its text, how many facts the step decided or changed, and the one that it made. */
export interface Stepped {
  written: string;
  count: number;
  made?: Which;
}

/**
 * Takes a step on a draft.
 * @param written the draft's text
 * @throws Refused if the step is impossible
 */
export function take(step: Step, written: string, marker: Marker): Stepped {
  const document = new DraftDocument(written);
  const periods = usedPeriods(document);
  const subjects = changesNames(step) ? subjectsIn(marker.text.flat, document) : undefined;
  const { count, made } = new Steps(document, marker).take(step);
  if (subjects)
    followNames(marker.text.flat, document, subjects, step.do === 'change' && step.field === 'about');
  const used = usedPeriods(document);
  // Remove periods that were used only by what the step removed.
  for (const label of periods) if (!used.has(label)) document.setPeriod(label, undefined);
  return { written: document.toString(), count, ...(made && { made }) };
}

/** Whether a step may change what the rules find that other figures are about. */
function changesNames(step: Step): boolean {
  switch (step.do) {
    case 'markName':
      return true;
    case 'change':
      return step.section === 'entities' || step.field === 'about';
    case 'reject':
      return step.section === 'entities';
    default:
      return false;
  }
}

/**
 * A key for facts that can be decided together. What is accepted, chosen or changed for one of them may apply to all,
 * and so may a rejection.
 */
export function sortOf(section: Section, fact: Fact, way: 'accept' | 'reject'): string {
  if (way === 'accept') return acceptedWith(section, fact);
  const [first] = citationsOf(section, fact);
  return rejectedWith(section, fact, first?.exact);
}

/** Whether every value of a fact is known, so that only its correctness is open. */
function isComplete({ draft, ...fact }: Fact): boolean {
  return !Object.values(fact)
    .flat()
    .some((value) => value === UNKNOWN || (typeof value === 'string' && value.split('/').includes(UNKNOWN)));
}

/** Whether a figure's metric has a term that is only proposed, so that choosing it asks for the term. */
function hasNewTerm({ draft, metric }: Fact): boolean {
  const object = (metric as Composition | undefined)?.object;
  return (draft?.candidates ?? []).some(
    (one) => typeof one !== 'string' && one.newTerm !== undefined && one.newTerm.id === object,
  );
}

function usedPeriods(document: DraftDocument): Set<string> {
  const statuses = document.facts('entities').flatMap(({ status }) => (Array.isArray(status) ? status : []));
  const dated = [...document.facts('report'), ...document.facts('observations'), ...statuses];
  return new Set(dated.flatMap(({ period }) => (period === undefined ? [] : String(period))));
}

/** How a chosen term is written. */
function labelOf(term: NewTerm | string | undefined): string | undefined {
  return typeof term === 'object' ? term.zh : term;
}

/** The last name in a chain of divisions. */
function last(chain: unknown): string {
  return String(chain).split('/').at(-1) as string;
}

class Steps {
  private readonly document: DraftDocument;
  private readonly marker: Marker;

  constructor(document: DraftDocument, marker: Marker) {
    this.document = document;
    this.marker = marker;
  }

  take(step: Step): { count: number; made?: Which } {
    switch (step.do) {
      case 'accept':
        return { count: this.accept(this.all(step, 'accept'), step.everywhere) };
      case 'choose':
        return this.choose(step);
      case 'addTerm':
        return { count: 1 };
      case 'change':
        return this.change(step);
      case 'reject':
        return this.reject(step);
      case 'markFigure':
        return this.markFigure(this.marker.slice(step.start, step.end));
      case 'markName':
        return this.markName(this.marker.slice(step.start, step.end), step.type);
      case 'link':
        return this.link(step, this.marker.slice(step.start, step.end));
      case 'acceptAbove':
        return this.acceptAbove(step.confidences);
      case 'acceptParagraph':
        return this.acceptParagraph(step);
      case 'overrule':
        return this.overrule(step);
    }
  }

  /** The fact that a step is about and, with `everywhere`, the undecided ones alike, in the order of the file. */
  private all(
    { section, index, everywhere }: Which & { everywhere?: boolean },
    way: 'accept' | 'reject',
  ): Which[] {
    const wanted = this.fact({ section, index });
    if (!everywhere || (section === 'entities' && way === 'accept')) return [{ section, index }];
    const sort = sortOf(section, wanted, way);
    return this.document
      .facts(section)
      .flatMap((fact, other) =>
        other === index || (fact.draft && sortOf(section, fact, way) === sort)
          ? { section, index: other }
          : [],
      );
  }

  private fact(which: Which): Fact {
    const fact = this.document.fact(which);
    if (!fact) throw new Refused('there is no such fact');
    return fact;
  }

  private accept(facts: Which[], everywhere = false): number {
    for (const which of facts) {
      const fact = this.fact(which);
      if (!isComplete(fact)) throw new Refused('something in it is still unknown: choose it first');
      this.document.set(which, 'draft', undefined);
      if (everywhere && which.section === 'entities') this.citeAll(which, fact);
    }
    return facts.length;
  }

  /** Cites a name wherever it occurs. */
  private citeAll(which: Which, { name }: Fact): void {
    const names = this.document.facts('entities').map((entity) => String(entity.name));
    const cited = citationsOf('entities', this.fact(which));
    const more = this.marker.uncited(String(name), cited, names);
    if (more.length === 0) return;
    const all = [...cited, ...more].sort((a, b) => a.start - b.start);
    this.document.set(which, 'at', all.map(writeCitation));
  }

  private choose(step: Extract<Step, { do: 'choose' }>): { count: number } {
    const { draft } = this.fact(step);
    const candidate = draft?.candidates?.[step.candidate];
    if (candidate === undefined) throw new Refused('there is no such candidate');
    const facts = this.all(step, 'accept');
    for (const which of facts) {
      if (typeof candidate === 'string') this.setChain(which, candidate);
      else {
        const { name: _name, newTerm: _newTerm, ...metric } = candidate;
        const object = labelOf(step.term) ?? metric.object;
        this.document.set(which, 'metric', { ...metric, object });
      }
    }
    const count = this.accept(facts);
    if (typeof candidate !== 'string' && candidate.newTerm && step.term)
      this.settle(candidate.newTerm.id, labelOf(step.term) as string);
    return { count };
  }

  /** Replaces a proposed term with an existing one in all other proposals. */
  private settle(proposed: string, label: string): void {
    const settled = (metric: unknown): unknown =>
      (metric as Composition | null)?.object === proposed
        ? { ...(metric as Composition), object: label }
        : metric;
    this.rewrite('observations', ['metric'], settled);
    this.document.facts('observations').forEach(({ draft }, index) => {
      if (!draft?.candidates?.some((one) => typeof one !== 'string' && one.newTerm?.id === proposed)) return;
      const candidates = draft.candidates.map((one) => {
        if (typeof one === 'string' || one.newTerm?.id !== proposed) return one;
        const { newTerm: _, ...metric } = one;
        return { ...metric, object: label };
      });
      this.document.set({ section: 'observations', index }, 'draft', { ...draft, candidates });
    });
  }

  private change({ field, value, ...step }: Extract<Step, { do: 'change' }>): { count: number } {
    const read = this.placed(readField(step.section, field, value), field, this.fact(step), step.section);
    if (step.section === 'entities') this.holdToType(step, field, read);
    const facts = this.changedAlike(step, field);
    for (const which of facts) this.changeOne(which, field, read);
    return { count: facts.length };
  }

  /** The fact whose field changes and, with `everywhere`, those alike; for some fields of figures, only later ones. */
  private changedAlike(step: Which & { everywhere?: boolean }, field: string): Which[] {
    const { section, index } = step;
    if (OWN.has(field) || !step.everywhere) return [{ section, index }];
    if (section !== 'observations' || !ONWARD.has(field)) return this.all(step, 'accept');
    const wanted = this.fact(step);
    const [from] = citationsOf(section, wanted);
    const sort = (fact: Fact) => changedWith(field, fact, this.paragraphOf(section, fact));
    return this.document.facts(section).flatMap((fact, other) => {
      const isAfter = (citationsOf(section, fact)[0]?.start ?? 0) > (from?.start ?? 0);
      const isAlike = fact.draft && isAfter && sort(fact) === sort(wanted);
      return other === index || isAlike ? { section, index: other } : [];
    });
  }

  private paragraphOf(section: Section, fact: Fact): number {
    return this.marker.paragraphOf(citationsOf(section, fact)[0]?.start);
  }

  /** Adds the offset to a slice without one: the occurrence nearest to the fact. */
  private placed(value: unknown, field: string, fact: Fact, section: Section): unknown {
    const near = citationsOf(section, fact)[0]?.start ?? 0;
    const place = (written: unknown): unknown => {
      if (Array.isArray(written)) return written.map(place);
      const slice = String(written);
      if (written === undefined || parseCitation(slice)) return written;
      const [first, ...others] = this.marker.text.find(slice);
      if (first === undefined) throw new Refused(`${slice} stands nowhere in the text`);
      const isNearer = (a: number, b: number) => Math.abs(a - near) < Math.abs(b - near);
      return `${slice}@${others.reduce((best, one) => (isNearer(one, best) ? one : best), first)}`;
    };
    if (CITATIONS.has(field)) return place(value);
    if (field !== 'status' || !Array.isArray(value)) return value;
    return value.map((status) => ({ ...status, at: place(status.at) }));
  }

  /** Refuses a value that the type does not have at once, rather than when everything else is decided. */
  private holdToType(which: Which, field: string, value: unknown): void {
    if (value === undefined || (field !== 'kind' && field !== 'level' && field !== 'status')) return;
    const type = String(this.fact(which).type);
    for (const one of [value].flat())
      this.marker.holdToVocabulary(type, field, typeof one === 'string' ? one : (one as { is: string }).is);
  }

  private changeOne(which: Which, field: string, value: unknown): void {
    const before = this.fact(which);
    if (which.section === 'report' && field === 'subdistrict') this.setChain(which, String(value));
    else if (field === 'period' && value !== undefined)
      this.document.set(which, field, this.period(String(value)));
    else this.document.set(which, field, value);
    if (which.section === 'entities' && field === 'name') {
      this.rename(String(before.name), String(value));
      this.identify(which, before);
    }
    if (which.section === 'observations' && field === 'at') this.recite(which, before);
  }

  /** A period by its label. A new one is derived from the label, or written as `label = 2023-01-01/2023-06-30`. */
  private period(written: string): string {
    const [label = '', interval] = written.split(/\s*[=＝]\s*/);
    const known = this.document.periods();
    if (interval) this.document.setPeriod(label, interval);
    else if (!known[label]) {
      const year = Number(/\d{4}/.exec(String(this.document.facts('report')[0]?.period))?.[0] ?? 0);
      const found = periodOf(label, year);
      if (!found) throw new Refused(`${label} is no time that is known: write ${label} = start/end`);
      this.document.setPeriod(label, found.interval);
    }
    return label;
  }

  /** Changes the division that the report is about; what was about the former one follows. */
  private setChain(which: Which, chain: string): void {
    const before = String(this.fact(which).subdistrict);
    this.document.set(which, 'subdistrict', chain);
    this.rename(last(before), last(chain));
    const gone = before.split('/').filter((name) => !chain.split('/').includes(name));
    this.removeWhere('entities', ({ type, name }) => type !== 'Community' && gone.includes(String(name)));
  }

  /**
   * Identifies a thing with one of the same name in another report on the division; its former name becomes an alias.
   */
  private identify(which: Which, before: Fact): void {
    const { type, name, aliases } = this.fact(which);
    const same = this.marker.known.find(String(type), String(name), this.document.chains());
    if (!same || same.name !== name) return;
    for (const [field, value] of Object.entries(sameness(same))) this.document.set(which, field, value);
    const former = String(before.name);
    if (!String(name).includes(former))
      this.document.set(which, 'aliases', [...new Set([...[aliases ?? []].flat(), former])]);
  }

  /** Updates all references to an entity's name. */
  private rename(before: string, after: string): void {
    const renamed = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(renamed) : value === before ? after : value;
    this.rewrite('links', ['from', 'to'], renamed);
    this.rewrite('observations', ['about'], renamed);
    this.rewrite('checks', ['names', 'stepsOf'], renamed);
  }

  private rewrite(section: Section, fields: string[], by: (value: unknown) => unknown): void {
    this.document.facts(section).forEach((fact, index) => {
      for (const field of fields) {
        const value = by(fact[field]);
        if (JSON.stringify(value) !== JSON.stringify(fact[field]))
          this.document.set({ section, index }, field, value);
      }
    });
  }

  /** After a figure's slice has changed, updates its value and all references to it. */
  private recite(which: Which, before: Fact): void {
    const [old] = citationsOf('observations', before);
    const [now] = citationsOf('observations', this.fact(which));
    if (!now) throw new Refused('write slice@offset');
    for (const [field, value] of Object.entries({
      valueHigh: undefined,
      qualifier: undefined,
      ...this.marker.figure(now),
    }))
      this.document.set(which, field, value);
    if (!old) return;
    const moved = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(moved) : value === writeCitation(old) ? writeCitation(now) : value;
    this.rewrite('observations', ['partOf'], moved);
    this.rewrite('checks', ['result', 'operands'], moved);
  }

  private reject({ reason, ...step }: Extract<Step, { do: 'reject' }>): { count: number; made?: Which } {
    if (step.section === 'report')
      throw new Refused('the report itself cannot be rejected: change its fields');
    if (step.section === 'observations' && !reason) throw new Refused('say why the number is no figure');
    const facts = this.all(step, 'reject');
    const rejected = facts.map((which) => ({ which, fact: this.fact(which) }));
    // From the end, so that earlier indexes stay valid.
    for (const { which, fact } of rejected.toReversed()) {
      this.document.remove(which);
      if (which.section === 'entities') this.forget(String(fact.name));
      if (which.section === 'observations') this.forgetFigure(fact);
    }
    const made = rejected.flatMap(({ which, fact }) => {
      if (which.section === 'observations') return this.document.add('notFigures', { at: fact.at, reason });
      if (which.section !== 'notFigures') return [];
      return citationsOf('notFigures', fact).map((one) => this.addFigure(one));
    });
    return { count: facts.length, ...(made.length === 1 && { made: made[0] as Which }) };
  }

  /** Removes what depends on a rejected entity. Figures about it alone are now about what the report is about. */
  private forget(name: string): void {
    this.removeWhere('links', ({ from, to }) => from === name || to === name);
    this.removeWhere('checks', ({ names, stepsOf }) => [names].flat().includes(name) || stepsOf === name);
    const whole = this.subject();
    this.rewrite('observations', ['about'], (about) => {
      const rest = [about].flat().filter((one) => one !== name);
      if (rest.length === [about].flat().length) return about;
      return rest.length > 1 ? rest : (rest[0] ?? whole);
    });
  }

  /** Removes what refers to a rejected figure. */
  private forgetFigure(fact: Fact): void {
    const written = citationsOf('observations', fact).map(writeCitation);
    const refers = (value: unknown) => [value].flat().some((one) => written.includes(String(one)));
    this.removeWhere('checks', ({ result, operands }) => refers(result) || refers(operands));
    this.rewrite('observations', ['partOf'], (total) => (refers(total) ? undefined : total));
  }

  private removeWhere(section: (typeof factLists)[number], unwanted: (fact: Fact) => boolean): void {
    this.document
      .facts(section)
      .map((fact, index) => ({ fact, index }))
      .filter(({ fact }) => unwanted(fact))
      .toReversed()
      .forEach(({ index }) => {
        this.document.remove({ section, index });
      });
  }

  /** What the report covers: the subject of figures that name nothing narrower. */
  private subject(): string {
    return last(this.document.chains()[0]);
  }

  private addFigure(citation: Citation): Which {
    return this.document.add('observations', this.marker.observation(citation, this.subject()));
  }

  private markFigure(citation: Citation): { count: number; made: Which } {
    const overlaps = (section: Section) => (fact: Fact) =>
      citationsOf(section, fact).some((one) => overlap(one, citation));
    const figure = this.document.facts('observations').find(overlaps('observations'));
    if (figure)
      throw new Refused(`it overlaps the figure ${String(figure.at)}: change the slice of that one`);
    const fact = this.marker.observation(citation, this.subject());
    this.removeWhere('notFigures', overlaps('notFigures'));
    return { count: 1, made: this.document.add('observations', fact) };
  }

  private markName(citation: Citation, type: string): { count: number; made: Which } {
    const same = this.marker.known.find(type, citation.exact, this.document.chains());
    const called = same?.name ?? citation.exact;
    const there = this.document.facts('entities').findIndex(({ name }) => name === called);
    if (there >= 0) {
      const which: Which = { section: 'entities', index: there };
      const cited = citationsOf('entities', this.fact(which));
      if (cited.some(({ start }) => start === citation.start))
        throw new Refused('that name is there already');
      const all = [...cited, citation].sort((a, b) => a.start - b.start);
      this.document.set(which, 'at', all.map(writeCitation));
      return { count: 1, made: which };
    }
    const [report] = this.document.facts('report');
    const prefix = String(report?.id).replace(/-\d{4}.*$/, '');
    const above = (this.document.chains()[0] ?? '').split('/').slice(0, -1);
    const area = { subdistrict: this.subject(), above };
    const taken = new Set(this.document.facts('entities').map(({ id }) => String(id)));
    const { entity, links } = this.marker.named(citation, type, { prefix, taken, area }, same);
    for (const link of links) this.document.add('links', link);
    return { count: 1, made: this.document.add('entities', entity) };
  }

  private link(
    { from, type, to }: Extract<Step, { do: 'link' }>,
    citation: Citation,
  ): { count: number; made: Which } {
    const draft = { confidence: 1, rule: 'linked by hand' };
    return {
      count: 1,
      made: this.document.add('links', { from, type, to, at: writeCitation(citation), draft }),
    };
  }

  private overrule({ rule, reason, section, index }: Extract<Step, { do: 'overrule' }>): { count: number } {
    const { despite } = this.fact({ section, index });
    const why = reason.trim();
    if (why === '') throw new Refused('a reason is needed: whoever reads the facts asks for it');
    this.document.set({ section, index }, 'despite', { ...(despite as object), [rule]: why });
    return { count: 1 };
  }

  private acceptAbove(confidences: Extract<Step, { do: 'acceptAbove' }>['confidences']): { count: number } {
    return this.acceptWhere(
      (section, { draft }) => (draft?.confidence ?? 0) >= (confidences[section] ?? Number.POSITIVE_INFINITY),
    );
  }

  private acceptParagraph(which: Which): { count: number } {
    const paragraph = this.paragraphOf(which.section, this.fact(which));
    return this.acceptWhere((section, fact) => this.paragraphOf(section, fact) === paragraph);
  }

  /** Accepts the undecided facts that are wanted, except those with something unknown. */
  private acceptWhere(isWanted: (section: Section, fact: Fact) => boolean): { count: number } {
    const wanted = sections.flatMap((section) =>
      this.document.facts(section).flatMap((fact, index) => {
        const isTaken = fact.draft && isComplete(fact) && !hasNewTerm(fact) && isWanted(section, fact);
        return isTaken ? { section, index } : [];
      }),
    );
    return { count: this.accept(wanted) };
  }
}
