import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/model/vocabulary.js';
import { type Atlas, openAtlas } from '../atlas.js';
import { blocksOf, documentAt, tableOf } from '../documents.js';

const readme = documentAt('README.md');
const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe('what documents show is what the API answers', () => {
  let atlas: Atlas;
  let address: string;
  beforeAll(async () => {
    atlas = await openAtlas();
    address = await atlas.app.listen({ host: '127.0.0.1', port: 0 });
    // Planning a new statement can take longer than the time limit on a busy machine, so each runs once before.
    for (const { command } of commands) await printed(command).catch(() => '');
  });
  afterAll(() => atlas.close());

  /** The output of a command; `curl` is made to fail if the answer is an error. */
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
    // JSON is one line; a table has a header and rows.
    if (lines.length === 1) expect(lines[0]).not.toMatch(/"errors":|"rows":\[\]|"edges":\[\]/);
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
    expect([response.statusCode, response.json().truncated]).toEqual([200, false]);
    expect(response.json().rows).not.toEqual([]);
  });

  it('docs/glossary.md has every relationship of the graph, and no other', async () => {
    const stored = await atlas.database.read<{ type: string }>(
      'CALL db.relationshipTypes() YIELD relationshipType AS type',
    );
    // Each street has reports of one year only, so none revises another (test/process/second-year.test.ts). Passages
    // need the reports' texts (test/process/passages.test.ts).
    const types = new Set([
      'REVISES',
      'TAKEN_FROM',
      'MENTIONS',
      ...stored.map(({ type }) => type),
      ...Object.keys(readVocabulary('seed').links),
    ]);
    const rows = tableOf(documentAt('docs/glossary.md')).flatMap(({ names }) => names);
    expect(rows.filter((name) => !/[a-z]/.test(name)).sort()).toEqual([...types].sort());
  });
});
