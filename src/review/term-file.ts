import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Document, isMap, parseDocument, YAMLMap } from 'yaml';
import { checkThesaurus } from '../seed/check/terms.js';
import { parseThesaurus, type Seed, type SeedFiles, type SeedThesaurus } from '../seed/files.js';
import { DraftFile } from './draft-file.js';
import type { NewTerm } from './protocol.js';
import { Refused } from './refused.js';

/** The `thesaurus.yaml` for the terms that a report brings in. */
export class TermFile {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The file's text; null if it does not exist yet. */
  read(): string | null {
    return existsSync(this.path) ? readFileSync(this.path, 'utf8') : null;
  }

  /** Writes the file's text; null removes the file. */
  write(text: string | null): void {
    if (text === null) rmSync(this.path, { force: true });
    else new DraftFile(this.path).write(text);
  }

  /**
   * Adds a term to those of a seed, without writing it.
   * @returns the future text of the file, and the terms as they will be read
   * @throws Refused if its id or a wording of it is taken, or its parts are not those of a term
   */
  with(term: NewTerm, seed: Seed): { text: string; thesaurus: SeedFiles<SeedThesaurus> } {
    const section = term.kind === 'OBJECT' ? 'objects' : 'actions';
    const { data, placeOf } = seed.thesaurus;
    if (data.objects[term.id] || data.actions[term.id])
      throw new Refused(`there is a term ${term.id} already`);
    const text = added(this.read() ?? '', section, term);
    const { terms, problems } = parseThesaurus(this.path, text, seed.vocabulary);
    if (!terms) throw new Refused(problems.map(({ message }) => message).join('; '));
    const thesaurus: SeedFiles<SeedThesaurus> = {
      data: {
        objects: { ...data.objects, ...terms.data.objects },
        actions: { ...data.actions, ...terms.data.actions },
      },
      placeOf: (path) => {
        const [part, id] = path as ['objects' | 'actions', string];
        return terms.data[part][id] ? { file: terms.file, line: terms.lineOf(path) } : placeOf(path);
      },
    };
    const known = new Set(checkThesaurus(seed).map(({ message }) => message));
    const [wrong] = checkThesaurus({ ...seed, thesaurus }).filter(({ message }) => !known.has(message));
    if (wrong) throw new Refused(wrong.message);
    return { text, thesaurus };
  }
}

/** Adds a line at the end of a section of a thesaurus; everything else in the text is kept. */
function added(before: string, section: 'objects' | 'actions', term: NewTerm): string {
  const { id, kind: _, ...parts } = term;
  const item = new Document({ ...parts, source: 'report' });
  if (isMap(item.contents)) item.contents.flow = true;
  const line = `  ${id}: ${item.toString({ lineWidth: 0 }).trim()}\n`;
  const document = parseDocument(before);
  const there = document.get(section, true);
  const last = there instanceof YAMLMap ? there.items.at(-1)?.value : undefined;
  const end = (last as { range?: [number, number, number] } | undefined)?.range?.[1];
  if (end === undefined)
    return `${before}${before && !before.endsWith('\n') ? '\n' : ''}${section}:\n${line}`;
  const next = before.indexOf('\n', end) + 1 || before.length;
  const head = before.slice(0, next);
  return `${head}${head.endsWith('\n') ? '' : '\n'}${line}${before.slice(next)}`;
}
