import type { Names } from './names-found.js';

/** Something is done to a thing named before the deed: 对甲进行整治. */
const DONE =
  /对([^，,。；;“”\s]{3,16}?)(?:等)?(?:\d+处)?进行(?:了)?([\u4e00-\u9fa5]{0,4}?(?:改造|整治|治理|修缮|提升|硬化|绿化|拆除)(?:工程|项目)?)/gu;
/** A deed is a renovation project if the thing has a place, otherwise a campaign. */
const LIES = /[路街巷村河湖渠桥楼]|社区|小区|片区|管网|广场|公园|市场|学校|中心|门市/u;

/** Finds projects and campaigns from sentences that say that something is done to something. */
export function findDoneTo(names: Names): void {
  for (const match of names.flat.matchAll(DONE)) {
    const [, said = '', deed = ''] = match;
    const thing = said.replace(/^\d+[余多]?[个处条座]/u, '');
    const what = LIES.test(thing)
      ? { type: 'Project', kind: 'RENOVATION' }
      : { type: 'Programme', kind: 'CAMPAIGN' };
    const start = match.index + match[0].length - deed.length;
    const done = { ...what, name: thing + deed, rule: 'doneTo' as const, confidence: 0.55 };
    names.addApart(done, start, deed);
    // 上下水改造工程 is not a project by itself.
    if (deed.length > 3) names.take(start, start + deed.length);
  }
}
