import { describe, expect, it } from 'vitest';
import { ReportText } from '../../../../src/model/text.js';
import { checkStatuses } from '../../../../src/seed/check/statuses.js';
import { type Facts, factsOf, saidBy } from '../../../facts.js';

const said = (text: string, entities: NonNullable<Facts['entities']>) =>
  saidBy((say) => checkStatuses(factsOf({ entities }), new ReportText(text), say));

describe('a status', () => {
  const of = (text: string, is: string) =>
    said(text, [
      {
        name: '亭子',
        type: 'Facility',
        status: [{ is, at: [], period: undefined }],
        at: [`亭子@${text.indexOf('亭子')}`],
      },
    ]);
  const unsaid = (is: string) => [
    `entities.0.status.0: neither the sentence cited for 亭子 nor its heading says that it is ${is}: correct the status, or cite what shows it`,
  ];

  it.each([
    ['PLANNED', '亭子很好。', '计划建亭子。'],
    ['NEGOTIATING', '亭子很好。', '亭子正在洽谈。'],
    ['ABOLISHED', '亭子很好。', '亭子已取缔。'],
  ])('%s is said by its sentence', (is, text, other) => {
    expect(of(text, is)).toEqual(unsaid(is));
    expect(of(other, is)).toEqual([]);
  });

  it('under a heading of plans is PLANNED, except of what goes on', () => {
    const plans = '三、明年工作打算\n';
    expect(of(`${plans}建成亭子。`, 'COMPLETED')).toEqual(unsaid('COMPLETED'));
    expect(of(`${plans}建成亭子。`, 'PLANNED')).toEqual([]);
    expect(of(`${plans}继续修亭子。`, 'UNDERWAY')).toEqual([]);
    expect(of('建成亭子。', 'COMPLETED')).toEqual([]);
  });
});

describe('what is built', () => {
  const of = (text: string, type = 'Facility', more: object = {}) =>
    said(text, [{ name: '亭子', type, at: ['亭子@0'], ...more }]);

  it('has a status if the text says how far it is', () => {
    expect(of('亭子已正式投入使用。')).toEqual([
      'entities.0: the text says “已正式投入使用” right after 亭子: record its status',
    ]);
    for (const text of ['亭子竣工。', '亭子项目全面完工。', '亭子于10月底竣工。', '亭子3月开工。'])
      expect(of(text, 'Project')).toHaveLength(1);
  });

  it('needs none otherwise', () => {
    for (const text of ['亭子很好。', '亭子门口投入使用。', '亭子，完工。']) expect(of(text)).toEqual([]);
    expect(of('亭子竣工。', 'Place')).toEqual([]);
    expect(
      of('亭子竣工。', 'Facility', { status: [{ is: 'COMPLETED', at: [], period: undefined }] }),
    ).toEqual([]);
  });
});
