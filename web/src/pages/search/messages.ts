const zh = {
  title: '搜索',
  titleOf: (text: string) => `搜索：${text}`,
  ask: '输入名称、别名、拼音或首字母。',
  kinds: '只看',
  hits: (number: number, text: string) => `“${text}”：${number < 1000 ? number : '1000 以上'} 条结果`,
  nothing: (text: string) => `没有找到“${text}”`,
  advice: [
    '写短一些：去掉“街道”“项目”“有限公司”等字再试。',
    '试试别名或简称，或者拼音首字母，如 htjd。',
    '图谱只收录报告提到的对象和所在的区划；报告没有提到的不在其中。',
  ],
  allKinds: '在全部类型中查找',
};

const en: typeof zh = {
  title: 'Search',
  titleOf: (text) => `Search: ${text}`,
  ask: 'Enter a name, an alias, pinyin or initials.',
  kinds: 'Only',
  hits: (number, text) =>
    `${number < 1000 ? number : '1000 or more'} ${number === 1 ? 'result' : 'results'} for “${text}”`,
  nothing: (text) => `Nothing found for “${text}”`,
  advice: [
    'Write less: leave out words such as 街道, 项目 or 有限公司.',
    'Try another name or a short form, or the initials of the pinyin, such as htjd.',
    'The graph holds what the reports name and the divisions around it, nothing else.',
  ],
  allKinds: 'Search all types',
};

export const messages = { zh, en };
