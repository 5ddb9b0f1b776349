const zh = {
  title: '项目与社区',
  introduction:
    '一行一个项目，一列一个社区。格子里“涉”是涉及，“位”是位于，虚线是由上下文推断，数字是又一处出处；点一下看报告原文。',
  place: '街道或社区',
  placePlaceholder: '街道、社区或村，如 湖田街道、下湖村',
  streets: '可以看的街道',
  noProject: '没有项目点名这个社区。',
  kind: '项目类型',
  status: '进展',
  all: '全部',
  summary: (projects: number, touching: number) => `${projects} 个项目，其中 ${touching} 个点名社区`,
  unlisted: '内容太多，这里没有列全。',
  allProjects: '全部项目，以列表查看',
  project: '项目',
  noStatus: '进展未写明',
  matrix: (subdistrict: string) => `${subdistrict}：项目与所涉社区`,
  withoutCommunity: (number: number) => `未点名社区的项目（${number}）`,
  absent: (number: number) => `计划、洽谈中或已终止的项目（${number}）`,
  touches: '报告点名的其他对象',
  touchesNothing: '报告没有点名它涉及的对象',
  withoutProject: (number: number) => `没有项目点名的社区（${number}）`,
  named: '报告中出现过',
  listOnly: '只见于区划名录',
  affects: '涉',
  locatedIn: '位',
  /** @param which number of the citation, from 1 */
  cell: (project: string, community: string, how: string, inferred: boolean, which: number, start: number) =>
    `${project} ${how} ${community}${inferred ? '（推断）' : ''}，出处 ${which}：第 ${start} 字起`,
};

const en: typeof zh = {
  title: 'Projects and communities',
  introduction:
    'A row is a project, a column a community. A: affects, L: lies in; dashed where the text only implies it, a number where it is written again. Follow a cell to the report’s text.',
  place: 'Subdistrict or community',
  placePlaceholder: 'Subdistrict, community or village, e.g. 湖田街道',
  streets: 'Subdistricts to look at',
  noProject: 'No project names this community.',
  kind: 'Kind of project',
  status: 'Progress',
  all: 'All',
  summary: (projects, touching) => `${projects} projects, ${touching} of them naming communities`,
  unlisted: 'There is too much: not all of it is listed here.',
  allProjects: 'All projects, as a list',
  project: 'Project',
  noStatus: 'progress not stated',
  matrix: (subdistrict) => `${subdistrict}: projects and the communities that they touch`,
  withoutCommunity: (number) => `Projects that name no community (${number})`,
  absent: (number) => `Projects planned, negotiated or given up (${number})`,
  touches: 'What else the report names',
  touchesNothing: 'The report names nothing that it touches',
  withoutProject: (number) => `Communities that no project names (${number})`,
  named: 'Named in the report',
  listOnly: 'Only in the list of divisions',
  affects: 'A',
  locatedIn: 'L',
  cell: (project, community, how, inferred, which, start) =>
    `${project} ${how} ${community}${inferred ? ' (inferred)' : ''}, source ${which}: from character ${start}`,
};

export const messages = { zh, en };
