import { relative } from 'node:path';
import { parseReport, type Seed, type SeedReport } from '../seed/files.js';
import { MetricCatalogue } from '../seed/metrics.js';
import type { SeedFile } from '../seed/yaml-file.js';
import { metricsFor, vocabulariesOf } from './completion.js';
import { DraftDocument } from './draft-document.js';
import { DraftFile } from './draft-file.js';
import { Findings } from './findings.js';
import { itemsOf } from './items.js';
import { Marker } from './marking.js';
import type { Candidate, Done, State, Step, Vocabularies } from './protocol.js';
import { Refused } from './refused.js';
import { take } from './steps.js';

/** Steps that can be undone: texts of drafts are kept for them. */
const UNDOABLE = 500;

/** The review of one draft: every step is on the disk before it is answered. */
export class Review {
  private readonly file: DraftFile;
  private readonly seed: Seed;
  private readonly text: string;
  private readonly catalogue: MetricCatalogue;
  private readonly marker: Marker;
  private readonly findings: Findings;
  private readonly past: string[] = [];
  private written: string;
  private version = 1;

  /**
   * @param path the draft
   * @param text the published text that it cites
   * @param documents the folder of texts
   */
  constructor(path: string, text: string, seed: Seed, documents: string) {
    this.file = new DraftFile(path);
    this.seed = seed;
    this.text = text;
    this.catalogue = new MetricCatalogue(seed);
    this.marker = new Marker(text, this.catalogue, seed);
    this.findings = new Findings(seed, documents, path);
    this.written = this.file.read();
  }

  /** The draft as it stands, checked where nothing in it is undecided. */
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
      findings: undecided > 0 ? null : this.findings.of(this.sound(this.written), this.written, document),
    };
  }

  /**
   * Takes a step and saves it.
   * @param version that the step was decided on
   * @throws Refused where the draft has changed since, or the step would make it no seed file
   */
  step(version: number, step: Step): Done {
    this.holdTo(version);
    const { written, count, made } = take(step, this.written, this.marker);
    this.sound(written);
    this.past.push(this.written);
    if (this.past.length > UNDOABLE) this.past.shift();
    this.save(written);
    return { count, ...(made && { made }), state: this.state() };
  }

  /**
   * Goes back by one step.
   * @throws Refused where there is none
   */
  undo(version: number): Done {
    this.holdTo(version);
    const before = this.past.pop();
    if (before === undefined) throw new Refused('nothing was decided since the review began');
    this.save(before);
    return { count: 1, state: this.state() };
  }

  vocabularies(): Vocabularies {
    return vocabulariesOf(this.seed.vocabulary, this.catalogue);
  }

  /** Metrics for what a person types, of a figure with a unit. */
  metrics(text: string, unit: string): Candidate[] {
    return metricsFor(text, unit, this.catalogue, this.seed.vocabulary);
  }

  private holdTo(version: number): void {
    this.notice();
    if (version !== this.version) throw new Refused('the draft has changed since: decide it anew', 'CHANGED');
  }

  /** Whoever edits the file meanwhile is not overwritten. */
  private notice(): void {
    const found = this.file.read();
    if (found === this.written) return;
    this.past.push(this.written);
    this.written = found;
    this.version++;
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
