import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../src/api/schema.js';
import { errorCodes } from '../src/errors.js';
import { readVocabulary } from '../src/model/vocabulary.js';
import { type Atlas, openAtlas } from './atlas.js';
import { blocksOf, type DocumentText, documentAt, documents } from './documents.js';

const all = [...documents.values()];
const readme = documentAt('README.md');
const chinese = documentAt('README.zh.md');
const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Rows of the tables of a document whose first cells are names in code: the names, and the other cells. */
function rowsOf({ text }: DocumentText): { names: string[]; cells: string[] }[] {
  return [...text.matchAll(/^\| (`[^|]*`) \| (.+) \|$/gm)].map(([, names = '', cells = '']) => ({
    names: [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name as string),
    cells: cells.split(' | ').map((cell) => cell.trim()),
  }));
}

describe('README', () => {
  it.each([readme, chinese])('$path has at most 150 lines', ({ text }) => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(150);
  });

  it('says in Chinese the same, point by point', () => {
    expect(chinese.levels).toEqual(readme.levels);
    const shown = ({ blocks }: DocumentText) =>
      blocks.map(({ content }) => content.replaceAll(/^(npm \w+ +)#.*$/gm, '$1'));
    expect(shown(chinese)).toEqual(shown(readme));
    const files = ({ links }: DocumentText) => links.filter((link) => /^(docs|seed)\/|^C/.test(link)).sort();
    expect(files(chinese)).toEqual(files(readme));
  });

  it('names every document of docs/', () => {
    const pages = [...documents.keys()].filter((path) => path.startsWith('docs/'));
    for (const page of pages) expect(readme.links).toContain(page);
  });
});

describe('what documents show is what the API answers', () => {
  let atlas: Atlas;
  let address: string;
  beforeAll(async () => {
    atlas = await openAtlas();
    address = await atlas.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => atlas.close());

  /** What a command prints, with its `curl` told to fail where the answer is an error. */
  const printed = async (command: string) => {
    const real = command.replace('http://127.0.0.1:4000', address).replace('curl', 'curl --fail-with-body');
    return (await promisify(execFile)('bash', ['-c', real])).stdout;
  };
  const commands = blocksOf('sh').flatMap(({ path, content }) =>
    content
      .split(/^(?=curl )/m)
      .filter((command) => command.startsWith('curl '))
      .map((command) => ({ path, command })),
  );

  it('finds commands, queries and statements to ask', () => {
    const counts = [commands, blocksOf('graphql'), blocksOf('cypher')].map((found) => found.length);
    for (const count of counts) expect(count).toBeGreaterThan(0);
  });

  it.for(commands)('$path: $command', async ({ command }, { skip }) => {
    skip(!hasCurl, 'left out: there is no curl on this machine');
    const lines = (await printed(command)).trim().split('\n');
    // JSON is one line; a table has more than its head.
    if (lines.length === 1) expect(JSON.parse(lines[0] as string)).not.toHaveProperty('errors');
    else expect(lines.length).toBeGreaterThan(2);
  });

  it('the first query has the answer that stands below it', async ({ skip }) => {
    skip(!hasCurl, 'left out: there is no curl on this machine');
    const command = commands.find(({ path }) => path === 'README.md')?.command ?? '';
    const shown = readme.blocks.find(({ language }) => language === 'json')?.content ?? '';
    expect(JSON.parse(await printed(command))).toEqual(JSON.parse(shown));
  });

  it.each(blocksOf('graphql'))('$path: $content', async ({ content }) => {
    const { data, errors } = await atlas.ask(content);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  });

  it.each(blocksOf('cypher'))('$path: $content', async ({ content }) => {
    const payload = { statement: content };
    const response = await atlas.app.inject({ method: 'POST', url: '/cypher', payload });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ rows: { length: expect.any(Number) }, truncated: false });
    expect(response.json().rows.length).toBeGreaterThan(0);
  });
});

describe('documents', () => {
  it('point only to files and headings that exist', () => {
    const dead = all.flatMap(({ path, links }) =>
      links
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => {
          const [file, anchor] = link.split('#') as [string, string?];
          const target = file === '' ? path : join(dirname(path), file);
          if (anchor === undefined) return !existsSync(target);
          return !documents.get(target)?.anchors.includes(anchor);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only files that exist', () => {
    const named = all.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|test|schema|seed|docs|web|bench)\/[\w./-]*)`/g)].map(([, file]) => [
        path,
        file,
      ]),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(([, file]) => !existsSync(file as string))).toEqual([]);
  });

  it('name only commands that exist', () => {
    const scriptsOf = (folder: string) =>
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts as object;
    for (const { path, text } of all) {
      const scripts = scriptsOf(path.startsWith('bench/') ? 'bench' : '.');
      const named = [...text.matchAll(/(?:`|^)npm (?:run )?([a-z:]+)/gm)].map(([, name]) => name as string);
      const known = new Set([...Object.keys(scripts), ...Object.keys(scriptsOf('.')), 'ci']);
      expect([path, named.filter((name) => !known.has(name))]).toEqual([path, []]);
    }
  });

  it('docs/errors.md lists exactly the error codes that exist, with their meanings', () => {
    const rows = rowsOf(documentAt('docs/errors.md')).filter(({ names }) => names.length === 1);
    expect(rows.map(({ names, cells }) => [...names, ...cells])).toEqual(Object.entries(errorCodes));
  });

  it('docs/operation.md lists exactly the environment variables that are read', () => {
    const listed = rowsOf(documentAt('docs/operation.md')).flatMap(({ names }) => names);
    const source = readFileSync('src/config.ts', 'utf8');
    expect(new Set(listed)).toEqual(new Set(source.match(/\b(?:PORT|HOST|ATLAS_\w+|NEO4J_\w+)(?=:)/g)));
  });

  it('docs/glossary.md has every noun of the vocabulary and the schema, and no other', () => {
    const { entities, links } = readVocabulary('seed');
    const rows = rowsOf(documentAt('docs/glossary.md'));
    const chineseOf = new Map(rows.map(({ names, cells }) => [names[0], cells[0]]));
    for (const [noun, { zh }] of Object.entries({ ...entities, ...links }))
      expect([noun, chineseOf.get(noun)]).toEqual([noun, zh]);
    // Pages are how lists come, and no concepts.
    const concepts = Object.values(createSchema().getTypeMap())
      .filter((type) => isObjectType(type) && !/^(__|Query$|PageInfo$)|(Connection|Edge)$/.test(type.name))
      .map(({ name }) => name);
    const types = rows.flatMap(({ names }) => names).filter((name) => /[a-z]/.test(name));
    expect(types.sort()).toEqual([...concepts, 'Entity'].sort());
  });

  it('docs/glossary.md has every relationship of the graph, and no other', async () => {
    const atlas = await openAtlas();
    const stored = await atlas.database.read<{ type: string }>(
      'CALL db.relationshipTypes() YIELD relationshipType AS type',
    );
    await atlas.close();
    const types = new Set([...stored.map(({ type }) => type), ...Object.keys(readVocabulary('seed').links)]);
    const rows = rowsOf(documentAt('docs/glossary.md')).flatMap(({ names }) => names);
    expect(rows.filter((name) => !/[a-z]/.test(name)).sort()).toEqual([...types].sort());
  });

  it('tell one version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const newest = /^## \[(\d[\d.]*)\]/m.exec(documentAt('CHANGELOG.md').text)?.[1];
    expect([lock.version, lock.packages[''].version, newest]).toEqual([version, version, version]);
  });
});
