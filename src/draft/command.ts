// npm run draft -- FILE…: drafts of published files, or of all in a folder. --documents FOLDER: where their texts go, else
// ATLAS_DOCUMENTS. --out FOLDER: where the drafts go, else beside the texts. --url ADDRESS: of the one file that is given.
// What the seed and the folders of ATLAS_SEED have decided is known.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../model/counted.js';
import { sha256Of } from '../model/report-file.js';
import { documentsFolder } from '../seed/check.js';
import { Unreadable } from '../seed/encoding.js';
import { foldersIn, readSeed } from '../seed/files.js';
import { MetricCatalogue } from '../seed/metrics.js';
import { Drafter } from './draft.js';
import { entitiesOf } from './names.js';
import { readPublished } from './read.js';
import { writeDraft } from './write.js';

/** What is kept beside a text of the file that it was made of. */
interface Source {
  name: string;
  sha256: string;
  mediaType: string;
  encoding?: string;
  url?: string;
  draft: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string' }, out: { type: 'string' }, url: { type: 'string' } },
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

if (positionals.length === 0) fail('Say which files: npm run draft -- FILE…');
const documents = resolve(
  values.documents ??
    documentsFolder(process.env) ??
    fail('Say where texts go: --documents FOLDER, or set ATLAS_DOCUMENTS.'),
);
const isWithin = (folder: string) => `${folder}${sep}`.startsWith(`${process.cwd()}${sep}`);
if (isWithin(documents)) fail(`${documents} is in the project: no report's text is kept there.`);
const out = resolve(values.out ?? documents);
const paths = positionals.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
if (values.url && paths.length !== 1) fail('--url is the address of one file: give one.');
const seed =
  readSeed('seed', foldersIn(process.env.ATLAS_SEED ?? '')).seed ??
  fail('The seed has problems: run npm run seed:check first.');
for (const folder of [documents, out]) mkdirSync(folder, { recursive: true });

const drafter = new Drafter(new MetricCatalogue(seed), seed.vocabulary, entitiesOf(seed.reports));
let refused = 0;
for (const path of paths) {
  try {
    print(`${path}: ${await draftFile(path)}`);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    refused++;
    print(`${path}: refused: ${error.message}`);
  }
}
process.exitCode = refused === 0 ? 0 : 1;

/** The files of a folder and those in it, by name, without what drafting writes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(?:^|[/\\])\.|\.source\.json$|\.ya?ml(?:\.old)?$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** Drafts one file, unless it was drafted before and has not changed since; says what was done. */
async function draftFile(path: string): Promise<string> {
  const bytes = readFileSync(path);
  const name = basename(path);
  const file = name.endsWith('.txt') ? name : `${name}.txt`;
  const record = join(documents, `${file}.source.json`);
  const sha256 = sha256Of(bytes);
  const before = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Source) : null;
  if (before?.sha256 === sha256 && existsSync(join(out, before.draft)))
    return `unchanged, drafted in ${before.draft}`;

  const { text, mediaType, encoding } = await readPublished(bytes, name);
  const target = join(documents, file);
  // What lies in the documents' folder already is the published text: offsets count in it as it stands.
  const isText = resolve(path) === target;
  if (!isText) writeFileSync(target, text);
  const draft = drafter.draft(readFileSync(target), file);
  const { url } = values;
  const place = join(out, before?.draft ?? freeName(draft.report.id));
  const original = url && { url, mediaType, sha256 };
  // A report has the name of its file.
  const report = { ...draft.report, id: basename(place, '.yaml'), ...(original && { original }) };
  const written = writeDraft({ ...draft, report });
  if (existsSync(place)) renameSync(place, `${place}.old`);
  writeFileSync(place, written);
  const source: Source = {
    name,
    sha256,
    mediaType,
    ...(encoding && { encoding }),
    ...(url && { url }),
    draft: basename(place),
  };
  writeFileSync(record, `${JSON.stringify(source, null, 2)}\n`);
  const found = [
    counted(draft.observations.length, 'figure'),
    counted(draft.notFigures.length, 'other number'),
    counted(draft.entities.length, 'name'),
  ].join(', ');
  return `${encoding ?? mediaType}, ${counted(draft.report.length, 'character')}; ${found} in ${relative('.', place)}`;
}

/** A name for a draft that no other report has. */
function freeName(id: string): string {
  const names = [`${id}.yaml`, ...Array.from({ length: 98 }, (_, index) => `${id}-${index + 2}.yaml`)];
  return (
    names.find((name) => !existsSync(join(out, name))) ?? fail(`${out} has too many drafts named ${id}.`)
  );
}
