const zh = {
  arranging: '正在排布…',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '全貌',
  keys: '方向键移动画面，加号、减号缩放，0 看全貌；焦点在条目上时，方向键走到相邻的条目，回车选中，Shift 加方向键移动条目。',
  node: (type: string, name: string, status: string | null, links: number, pinned: boolean) =>
    `${type}：${name}${status ? `（${status}）` : ''}，${links} 条关系${pinned ? '，已固定' : ''}`,
  legend: '图例与筛选',
  entityTypes: '条目类型',
  linkTypes: '关系类型',
  lines: '线条与标记',
  stated: '原文写明',
  inferred: '推断',
  absent: '计划中、洽谈中或已撤销',
  unnamed: '若干（未具名）',
  lineKey: '实线：原文写明；虚线：原文没有直接说明，由上下文推断。',
  broken: '点线、断续的轮廓：计划中、洽谈中或已撤销。',
  hollow: '空心：若干，未具名。',
  sources: (reports: string) => `资料来源：${reports}`,
  divisions: '国家统计局区划名录',
  downloaded: (name: string, date: string, address: string) => `${name} · ${date} 下载 · ${address}`,
};

const en: typeof zh = {
  arranging: 'Arranging…',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  keys: 'Arrow keys move the picture, plus and minus zoom, 0 shows all of it. On an entry, arrow keys go to the next one, Enter selects it, Shift and arrow keys move it.',
  node: (type, name, status, links, pinned) =>
    `${type}: ${name}${status ? ` (${status})` : ''}, ${links === 1 ? '1 link' : `${links} links`}${pinned ? ', pinned' : ''}`,
  legend: 'Legend and filters',
  entityTypes: 'Types of entry',
  linkTypes: 'Types of link',
  lines: 'Lines and marks',
  stated: 'stated',
  inferred: 'inferred',
  absent: 'planned, negotiated or given up',
  unnamed: 'several, unnamed',
  lineKey: 'Solid: the text states it. Dashed: the text implies it and does not state it.',
  broken: ' Dotted or broken: planned, negotiated or given up.',
  hollow: ' Hollow: several, unnamed.',
  sources: (reports) => `Sources: ${reports}`,
  divisions: 'the statistical list of divisions',
  downloaded: (name, date, address) => `${name} · downloaded ${date} · ${address}`,
};

export const messages = { zh, en };
