import { saying } from './check/rules.js';
import { type Identities, isDivision, type SeedEntity, type SeedFiles, type SeedReport } from './files.js';
import { areaOf, namedWithin } from './namesakes.js';
import type { Problem, SeedFile } from './yaml-file.js';

/** An entity with its report and its index there. */
interface Named {
  entity: SeedEntity & { id: string };
  report: SeedFile<SeedReport>;
  index: number;
}

/**
 * Checks that things of the same name in two reports have one id, unless they are recorded as apart. Divisions are told
 * apart by their chains of names; what is named by its level alone (区委, 社区党委), by the division it belongs to.
 */
export function checkIdentities(
  reports: SeedFile<SeedReport>[],
  identities: SeedFiles<Identities> | null,
): Problem[] {
  const problems: Problem[] = [];
  const named = reports.flatMap((report) =>
    report.data.entities.flatMap((entity, index): Named[] =>
      entity.id && !isDivision(entity.type) ? [{ entity: { ...entity, id: entity.id }, report, index }] : [],
    ),
  );
  const ids = new Set(named.map(({ entity }) => entity.id));
  const pairs = new Set<string>();
  const apart = new Set(
    identities?.data.apart.flatMap(({ ids }) => ids.flatMap((a) => ids.map((b) => pair(a, b)))),
  );
  const byName = new Map<string, Named[]>();
  for (const one of named)
    for (const key of namesOf(one)) {
      const alike = byName.get(key);
      if (alike) alike.push(one);
      else byName.set(key, [one]);
    }
  for (const alike of byName.values()) {
    alike.forEach((one, i) => {
      for (const other of alike.slice(0, i)) {
        const key = pair(one.entity.id, other.entity.id);
        if (one.entity.id === other.entity.id || one.report === other.report || pairs.has(key)) continue;
        pairs.add(key);
        if (apart.has(key)) continue;
        const said = saying('CALLED_ALIKE', {
          name: one.entity.name,
          id: one.entity.id,
          other: other.entity.name,
          otherId: other.entity.id,
          file: other.report.file,
        });
        problems.push({ file: one.report.file, line: one.report.lineOf(['entities', one.index]), ...said });
      }
    });
  }
  if (!identities) return problems;
  const { data, placeOf } = identities;
  data.apart.forEach(({ ids: those }, index) => {
    const say = (message: string) => problems.push({ ...placeOf(['apart', index]), message });
    for (const one of those) {
      if (!ids.has(one)) say(`${one} is the id of nothing`);
      else if (!those.some((other) => other !== one && pairs.has(pair(one, other))))
        say(`${one} is called like none of the others: leave it out`);
    }
  });
  for (const [former, now] of Object.entries(data.same)) {
    const say = (message: string) => problems.push({ ...placeOf(['same', former]), message });
    if (ids.has(former)) say(`${former} is still the id of something`);
    if (!ids.has(now)) say(`${now} is the id of nothing`);
  }
  return problems;
}

function pair(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** Keys for an entity's names, with its type and, for a name that states only a level, the division it belongs to. */
function namesOf({ entity: { name, aliases, type }, report }: Named): string[] {
  const area = areaOf(report.data.report.covers);
  const keys = [name, ...aliases].map(bareName).map((bare) => {
    return `${type} ${bare} ${namedWithin({ name: bare, type, area })}`;
  });
  return [...new Set(keys)];
}

/** A name without punctuation, symbols and spaces, which reports write or leave out. */
export function bareName(name: string): string {
  return name.replaceAll(/[\p{P}\p{S}\p{Z}]/gu, '');
}

/**
 * Whether a slice is a name, punctuation aside, or what a list leaves of it: a part (甲 of 甲村 in 甲、乙两村), or the whole
 * with others in between (甲、乙社区 for 甲社区).
 */
export function isNameIn(slice: string, name: string): boolean {
  const [written, whole] = [bareName(slice), [...bareName(name)]];
  let found = 0;
  for (const point of written) if (point === whole[found]) found++;
  return written !== '' && (whole.join('').includes(written) || found === whole.length);
}
