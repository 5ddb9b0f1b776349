const zh = {
  title: '两者怎样相连',
  introduction: '选两个条目，看报告里有哪些关系把它们连起来。箭头是关系本身的方向，每一环都有出处。',
  from: '从',
  to: '到',
  swap: '互换',
  max: '最多几步',
  steps: (number: number | string) => `${number} 步`,
  within: (number: string) => `${number} 步以内`,
  examples: '可以试试',
  choose: '请选两个条目。',
  same: '两端是同一个条目，请另选一个。',
  searching: '正在寻找通路…',
  found: (from: string, to: string, routes: number, shortest: number) =>
    `${from}与${to}之间有 ${routes} 条通路，最短 ${shortest} 步`,
  limited: (chains: number) =>
    `服务器每次给出最短的 ${chains} 条链；经过相同条目的链并为一条通路，各环并列找到的关系。`,
  none: (from: string, to: string, max: number) => `${max} 步以内，没有关系把${from}与${to}连起来`,
  longer: '放宽到 6 步再找',
  advice: '两者可能在不同街道的报告里，彼此没有共同的条目；也可以改选它们所属的街道、项目或组织。',
  route: (number: number) => `通路 ${number}`,
  openAll: '在关系图中打开全部通路',
};

const en: typeof zh = {
  title: 'How are two things connected?',
  introduction:
    'Choose two entries to see which links in the reports connect them. Arrows point the link’s own way, and each link has its source.',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  max: 'At most',
  steps: (number) => (String(number) === '1' ? '1 step' : `${number} steps`),
  within: (number) => (number === '1' ? '1 step' : `${number} steps`),
  examples: 'For example',
  choose: 'Choose two entries.',
  same: 'Both ends are the same entry. Choose another one.',
  searching: 'Looking for paths…',
  found: (from, to, routes, shortest) =>
    `${routes === 1 ? '1 path' : `${routes} paths`} between ${from} and ${to}, the shortest with ${shortest === 1 ? '1 step' : `${shortest} steps`}`,
  limited: (chains) =>
    `The server gives the shortest ${chains} chains; those over the same entries are one path, with the links found side by side.`,
  none: (from, to, max) =>
    `No links connect ${from} and ${to} within ${max === 1 ? '1 step' : `${max} steps`}`,
  longer: 'Look within 6 steps',
  advice:
    'They may be in reports of different subdistricts that have nothing in common. You can also choose the subdistrict, project or organization that they belong to.',
  route: (number) => `Path ${number}`,
  openAll: 'Open all of it in the graph',
};

export const messages = { zh, en };
