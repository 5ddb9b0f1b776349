const zh = {
  title: '数字核对',
  introduction:
    '报告里的数字常常互相牵连：分项与合计、比例与原数、应当相等的两处。这里逐条核算，“余”“约”和四舍五入留出的余地都算在内。对不上不等于谁写错了，也可能是口径不同，请看原文。',
  status: '结果',
  rule: '关系',
  all: '全部',
  DISAGREES: '对不上',
  AGREES: '对得上',
  disagreeing: (number: number) => `对不上的 ${number} 处`,
  agreeing: (number: number) => `对得上的 ${number} 处`,
  stated: '报告写',
  from: '核算所用',
  computed: '算得',
  difference: (difference: string) => `相差 ${difference}`,
  others: '全部核对',
  copyLink: '复制链接',
  copyLinkOf: (what: string) => `复制链接：${what}`,
};

const en: typeof zh = {
  title: 'Checks',
  introduction:
    'Figures of a report hang together: parts and totals, rates and what they are of, figures that have to be equal. Each such relation is computed here, with the room that rounding and words such as “about” leave. Where it does not hold, nobody need be wrong: the two may count differently. Read the text.',
  status: 'Outcome',
  rule: 'Relation',
  all: 'All',
  DISAGREES: 'Does not add up',
  AGREES: 'Adds up',
  disagreeing: (number) => `${number} that do not add up`,
  agreeing: (number) => `${number} that add up`,
  stated: 'The report says',
  from: 'Computed from',
  computed: 'makes',
  difference: (difference) => `off by ${difference}`,
  others: 'All checks',
  copyLink: 'Copy link',
  copyLinkOf: (what) => `Copy link: ${what}`,
};

export const messages = { zh, en };
