const zh = {
  cite: '引用格式',
  gbt: 'GB/T 7714-2015',
  bibtex: 'BibTeX',
  plain: '文字',
  copy: '复制',
  copyForm: (form: string) => `复制引用：${form}`,
  here: '这里写着',
  read: '在报告中阅读',
};

const en: typeof zh = {
  cite: 'Cite',
  gbt: 'GB/T 7714-2015',
  bibtex: 'BibTeX',
  plain: 'Plain text',
  copy: 'Copy',
  copyForm: (form) => `Copy as ${form}`,
  here: 'What is written here',
  read: 'Read it in the report',
};

export const messages = { zh, en };
