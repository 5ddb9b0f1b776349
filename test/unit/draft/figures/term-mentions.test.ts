import { describe, expect, it } from 'vitest';
import { Mentions } from '../../../../src/draft/figures/term-mentions.js';
import { readSeed } from '../../../../src/seed/files.js';
import { MetricCatalogue } from '../../../../src/seed/metrics.js';

const { seed } = readSeed('seed');
if (seed === null) throw new Error('The seed has problems.');
const mentions = new Mentions(new MetricCatalogue(seed).thesaurus);
const actionsIn = (text: string) =>
  mentions
    .in(text)
    .flatMap(({ term, start, end }) => (term.kind === 'ACTION' ? [text.slice(start, end)] : []));

describe('what is said to be done', () => {
  it.each([
    ['规上高新增加值6亿元', ['增加']],
    ['新增企业6家', ['新增']],
    ['企业新增6家', ['新增']],
  ])('in %s', (text, actions) => {
    expect(actionsIn(text)).toEqual(actions);
  });
});
