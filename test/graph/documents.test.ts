import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { errorCodes } from '../../src/errors.js';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { type DocumentText, documentAt, documents, tableOf } from '../documents.js';

const all = [...documents.values()];
const readme = documentAt('README.md');
const chinese = documentAt('README.zh.md');

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
    // web/dist exists once the page has been built.
    const isThere = ([, file]: (string | undefined)[]) => file === 'web/dist' || existsSync(file as string);
    expect(named.filter((one) => !isThere(one))).toEqual([]);
  });

  it('name only commands that exist', () => {
    const scriptsOf = (folder: string) =>
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts as object;
    for (const { path, text } of all) {
      const scripts = scriptsOf(path.startsWith('bench/') ? 'bench' : '.');
      const named = [...text.matchAll(/(?:`|^)npm (?:run )?([a-z:]+)/gm)].map(([, name]) => name as string);
      const known = new Set([...Object.keys(scripts), ...Object.keys(scriptsOf('.')), 'ci', 'install']);
      expect([path, named.filter((name) => !known.has(name))]).toEqual([path, []]);
    }
  });

  it('docs/errors.md lists exactly the error codes that exist, with their meanings', () => {
    const rows = tableOf(documentAt('docs/errors.md')).filter(({ names }) => names.length === 1);
    expect(rows.map(({ names, cells }) => [...names, ...cells])).toEqual(Object.entries(errorCodes));
  });

  it('docs/operation.md lists exactly the environment variables that are read', () => {
    const listed = tableOf(documentAt('docs/operation.md')).flatMap(({ names }) => names);
    const source = readFileSync('src/config.ts', 'utf8');
    expect(new Set(listed)).toEqual(new Set(source.match(/\b(?:PORT|HOST|ATLAS_\w+|NEO4J_\w+)(?=:)/g)));
  });

  it('docs/glossary.md has every noun of the vocabulary and the schema, and no other', () => {
    const { entities, links } = readVocabulary('seed');
    const rows = tableOf(documentAt('docs/glossary.md'));
    const chineseOf = new Map(rows.map(({ names, cells }) => [names[0], cells[0]]));
    for (const [noun, { zh }] of Object.entries({ ...entities, ...links }))
      expect([noun, chineseOf.get(noun)]).toEqual([noun, zh]);
    // Pages of lists are not concepts.
    const concepts = Object.values(createSchema().getTypeMap())
      .filter((type) => isObjectType(type) && !/^(__|Query$|PageInfo$)|(Connection|Edge)$/.test(type.name))
      .map(({ name }) => name);
    const types = rows.flatMap(({ names }) => names).filter((name) => /[a-z]/.test(name));
    expect(types.sort()).toEqual([...concepts, 'Entity'].sort());
  });

  it('tell one version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const newest = /^## \[(\d[\d.]*)\]/m.exec(documentAt('CHANGELOG.md').text)?.[1];
    expect([lock.version, lock.packages[''].version, newest]).toEqual([version, version, version]);
  });
});
