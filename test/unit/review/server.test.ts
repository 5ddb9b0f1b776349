import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { State, Step } from '../../../src/review/protocol.js';
import { Review } from '../../../src/review/review.js';
import { createReviewServer } from '../../../src/review/server.js';
import { realSeed } from '../../real-seed.js';

const TEXT = '香港中路街道2023年工作总结\n海风社区硬化道路12公里。\n';
const [TOTAL, NAME] = ['12公里', '海风社区'].map((slice) => `${slice}@${TEXT.indexOf(slice)}`) as [
  string,
  string,
];
const DRAFT = `report:
  id: xianggangzhonglu-2023
  file: a.txt
  sha256: ${createHash('sha256').update(TEXT).digest('hex')}
  length: ${TEXT.length}
  title: 香港中路街道2023年工作总结
  subdistrict: 山东省/青岛市/市南区/香港中路街道
  period: 2023年

periods:
  2023年: 2023-01-01/2023-12-31

entities:
  - {name: 海风社区, type: Community, kind: URBAN_COMMUNITY, at: [${NAME}]}

links:
  - {from: 海风社区, type: PART_OF, to: 香港中路街道, inferred: true, at: ${NAME}}

observations:
  - {metric: {object: 道路, action: 硬化, measure: LENGTH}, about: 海风社区, value: 12, unit: 公里, at: ${TOTAL}, draft: {confidence: 0.9, rule: number with unit}}

notFigures:
  - {at: 2023年@6, reason: DATE}
`;

const home = mkdtempSync(join(tmpdir(), 'review-'));
const draft = join(home, 'xianggangzhonglu-2023.yaml');
const terms = join(home, 'thesaurus.yaml');
let server: Awaited<ReturnType<typeof createReviewServer>>;
let address: string;

beforeAll(() => {
  mkdirSync(join(home, 'page', 'assets'), { recursive: true });
  writeFileSync(join(home, 'page', 'review.html'), '<script src="/assets/a.js"></script>');
  writeFileSync(join(home, 'page', 'assets', 'a.js'), '1');
  writeFileSync(join(home, 'a.txt'), TEXT);
});
beforeEach(async () => {
  writeFileSync(draft, DRAFT);
  rmSync(terms, { force: true });
  await server?.app.close();
  server = await createReviewServer(new Review(draft, TEXT, realSeed, home, terms), join(home, 'page'));
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.app.close();
  rmSync(home, { recursive: true });
});

/** Asks below the review's own path. */
async function ask(path: string, body?: unknown) {
  const response = await fetch(address + server.path + path, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, body: await response.json() };
}
const step = (version: number, wanted: Step) => ask('step', { version, step: wanted });
const accept: Step = { do: 'accept', section: 'observations', index: 0 };
const onDisk = () => readFileSync(draft, 'utf8');

/** The status of a GET with headers that fetch does not let through. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(address + path, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the server of a review', () => {
  it('answers below an address that nobody can guess, and nowhere else', async () => {
    expect(server.path).toMatch(/^\/[\w-]{32}\/$/);
    const page = await fetch(address + server.path);
    expect(await page.text()).toBe(`<script src="${server.path}assets/a.js"></script>`);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(await statusOf(`${server.path}assets/a.js`, {})).toBe(200);
    for (const path of [
      '/',
      '/state',
      '/assets/a.js',
      '/review.html',
      `${server.path}../state`,
      `/${'a'.repeat(32)}/`,
    ])
      expect([path, await statusOf(path, {})]).toEqual([path, 403]);
  });

  it('answers nobody who comes under another name, or from another page', async () => {
    const path = `${server.path}state`;
    expect(await statusOf(path, {})).toBe(200);
    expect(await statusOf(path, { host: 'street.example' })).toBe(403);
    expect(await statusOf(path, { origin: 'https://street.example' })).toBe(403);
    expect(await statusOf(path, { origin: address })).toBe(200);
  });

  it('saves a step before it answers, and checks the seed where nothing is undecided', async () => {
    const before = await ask('state');
    expect(before.body).toMatchObject({ version: 1, undecided: 1, undoable: 0, findings: null, text: TEXT });
    const { status, body } = await step(1, accept);
    expect([status, body.count, body.state.undecided]).toEqual([200, 1, 0]);
    expect(body.state.findings).toEqual([]);
    expect(onDisk()).toBe(DRAFT.replace(', draft: {confidence: 0.9, rule: number with unit}', ''));
    expect(readdirSync(home).filter((name) => name.endsWith('.saving'))).toEqual([]);
  });

  it('goes back step by step', async () => {
    await step(1, accept);
    const { body } = await ask('undo', { version: 2 });
    expect([body.state.version, body.state.undecided, body.state.undoable]).toEqual([3, 1, 0]);
    expect(onDisk()).toBe(DRAFT);
    expect((await ask('undo', { version: 3 })).body.error.message).toContain('nothing was decided');
  });

  it('says at its place what the check finds', async () => {
    writeFileSync(draft, DRAFT.replace(/notFigures:\n.*\n/, ''));
    await ask('state');
    await step(2, { ...accept, do: 'change', field: 'value', value: '13' });
    const { body } = await step(3, accept);
    expect(body.state.findings).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('12公里 says 12, not 13'),
        zh: '12公里 说的是 12，不是 13',
        which: { section: 'observations', index: 0 },
        place: null,
      }),
      expect.objectContaining({
        message: expect.stringContaining('2023@6 is not accounted for'),
        which: null,
        place: { start: 6, end: 10 },
      }),
    ]);
  });

  it('refuses a step that was decided on another draft, and one that makes it no seed file', async () => {
    await step(1, accept);
    expect(await step(1, accept)).toMatchObject({ status: 409, body: { error: { code: 'CHANGED' } } });
    const unit: Step = { ...accept, do: 'change', field: 'unit', value: '光年' };
    const before = onDisk();
    expect(await step(2, unit)).toMatchObject({ status: 409, body: { error: { code: 'REFUSED' } } });
    expect(onDisk()).toBe(before);
    expect((await step(2, { do: 'paint' } as unknown as Step)).status).toBe(400);
  });

  it('does not overwrite what somebody else writes meanwhile', async () => {
    const edited = DRAFT.replace('about: 海风社区', 'about: 香港中路街道');
    writeFileSync(draft, edited);
    expect((await step(1, accept)).body.error.code).toBe('CHANGED');
    expect(onDisk()).toBe(edited);
    const { body } = await ask('state');
    expect(
      body.items.find(({ section }: { section: string }) => section === 'observations').fields.about,
    ).toBe('香港中路街道');
  });

  describe('a term that the thesaurus does not have', () => {
    const PROPOSED = DRAFT.replace(
      '{object: 道路, action: 硬化, measure: LENGTH}',
      '{object: fei-hua-lu, measure: LENGTH}',
    ).replace(
      'rule: number with unit}',
      'rule: number with unit, candidates: [{object: fei-hua-lu, measure: LENGTH, name: 飞花路, newTerm: {id: fei-hua-lu, zh: 飞花路}}]}',
    );
    const term = {
      kind: 'OBJECT',
      id: 'petal-ways',
      zh: '花径',
      en: 'petal ways',
      category: 'CITY_MANAGEMENT',
      broader: 'roads',
    } as const;
    const choose: Step = { do: 'choose', section: 'observations', index: 0, candidate: 0 };
    const observation = (body: { state: State }) =>
      body.state.items.find(({ section }) => section === 'observations');
    beforeEach(() => writeFileSync(draft, PROPOSED));

    it('is written beside the reports with the figure that it is of, and taken back with it', async () => {
      const before = await ask('state');
      expect(observation({ state: before.body })?.undecided?.candidates[0]).toEqual({
        name: '飞花路',
        written: 'fei-hua-lu × LENGTH',
        newTerm: { id: 'fei-hua-lu', zh: '飞花路' },
      });
      const { version } = before.body;
      const { status, body } = await step(version, { ...choose, term });
      expect([status, body.state.findings]).toEqual([200, []]);
      expect(onDisk()).toContain('{object: 花径, measure: LENGTH}');
      expect(readFileSync(terms, 'utf8')).toBe(
        'objects:\n  petal-ways: { zh: 花径, en: petal ways, category: CITY_MANAGEMENT, broader: roads, source: report }\n',
      );
      expect(observation(body)?.metric).toBe('花径长度');
      expect((await ask('vocabularies')).body.objects).toContainEqual(
        expect.objectContaining({ value: '花径', id: 'petal-ways', category: 'CITY_MANAGEMENT' }),
      );
      const undone = await ask('undo', { version: version + 1 });
      expect([undone.status, onDisk(), existsSync(terms)]).toEqual([200, PROPOSED, false]);
      expect(observation(undone.body)?.metric).toBeNull();
    });

    it('may be one that there is', async () => {
      const { body: before } = await ask('state');
      expect(await step(before.version, { ...choose, term: '飞花' })).toMatchObject({
        status: 409,
        body: { error: { message: 'there is no term 飞花' } },
      });
      const { body } = await step(before.version, { ...choose, term: '道路' });
      expect([observation(body)?.metric, existsSync(terms)]).toEqual(['道路长度', false]);
    });

    it('is refused with an id or a wording of another', async () => {
      const { version } = (await ask('state')).body;
      for (const [change, message] of [
        [{ id: 'roads' }, 'there is a term roads already'],
        [{ zh: '道路' }, '道路 stands for roads already'],
        [{ broader: 'paths' }, 'there is no paths among the objects'],
        [{ id: 'Petal Ways' }, 'lower-case words joined by hyphens'],
        [{ category: 'FLOWERS' }, 'FLOWERS must be one of '],
      ] as const)
        expect(await step(version, { do: 'addTerm', term: { ...term, ...change } })).toMatchObject({
          status: 409,
          body: { error: { message: expect.stringContaining(message) } },
        });
      expect([onDisk(), existsSync(terms)]).toEqual([PROPOSED, false]);
    });

    it('goes to the others of its kind, whose lines stay as they are', async () => {
      const there =
        '# ours\nobjects:\n  lanterns: {zh: 花灯, en: lanterns, category: CULTURE_AND_VOLUNTEERING} # lit\nactions:\n  fling: { zh: 抛撒, en: flung }\n';
      writeFileSync(terms, there);
      let { version } = (await ask('state')).body;
      for (const one of [term, { kind: 'ACTION', id: 'strew', zh: '撒', en: 'strewn' } as const]) {
        const { body } = await step(version, { do: 'addTerm', term: one });
        version = body.state.version;
      }
      expect(readFileSync(terms, 'utf8')).toBe(
        there
          .replace(
            '# lit\n',
            '# lit\n  petal-ways: { zh: 花径, en: petal ways, category: CITY_MANAGEMENT, broader: roads, source: report }\n',
          )
          .concat('  strew: { zh: 撒, en: strewn, source: report }\n'),
      );
    });

    it('is named where a metric is written with it', async () => {
      const { version } = (await ask('state')).body;
      const { body } = await step(version, {
        do: 'change',
        section: 'observations',
        index: 0,
        field: 'metric',
        value: '道路 × 撒 × LENGTH',
      });
      expect(observation(body)).toMatchObject({ metric: null, unknown: { kind: 'ACTION', zh: '撒' } });
    });

    it('needs a folder of facts', async () => {
      const review = new Review(draft, TEXT, realSeed, home, null);
      const { version } = review.state();
      expect(() => review.step(version, { do: 'addTerm', term })).toThrow('put the draft into the reports/');
    });
  });

  it('offers metrics and words', async () => {
    const { body } = await ask('metrics', { text: '道路 硬化', unit: '公里' });
    expect(body[0]).toMatchObject({ written: '道路 × 硬化 × LENGTH' });
    expect((await ask('vocabularies')).body.units.length).toBeGreaterThan(50);
  });
});
