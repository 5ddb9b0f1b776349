import { relative, resolve } from 'node:path';
import {
  parseReport,
  type Seed,
  type SeedFiles,
  type SeedReport,
  type SeedThesaurus,
} from '../seed/files.js';
import { MetricCatalogue } from '../seed/metrics.js';
import type { SeedFile } from '../seed/yaml-file.js';
import { metricsFor, vocabulariesOf } from './completion.js';
import { DraftDocument } from './draft-document.js';
import { DraftFile } from './draft-file.js';
import { Findings } from './findings.js';
import { itemsOf } from './items.js';
import { Known } from './known.js';
import { Marker } from './marking.js';
import type { Candidate, Done, NewTerm, State, Step, Vocabularies } from './protocol.js';
import { Refused } from './refused.js';
import { take } from './steps.js';
import { TermFile } from './term-file.js';

/** How many steps can be undone; the text of the draft is kept for each. */
const UNDOABLE = 500;

/** The state before a step: the draft and, if the step brought in a term, the terms and their file. */
interface Past {
  written: string;
  terms?: { thesaurus: SeedFiles<SeedThesaurus>; before: string | null; after: string };
}

/** The review of one draft. Every step is written to the disk before it is answered. */
export class Review {
  private readonly file: DraftFile;
  private readonly text: string;
  private readonly terms: TermFile | null;
  private readonly findings: Findings;
  private readonly known: Known;
  private readonly past: Past[] = [];
  private seed: Seed;
  private catalogue: MetricCatalogue;
  private marker: Marker;
  private written: string;
  private version = 1;

  /**
   * @param path of the draft
   * @param text the published text that it cites
   * @param documents the folder of texts
   * @param terms the path of the `thesaurus.yaml` for new terms; null if the draft is not in a folder of facts
   */
  constructor(path: string, text: string, seed: Seed, documents: string, terms: string | null) {
    this.file = new DraftFile(path);
    this.seed = seed;
    this.text = text;
    this.terms = terms === null ? null : new TermFile(terms);
    this.catalogue = new MetricCatalogue(seed);
    const others = seed.reports.filter(({ file }) => resolve(file) !== resolve(path));
    this.known = new Known(others.map(({ data }) => data));
    this.marker = new Marker(text, this.catalogue, seed, this.known);
    this.findings = new Findings(seed, documents, path);
    this.written = this.file.read();
  }

  /** The present draft, checked if nothing in it is undecided. */
  state(): State {
    this.notice();
    const document = new DraftDocument(this.written);
    const items = itemsOf(document, this.marker, this.catalogue, this.seed.vocabulary);
    const undecided = items.filter((item) => item.undecided).length;
    return {
      version: this.version,
      file: relative('.', this.file.path),
      text: this.text,
      items,
      undecided,
      undoable: this.past.length,
      findings:
        undecided > 0
          ? null
          : this.findings.of(this.sound(this.written), this.written, document, this.seed.thesaurus),
    };
  }

  /**
   * Takes a step and saves it.
   * @param version the version that the step was decided on
   * @throws Refused if the draft has changed since, or would no longer be a seed file
   */
  step(version: number, step: Step): Done {
    this.holdTo(version);
    const { written, count, made } = take(step, this.written, this.marker);
    this.sound(written);
    const terms = this.bringIn(termOf(step));
    this.past.push({ written: this.written, ...(terms && { terms }) });
    if (this.past.length > UNDOABLE) this.past.shift();
    this.save(written);
    return { count, ...(made && { made }), state: this.state() };
  }

  /**
   * Undoes one step.
   * @throws Refused if there is none
   */
  undo(version: number): Done {
    this.holdTo(version);
    const before = this.past.pop();
    if (before === undefined) throw new Refused('nothing was decided since the review began');
    this.save(before.written);
    const { terms } = before;
    // If somebody has changed the file since, it keeps the term, which no figure uses any more.
    if (terms && this.terms?.read() === terms.after) {
      this.terms.write(terms.before);
      this.know(terms.thesaurus);
    }
    return { count: 1, state: this.state() };
  }

  vocabularies(): Vocabularies {
    const known = this.known.in(new DraftDocument(this.written).chains());
    return vocabulariesOf(this.seed.vocabulary, this.catalogue, known);
  }

  /** Metrics for what a person types, for a figure with a unit. */
  metrics(text: string, unit: string): Candidate[] {
    return metricsFor(text, unit, this.catalogue, this.seed.vocabulary);
  }

  private holdTo(version: number): void {
    this.notice();
    if (version !== this.version) throw new Refused('the draft has changed since: decide it anew', 'CHANGED');
  }

  /** Notices changes that others made to the file, so that they are not overwritten. */
  private notice(): void {
    const found = this.file.read();
    if (found === this.written) return;
    this.past.push({ written: this.written });
    this.written = found;
    this.version++;
  }

  /**
   * Writes the term that a step brings in, before the draft that uses it.
   * @throws Refused if that is impossible, or the step names a term that does not exist
   */
  private bringIn(term: NewTerm | string | undefined): Past['terms'] {
    if (term === undefined) return undefined;
    if (typeof term === 'string') {
      if (this.catalogue.thesaurus.find('OBJECT', term)) return undefined;
      throw new Refused(`there is no term ${term}`);
    }
    if (!this.terms)
      throw new Refused(
        'terms are written beside reports/: put the draft into the reports/ of a folder of facts',
      );
    const { text, thesaurus } = this.terms.with(term, this.seed);
    const terms = { thesaurus: this.seed.thesaurus, before: this.terms.read(), after: text };
    this.terms.write(text);
    this.know(thesaurus);
    return terms;
  }

  private know(thesaurus: SeedFiles<SeedThesaurus>): void {
    this.seed = { ...this.seed, thesaurus };
    this.catalogue = new MetricCatalogue(this.seed);
    this.marker = new Marker(this.text, this.catalogue, this.seed, this.known);
  }

  private save(written: string): void {
    this.file.write(written);
    this.written = written;
    this.version++;
  }

  private sound(written: string): SeedFile<SeedReport> {
    const { report, problems } = parseReport(this.file.path, written, this.seed.vocabulary);
    if (report) return report;
    throw new Refused(problems.map(({ line, message }) => `line ${line}: ${message}`).join('; '));
  }
}

/** The term that a step brings in, or the label of the existing one that it uses. */
function termOf(step: Step): NewTerm | string | undefined {
  return step.do === 'choose' || step.do === 'addTerm' ? step.term : undefined;
}
