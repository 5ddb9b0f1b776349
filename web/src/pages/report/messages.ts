const zh = {
  covers: '内容所及',
  retrieved: (date: string) => `${date} 取得`,
  hash: 'SHA-256',
  length: (points: number) => `${points} 字`,
  counts: (figures: number, things: number) => `${figures} 个数字，提到 ${things} 个对象`,
  text: '报告全文',
  list: '按原文顺序列出的全部出处',
  listHint: '服务器没有装入这份报告的原文：下面按原文顺序列出图谱引用的每一处。',
  from: (start: number) => `从第 ${start} 字起`,
  beginning: '从头开始',
  earlier: '显示前文',
  later: '显示后文',
  line: (start: number) => `第 ${start} 字起的一段里写着`,
  things: '提到',
  figures: '数字',
};

const en: typeof zh = {
  covers: 'Is about',
  retrieved: (date) => `retrieved ${date}`,
  hash: 'SHA-256',
  length: (points) => `${points} characters`,
  counts: (figures, things) => `${figures} figures, names ${things} entries`,
  text: 'The whole text',
  list: 'All that is cited, in the order of the text',
  listHint:
    'The text of this report is not mounted on this server: here is every place that the graph cites, in the order of the text.',
  from: (start) => `from character ${start}`,
  beginning: 'From the beginning',
  earlier: 'Show what comes before',
  later: 'Show what follows',
  line: (start) => `What the paragraph from character ${start} says`,
  things: 'Names',
  figures: 'Figures',
};

export const messages = { zh, en };
