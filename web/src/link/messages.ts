const zh = {
  backwards: '（反向）',
  fromDivisions: '区划名录',
  fromDivisionsHint: '区划之间的隶属来自国家统计局的区划名录，不来自报告',
};

const en: typeof zh = {
  backwards: '(read from the second to the first)',
  fromDivisions: 'list of divisions',
  fromDivisionsHint:
    'How divisions belong together comes from the statistical list of divisions, not from a report',
};

export const messages = { zh, en };
