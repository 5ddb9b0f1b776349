import type { Names } from './names-found.js';

/** What says that something was awarded. */
const AWARDED = '荣获|获得|获评|获|授予|评为|评选为|入选|摘得|斩获|创成|争创|创建成为|列为';

/** How names of honours end. */
const HONOUR =
  '先进集体|先进单位|先进个人|示范社区|示范村|示范乡镇|[森林美丽文明平安]{2}(?:村庄|乡村|社区|乡镇)|基层党组织|先进党组织|模范[乡镇村]|强[镇村乡]|名[镇村]|特色[镇村]|示范街道|示范镇|示范乡|示范单位|示范点|文明村|文明镇|文明街道|文明单位|模范|标兵|[一二三]等奖|优秀奖|特等奖|金奖|银奖|铜奖|最美[\\u4e00-\\u9fa5]{2,5}|优秀[\\u4e00-\\u9fa5]{2,6}|工作者|先进工作者|荣誉称号|称号';

const CLAUSE = new RegExp(`(?:${AWARDED})(?:了)?([^。；;\\n]{4,80})`, 'gu');
/** 孙小梅获得…: who was awarded is no part of what was. */
const TO_AWARD = new RegExp(`^.*(?:${AWARDED})`, 'u');
const ENDS = new RegExp(`(?:${HONOUR})$`, 'u');

/** Honours: what follows a word that says that it was awarded, one by one where they are listed. */
export function findAwards(names: Names): void {
  for (const match of names.flat.matchAll(CLAUSE)) {
    const clause = match[1] as string;
    const from = match.index + match[0].length - clause.length;
    const isListed = /(?:荣誉)?称号/.test(clause);
    for (const part of clause.matchAll(/[^、，,]+/gu)) {
      const bare = part[0]
        .replace(TO_AWARD, '')
        .replace(/^(?:和|及|以及|“)+/u, '')
        .replace(/(?:等)?(?:荣誉)?称号.*$/u, '')
        .replace(/(?:”|等(?!奖)).*$/u, '');
      const start = from + part.index + part[0].indexOf(bare);
      const isHonour = ENDS.test(bare) || (isListed && /^[\u4e00-\u9fa5]{5,20}$/u.test(bare));
      if (!isHonour || bare.length < 4 || bare.length > 20 || !/^[\u4e00-\u9fa5]+$/u.test(bare)) continue;
      names.add({ name: bare, type: 'Honour', rule: 'what was awarded', confidence: 0.92 }, start);
    }
  }
  for (const match of names.flat.matchAll(/最美[\u4e00-\u9fa5]{3,5}?(?=[”’、，。；]|称号|评选)/gu))
    names.add(
      { name: match[0], type: 'Honour', rule: 'title that is awarded', confidence: 0.65 },
      match.index,
    );
}
