const zh = {
  questions: '常问的四件事',
  projects: '哪些项目涉及哪些社区',
  projectsHint: '项目与社区对照，点格子看原文',
  compare: '同一件事，各街道各写了多少',
  compareHint: '没写的标“未报告”，不当作零',
  paths: '两者之间怎样相连',
  pathsHint: '每一环都有出处',
  checks: '哪些数字对不上',
  checksHint: (disagree: number) => `${disagree} 处数字对不上`,
  reports: (number: number) => `收录的 ${number} 份报告`,
  projectCount: (number: number) => `${number} 个项目`,
  entityCount: (number: number) => `${number} 个条目`,
  figureCount: (number: number) => `${number} 个数字`,
};

const en: typeof zh = {
  questions: 'Four common questions',
  projects: 'Which projects touch which communities?',
  projectsHint: 'Projects by communities; a cell leads to the text',
  compare: 'How much does each subdistrict report of one thing?',
  compareHint: 'Silence is shown as “not reported”, never as zero',
  paths: 'How are two things connected?',
  pathsHint: 'Every link has its source',
  checks: 'Which figures do not add up?',
  checksHint: (disagree) => `${disagree} that do not agree`,
  reports: (number) => `${number} reports`,
  projectCount: (number) => `${number} projects`,
  entityCount: (number) => `${number} entries`,
  figureCount: (number) => `${number} figures`,
};

export const messages = { zh, en };
