import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Of } from '../model/report-file.js';
import { readVocabulary } from '../model/vocabulary.js';
import { documentsFolder } from '../seed/check/check.js';
import { commandLine, fail, print } from '../seed/command-line.js';
import { foldersIn, parseReport, readSeed } from '../seed/files.js';
import { Review } from './review.js';
import { createReviewServer, HOST } from './server.js';

/** The folder of the built page. */
const PAGE = fileURLToPath(new URL('../../web/dist', import.meta.url));

const USAGE = `npm run review -- DRAFT [options]
Serves a page to this machine alone, on which you decide the draft.

  --documents FOLDER  where its text is; ATLAS_DOCUMENTS if left out
  --port PORT         where to listen; any port that is free if left out`;

const { values, positionals } = commandLine(USAGE, {
  documents: { type: 'string' },
  port: { type: 'string', default: '0' },
});

const [draft] = positionals;
if (!draft || positionals.length > 1) fail(`Say which draft.\n\n${USAGE}`);
if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
  fail('--port: use a number from 0 to 65535.');
const path = resolve(draft as string);
if (!existsSync(path)) fail(`There is no ${draft}.`);
const documents = resolve(
  values.documents ??
    documentsFolder(process.env) ??
    fail('Say where texts are: --documents FOLDER, or set ATLAS_DOCUMENTS.'),
);
const { report, problems } = parseReport(path, readFileSync(path, 'utf8'), readVocabulary('seed'));
if (!report) fail(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
const { seed } = readSeed('seed', [...new Set([...foldersIn(process.env.ATLAS_SEED ?? ''), ...ownFolder()])]);
if (!seed || !report) fail('The seed has problems: run npm run seed:check first.');
else {
  const review = new Review(path, textOf(report.data.report), seed, documents, termsFile());
  const { app, path: address } = await createReviewServer(review, PAGE);
  await app.listen({ host: HOST, port: Number(values.port) });
  const { port } = app.server.address() as { port: number };
  print(`review http://${HOST}:${port}${address}`);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.once(signal, () => app.close().then(() => process.exit(0)));
}

/**
 * The folder of facts that has the draft, perhaps with terms of its own; none if that is the seed or not such a folder.
 */
function ownFolder(): string[] {
  const folder = dirname(dirname(path));
  return basename(dirname(path)) === 'reports' && folder !== resolve('seed') ? [folder] : [];
}

/** The file for terms that the report brings in, beside its `reports` folder; null if it is not in one. */
function termsFile(): string | null {
  const folder = dirname(path);
  return basename(folder) === 'reports' ? join(dirname(folder), 'thesaurus.yaml') : null;
}

/** The report's text; ends the command unless it is the one that the draft's offsets refer to. */
function textOf({ file, sha256 }: { file: string; sha256: string }): string {
  const place = join(documents, file);
  if (!existsSync(place)) return fail(`${file} is not in ${documents}: say where, --documents FOLDER.`);
  const bytes = readFileSync(place);
  if (sha256Of(bytes) !== sha256) return fail(`${place} is another text than the draft's: draft it anew.`);
  return bytes.toString('utf8');
}
