import type { SeedEntity, SeedReport } from '../files.js';
import type { MetricCatalogue } from '../metrics.js';
import { wordingsOf } from '../thesaurus.js';
import type { Say } from './rules.js';

/** Types of which a report can count several without naming them. */
const GROUPED: ReadonlySet<string> = new Set(['Facility', 'Organization', 'PartyOrganization', 'Place']);
/** Types whose names begin the names of single things: 海风社区党委, 某公司党支部. */
const OWNERS: ReadonlySet<string> = new Set([
  'City',
  'Community',
  'District',
  'Honour',
  'Organization',
  'Project',
  'Province',
  'ResidentialCompound',
  'Subdistrict',
]);
/** Of a level there is only one body of a kind: 区委, 镇政府, 街道党工委. */
const OF_LEVEL =
  /^(?:[省市区县镇乡]|街道)(?:委|政府|人民政府|人大|政协|纪委|纪工委|党委|党工委|办事处|[^社村]{0,8}[局办所院中心站会]$)/;
/** Names of roads, rivers, squares and the like; a name that lists several things is excepted. */
const PLACE_NAME = /^[^、和及]{2,}(?:[路街巷河湖江渠]|大道|广场|公园|高速|[国省县]道)$/;
/** The end of a division's name, without which it begins other names: 湖田产业园. */
const KIND = /(?<=..)(?:街道|社区|[镇乡村省市区县])$/u;
/** Signs that several things are meant: 各党支部, 铁路骨干企业等. */
const SEVERAL = /^(?:各|全部|所有|多|几)|[、和及]/;

/**
 * Checks that a group is what a report counts without naming it, and that what it so counts is a group.
 * @param catalogue null if metrics cannot be read
 * @param text with one UTF-16 unit per code point
 */
export function checkGroups(
  report: SeedReport,
  catalogue: MetricCatalogue | null,
  text: string,
  say: Say,
): void {
  report.entities.forEach((entity, index) => {
    const { name, type, group } = entity;
    if (!GROUPED.has(type)) return;
    const path = ['entities', index, 'group'];
    const counted = report.observations.filter(({ about }) => about.includes(name));
    if (group) {
      if (counted.every(({ value }) => value < 2) && isSingle(entity, report.entities))
        say(path, 'GROUP_OF_ONE', { name });
      return;
    }
    for (const { about, at, metric, value } of counted) {
      const { measure, object = '' } = catalogue?.find(metric).metric ?? {};
      const [first] = at;
      if (!first || about.length > 1 || measure !== 'COUNT' || value < 2) continue;
      const term = catalogue?.thesaurus.find('OBJECT', object);
      const isOwnNumber =
        text.startsWith(name, first.end) ||
        (text.slice(0, first.start).endsWith(name) &&
          term &&
          wordingsOf(term).some((word) => name.endsWith(word)));
      if (isOwnNumber) say(path, 'GROUP_UNSAID', { citation: `${first.exact}@${first.start}`, name });
    }
  });
}

/** Whether a name is that of one thing: it is quoted, or begins with another's name, or is the only one of a level. */
function isSingle({ name }: SeedEntity, entities: readonly SeedEntity[]): boolean {
  if (SEVERAL.test(name)) return false;
  const owners = entities
    .filter((one) => one.name !== name && OWNERS.has(one.type) && !one.group)
    .flatMap((one) => [one.name, ...one.aliases].flatMap((word) => [word, word.replace(KIND, '')]))
    .filter((word) => [...word].length > 1);
  return (
    /[“"《]/.test(name) ||
    OF_LEVEL.test(name) ||
    PLACE_NAME.test(name) ||
    /有限(?:责任)?公司$/.test(name) ||
    owners.some((word) => name.startsWith(word))
  );
}
