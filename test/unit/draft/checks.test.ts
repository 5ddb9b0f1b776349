import { describe, expect, it } from 'vitest';
import { findChecks } from '../../../src/draft/checks.js';
import type { NamedThing } from '../../../src/draft/named-thing.js';
import { Occurrences } from '../../../src/draft/occurrences.js';
import { readVocabulary } from '../../../src/model/vocabulary.js';
import { scanNumbers } from '../../../src/seed/numbers.js';
import { Units } from '../../../src/seed/units.js';

const units = new Units(readVocabulary('seed'));
const checksOf = (text: string, named: NamedThing[] = []) =>
  findChecks(text, scanNumbers(text, units).figures, new Occurrences(text, named)).map(
    ({ rule, result, operands, names }) =>
      [rule, result, ...(operands ?? names ?? [])].map((one) => one.replace(/@.*/, '')).join(' '),
  );

describe('checks that a draft proposes', () => {
  it.each([
    ['引进企业30家,工业20家、服务业10家。', ['SUM 30家 20家 10家']],
    ['引进企业30家,其中外资企业3家。', ['PARTS 30家 3家']],
    ['受理信访40件,办结38件,办结率95%。', ['PARTS 40件 38件', 'RATIO 95% 38件 40件']],
    ['修路30公里。植树40棵。', []],
    ['村\t户数(户)\n石桥村\t20户\n柳林村\t15户\n合计\t35户\n', ['SUM 35户 20户 15户']],
  ])('%s', (text, expected) => {
    expect(checksOf(text)).toEqual(expected);
  });

  it('holds a number against the names that are listed before it', () => {
    const text = '惠及石桥、柳林村2个村';
    const named = ['石桥', '柳林村'].map((name) => {
      const start = text.indexOf(name);
      const at = [{ start, end: start + name.length, exact: name }];
      return { name, type: 'Community', at, rule: '', confidence: 1 };
    });
    expect(checksOf(text, named)).toEqual(['COUNT 2个 石桥 柳林村']);
  });
});
