import type { NamedThing } from './named-thing.js';

/** An organ named by its level alone: 镇政府, 街道党工委. */
const BY_LEVEL =
  /^(?:街道|[省市区县镇乡])(?:政府|办事处|党工委|党委|委|人大|人大工委|纪委|纪工委|武装部|派出所|司法所|财政所|便民服务中心|退役军人服务站)$/u;

/**
 * Joins organs that a text names in several ways, under the longest name: 镇政府, 柳泉镇政府 and 清河区柳泉镇人民政府.
 * @param chain the names of the divisions that the report covers, from the province down
 */
export function joinOrgans(things: NamedThing[], chain: string[]): NamedThing[] {
  const joined = new Map<string, NamedThing>();
  const kept: NamedThing[] = [];
  for (const thing of things) {
    const level = levelNameOf(thing, chain);
    const same = level && joined.get(level);
    if (same) join(same, thing);
    else kept.push(thing);
    if (level && !same) joined.set(level, thing);
  }
  return kept;
}

/** The organ's name by its level, with its type; null if it is not an organ of the chain. */
function levelNameOf({ name, type, group, kind }: NamedThing, chain: string[]): string | null {
  const isOrgan = type === 'PartyOrganization' || type === 'Facility' || kind === 'GOVERNMENT_AGENCY';
  if (group || !isOrgan) return null;
  let rest = name.replace('人民政府', '政府');
  for (const [depth, division] of chain.entries()) {
    if (!rest.startsWith(division)) continue;
    const level = /(?:街道|.)$/u.exec(division)?.[0] ?? '';
    const isLast = !chain.slice(depth + 1).some((lower) => rest.startsWith(lower, division.length));
    rest = isLast ? level + rest.slice(division.length) : rest.slice(division.length);
  }
  // If a city lies in a city, 市政府 may be either's.
  const isOnly = chain.filter((division) => division.endsWith(rest.slice(0, 1))).length < 2;
  return BY_LEVEL.test(rest) && isOnly ? `${type} ${rest}` : null;
}

/** Joins compounds that a text names with and without 小区: 枫林苑 and 枫林苑小区. */
export function joinCompounds(things: NamedThing[]): NamedThing[] {
  const compounds = new Map(
    things.flatMap((thing) => (thing.type === 'ResidentialCompound' ? [[thing.name, thing]] : [])),
  );
  return things.filter((thing) => {
    const shorter = thing.name.endsWith('小区') && compounds.get(thing.name.slice(0, -2));
    if (!shorter || thing.type !== shorter.type) return true;
    join(shorter, thing);
    return false;
  });
}

/** Merges the second thing into the first, under the longer name. */
function join(one: NamedThing, other: NamedThing): void {
  const names = [one.name, ...(one.aliases ?? []), other.name, ...(other.aliases ?? [])];
  const name = one.name.length >= other.name.length ? one.name : other.name;
  one.name = name;
  one.aliases = [...new Set(names)].filter((wording) => wording !== name);
  one.at = [...one.at, ...other.at.filter(({ exact }) => !one.at.some((place) => place.exact === exact))];
  one.confidence = Math.max(one.confidence, other.confidence);
}
