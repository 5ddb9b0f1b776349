import type { SeedReport } from '../../seed/files.js';
import { bareName } from '../../seed/identities.js';
import { areaOf, SHARED } from '../../seed/namesakes.js';
import { findActivities } from './activities.js';
import { findByEnding } from './by-ending.js';
import { findListed } from './by-list.js';
import { findQuoted, findQuotedWords } from './by-quotation-marks.js';
import { findGoverned } from './by-verb.js';
import { findDoneTo } from './by-what-is-done.js';
import { findAwards } from './honours.js';
import type { NamedThing } from './named-thing.js';
import { Names } from './names-found.js';
import { findWellKnown, isField } from './nationwide.js';
import { findEach } from './one-for-each-place.js';
import { findOrgans } from './organs.js';
import { findPersons } from './persons.js';

/**
 * Finds names by patterns, in the order of the text. A later rule does not take what an earlier one took.
 * @param flat the text with one unit per code point
 * @param places names of divisions that the report names, with and without 街道, 市, 区
 * @param ends where figures end, as no name contains a figure
 * @param known entities of other reports
 */
export function findNames(
  flat: string,
  places: string[],
  ends: Set<number>,
  known: KnownEntity[] = [],
): NamedThing[] {
  const names = new Names(flat, places, ends);
  findAwards(names);
  findQuoted(names);
  findPersons(names);
  findKnown(names, known);
  findWellKnown(names);
  findActivities(names);
  findQuotedWords(names);
  findGoverned(names);
  findDoneTo(names);
  findOrgans(names);
  findEach(names);
  findListed(names);
  findByEnding(names);
  return names.all();
}

/** An entity of another report. */
export interface KnownEntity {
  name: string;
  type: string;
  kind?: string | undefined;
  level?: string | undefined;
  id?: string | undefined;
  aliases: string[];
  /** The chain of names of what that report covers. */
  area: string;
}

/** The decided entities of reports, for drafting another; undecided ones are left out. */
export function entitiesOf(reports: readonly { data: SeedReport }[]): KnownEntity[] {
  return reports.flatMap(({ data: { report, entities } }) => {
    const area = areaOf(report.covers);
    return entities.filter(({ draft }) => !draft).map((entity) => ({ ...entity, area }));
  });
}

/** Shorter names are often just topics: 疫苗接种. */
const SAYS_WHICH = 5;

/** Finds entities of other reports, longer wordings first. Fields of work have a rule of their own. */
function findKnown(names: Names, known: KnownEntity[]): void {
  const wordings = known
    .filter(({ type }) => SHARED.has(type))
    .flatMap((entity) => [entity.name, ...entity.aliases].map((wording) => ({ entity, wording })))
    .filter(
      ({ wording }) =>
        !isField(wording) && bareName(wording).length >= SAYS_WHICH && /[\u4e00-\u9fa5]/u.test(wording),
    )
    .sort((a, b) => b.wording.length - a.wording.length);
  for (const { entity, wording } of wordings) {
    const start = names.flat.indexOf(wording);
    if (start < 0) continue;
    const { name, type, kind, level } = entity;
    const what = { ...(kind && { kind }), ...(level && { level }) };
    names.add({ name, type, ...what, rule: 'known', confidence: 0.7 }, start, wording);
  }
}
