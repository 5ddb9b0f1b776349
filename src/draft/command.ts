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
import { counted } from '../model/counted.js';
import { sha256Of } from '../model/report-file.js';
import { documentsFolder } from '../seed/check/check.js';
import { commandLine, fail, print } from '../seed/command-line.js';
import { Unreadable } from '../seed/encoding.js';
import { foldersIn, readSeed } from '../seed/files.js';
import { MetricCatalogue } from '../seed/metrics.js';
import { Drafter } from './drafter.js';
import { entitiesOf } from './names/find-names.js';
import { readPublished } from './published/published-file.js';
import { writeDraft } from './write.js';

/** Written next to a text: which file it was made from. */
interface Source {
  name: string;
  sha256: string;
  mediaType: string;
  encoding?: string;
  url?: string;
  draft: string;
}

const USAGE = `npm run draft -- FILE… [options]
Drafts published files, or all files in a folder, knowing what the seed and the folders of ATLAS_SEED have decided.

  --documents FOLDER  where their texts go; ATLAS_DOCUMENTS if left out
  --out FOLDER        where the drafts go; beside the texts if left out
  --url ADDRESS       where the file was published, if there is only one`;

const { values, positionals } = commandLine(USAGE, {
  documents: { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
});

if (positionals.length === 0) fail(`Say which files.\n\n${USAGE}`);
const documents = resolve(
  values.documents ??
    documentsFolder(process.env) ??
    fail('Say where texts go: --documents FOLDER, or set ATLAS_DOCUMENTS.'),
);
const isWithin = (folder: string) => `${folder}${sep}`.startsWith(`${process.cwd()}${sep}`);
if (isWithin(documents)) fail(`${documents} is in the project: no report's text is kept there.`);
const out = resolve(values.out ?? documents);
const paths = positionals.flatMap((path) =>
  existsSync(path) ? filesAt(path) : fail(`There is no ${path}.`),
);
if (values.url && paths.length !== 1) fail('--url is the address of one file: give one.');
if (values.url && !URL.canParse(values.url)) fail(`--url: ${values.url} is not an address.`);
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

/** A file, or all files in a folder and its subfolders sorted by path, without those that drafting writes. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(?:^|[/\\])\.|\.source\.json$|\.ya?ml(?:\.old)?$/.test(name))
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** Drafts one file unless it is unchanged since it was last drafted; returns a line that says what was done. */
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
  // A file already in the documents folder is the published text itself; offsets count in it unchanged.
  const isText = resolve(path) === target;
  if (!isText) writeFileSync(target, text);
  const draft = drafter.draft(readFileSync(target), file, new Date().getUTCFullYear());
  const { url } = values;
  const place = join(out, before?.draft ?? freeName(draft.report.id));
  const original = url && { url, mediaType, sha256 };
  // A report's id is the name of its file.
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

/** A file name for a draft that no other draft in the output folder has. */
function freeName(id: string): string {
  const names = [`${id}.yaml`, ...Array.from({ length: 98 }, (_, index) => `${id}-${index + 2}.yaml`)];
  return (
    names.find((name) => !existsSync(join(out, name))) ?? fail(`${out} has too many drafts named ${id}.`)
  );
}
