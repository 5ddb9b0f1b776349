import type { Names } from './names-found.js';

/** 对甲进行整治: what is done to something, the thing before the deed. */
const DONE =
  /对([^，,。；;“”\s]{3,16}?)(?:等)?(?:\d+处)?(?:重点区域)?进行(?:了)?([\u4e00-\u9fa5]{0,4}?(?:改造|整治|治理|修缮|提升|硬化|绿化|拆除))/gu;
/** What lies somewhere is renovated; what is everywhere is campaigned against. */
const LIES = /[路街巷村河湖渠桥楼]|社区|小区|片区|管网|广场|公园|市场|学校|中心|门市/u;

/** Projects and campaigns of which the text says that something is done to something. */
export function findDoneTo(names: Names): void {
  for (const match of names.flat.matchAll(DONE)) {
    const [, thing = '', deed = ''] = match;
    const what = LIES.test(thing)
      ? { type: 'Project', kind: 'RENOVATION' }
      : { type: 'Programme', kind: 'CAMPAIGN' };
    const start = match.index + match[0].length - deed.length;
    names.addApart(
      { ...what, name: thing + deed, rule: 'what is done to something', confidence: 0.55 },
      start,
      deed,
    );
  }
}
