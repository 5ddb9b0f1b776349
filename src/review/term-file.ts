import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Document, isMap, parseDocument, YAMLMap } from 'yaml';
import { checkThesaurus } from '../seed/check/terms.js';
import { parseThesaurus, type Seed, type SeedFiles, type SeedThesaurus } from '../seed/files.js';
import { DraftFile } from './draft-file.js';
import type { NewTerm } from './protocol.js';
import { Refused } from './refused.js';

/** The `thesaurus.yaml` that terms which a report brings in are written to. */
export class TermFile {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** What the file has; null where there is none yet. */
  read(): string | null {
    return existsSync(this.path) ? readFileSync(this.path, 'utf8') : null;
  }

  /** Writes what it has from now on; null takes it away. */
  write(text: string | null): void {
    if (text === null) rmSync(this.path, { force: true });
    else new DraftFile(this.path).write(text);
  }

  /**
   * The terms of a seed with one more, which is not written yet.
   * @returns what the file will have, and the terms as they will be read
   * @throws Refused where something with its id or a wording of it is there already, or its parts are no term's
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

/** The text of a thesaurus with one more line at the end of a section; what else is in it stays as it is written. */
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
