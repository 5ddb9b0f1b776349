const zh = {
  correct: '纠错',
  correctWhat: (said: string) => `纠错：${said}`,
  should: '应当是什么',
  why: '依据或说明（可不填）',
  message: '将发出的内容',
  copy: '复制',
  note: '下载为录入说明（YAML）',
  noteHint: '说明里写明数据文件和位置，供录入者改正；页面没有数据文件的原行，不能生成补丁。',
  mail: '发邮件',
  noMail: '服务器没有设置收件地址：请复制或下载后交给数据的维护者。',
  words: {
    subject: (said: string) => `街道图谱纠错：${said}`,
    said: '图谱写的',
    written: '出处',
    should: '应为',
    why: '说明',
    address: '链接',
    recorded: '数据位置',
  },
};

const en: typeof zh = {
  correct: 'Correct',
  correctWhat: (said) => `Correct: ${said}`,
  should: 'What it should be',
  why: 'Why (may stay empty)',
  message: 'What will be sent',
  copy: 'Copy',
  note: 'Download as a note for the seed (YAML)',
  noteHint:
    'The note names the seed file and the place in it, for whoever records the report. The page does not have the lines of that file, so it can make no patch.',
  mail: 'Send by mail',
  noMail:
    'This server has no address set for corrections: copy or download it and give it to whoever keeps the facts.',
  words: {
    subject: (said) => `Street Atlas, correction: ${said}`,
    said: 'The graph says',
    written: 'Written in',
    should: 'Should be',
    why: 'Why',
    address: 'Link',
    recorded: 'Recorded in',
  },
};

export const messages = { zh, en };
