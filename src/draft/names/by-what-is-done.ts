import { NO_NAME } from './by-ending.js';
import { nameStart } from './name-start.js';
import type { Names } from './names-found.js';

/** Something is done to a thing named before the deed: 对甲进行整治. */
const DONE =
  /对([^，,。；;“”\s]{3,16}?)(?:等)?(?:\d+处)?进行(?:了)?([\u4e00-\u9fa5]{0,4}?(?:改造|整治|治理|修缮|提升|硬化|绿化|拆除)(?:工程|项目)?)/gu;
/** An amount between the thing and the deed: 甲小区35栋楼的暖气改造. */
const SO_MUCH =
  /(?:约|近)?\d[\d.]*(?:余|多)?(?:亩|栋楼|栋|户|平方米|公里|米|个|处)(?:的)?([\u4e00-\u9fa5]{0,4}?(?:清点清障|安置房项目|改造|硬化|修缮|整治|工程|项目))/gu;
/** A deed is a renovation project if the thing has a place, otherwise a campaign. */
const LIES = /[路街巷村河湖渠桥楼]|社区|小区|片区|管网|广场|公园|市场|学校|中心|门市/u;

/** Finds projects and campaigns from sentences that say that something is done to something. */
export function findDoneTo(names: Names): void {
  for (const match of names.flat.matchAll(SO_MUCH)) {
    const deed = match[1] as string;
    const start = nameStart(names.flat, match.index, 12, names.ends);
    const thing = names.flat.slice(start, match.index);
    if (thing.length < 3 || NO_NAME.test(thing)) continue;
    const project = { type: 'Project', name: thing + deed, rule: 'what is done to so much of it' };
    names.addApart(
      { ...project, confidence: 0.55 },
      start,
      names.flat.slice(start, match.index + match[0].length),
    );
  }
  for (const match of names.flat.matchAll(DONE)) {
    const [, said = '', deed = ''] = match;
    const thing = said.replace(/^\d+[余多]?[个处条座]/u, '');
    const what = LIES.test(thing)
      ? { type: 'Project', kind: 'RENOVATION' }
      : { type: 'Programme', kind: 'CAMPAIGN' };
    const start = match.index + match[0].length - deed.length;
    const done = { ...what, name: thing + deed, rule: 'what is done to something', confidence: 0.55 };
    names.addApart(done, start, deed);
    // 上下水改造工程 is not a project by itself.
    if (deed.length > 3) names.take(start, start + deed.length);
  }
}
