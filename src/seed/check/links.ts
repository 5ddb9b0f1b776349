import { divisionLabels, type Vocabulary } from '../../model/vocabulary.js';
import { isDivision, type SeedLink, type SeedReport } from '../files.js';
import type { Say } from './rules.js';

/** Types of what somebody does or plans, in contrast to what exists somewhere. */
export const WORK: ReadonlySet<string> = new Set(['Project', 'Programme']);

/** Types that always have a location. */
const LOCATED: ReadonlySet<string> = new Set(['Project', 'Facility', 'Place', 'ResidentialCompound']);
/** What crosses an area instead of lying in one of its parts. */
const CROSSING = /高速|高铁|铁路|公路|[国省县]道|[江河水溪]$/;
const PLACES: ReadonlySet<string | undefined> = new Set([
  'Place',
  'ResidentialCompound',
  'Community',
  'Facility',
]);

/** Link types whose chains must not form a circle. */
const ONE_WAY = ['PART_OF', 'LOCATED_IN', 'LEADS'] as const;

/** Checks the ends, roles and titles of a report's links. */
export class LinkCheck {
  private readonly report: SeedReport;
  private readonly vocabulary: Vocabulary;
  private readonly types: ReadonlyMap<string, string>;
  private readonly say: Say;

  /** @param types by the names of everything that the report names */
  constructor(report: SeedReport, vocabulary: Vocabulary, types: ReadonlyMap<string, string>, say: Say) {
    this.report = report;
    this.vocabulary = vocabulary;
    this.types = types;
    this.say = say;
  }

  run(): void {
    const seen = new Set<string>();
    this.report.links.forEach((link, index) => {
      const path = ['links', index];
      const { from, type, to, role, title } = link;
      this.checkEnds(path, link);
      this.checkSaid(path, link);
      const key = [from, type, to, role, title].join('\n');
      if (seen.has(key)) this.say(path, 'LINK_TWICE', { from, link: type, to });
      seen.add(key);
    });
    this.checkParents();
    this.checkLocations();
    for (const type of ONE_WAY) this.checkCircles(type);
  }

  private checkEnds(path: PropertyKey[], link: SeedLink): void {
    const definition = this.vocabulary.links[link.type];
    const types = (['from', 'to'] as const).map((end) => {
      const type = this.types.get(link[end]);
      const allowed = definition?.[end] ?? [];
      if (!type) this.say([...path, end], 'UNKNOWN_NAME', { name: link[end] });
      else if (!allowed.includes(type)) {
        const parts = { link: link.type, type, name: link[end], end, types: allowed.join(', ') };
        this.say([...path, end], 'WRONG_END', parts);
      }
      return type;
    });
    const [from, to] = types;
    if (link.from === link.to) this.say(path, 'LINKED_TO_ITSELF', { name: link.from });
    else if (from && to) this.checkWay(path, link, from, to);
  }

  /** A part must be below its whole and of its sort (work or not), and a leader must not be below what it leads. */
  private checkWay(
    path: PropertyKey[],
    { from, type, to }: SeedLink,
    fromType: string,
    toType: string,
  ): void {
    if (type === 'PART_OF' && WORK.has(fromType) !== WORK.has(toType))
      this.say(path, 'NO_PART', { from, fromType, to, toType });
    const isWithin = type === 'PART_OF' || (type === 'LOCATED_IN' && PLACES.has(fromType));
    if (isWithin && to.startsWith(from)) this.say(path, 'WITHIN_ITS_PART', { from, link: type, to });
    if (![fromType, toType].every(isDivision)) return;
    const [above, below] = type === 'LEADS' ? [from, to] : [to, from];
    const [higher, lower] = type === 'LEADS' ? [fromType, toType] : [toType, fromType];
    const depth = (label: string) => (divisionLabels as readonly string[]).indexOf(label);
    if ((type === 'LEADS' || type === 'PART_OF') && depth(higher) > depth(lower))
      this.say(path, 'WRONG_WAY', { link: type, above, higher, below, lower });
  }

  private checkSaid(path: PropertyKey[], { type, role, title }: SeedLink): void {
    const roles = Object.keys(this.vocabulary.links[type]?.role ?? {});
    if (roles.length === 0) {
      if (role) this.say(path, 'NO_ROLE', { link: type });
    } else if (!role || !roles.includes(role))
      this.say(path, 'ROLE_MISSING', { link: type, roles: roles.join(', ') });
    if ((type === 'MEMBER_OF') !== (title !== undefined))
      this.say(path, title ? 'NO_TITLE' : 'TITLE_MISSING', { link: type });
  }

  /** A community is part of exactly one subdistrict. */
  private checkParents(): void {
    const parents = this.report.links.filter(
      ({ from, type, to }) =>
        type === 'PART_OF' && this.types.get(from) === 'Community' && this.types.get(to) === 'Subdistrict',
    );
    this.report.entities.forEach(({ name, type, in: above }, index) => {
      const count = parents.filter(({ from }) => from === name).length;
      if (type === 'Community' && !above && count !== 1)
        this.say(['entities', index], 'PART_OF_ONE', { name, count });
    });
  }

  /** A project, facility, place or compound must lie somewhere. */
  private checkLocations(): void {
    const located = new Set(
      this.report.links.flatMap(({ from, type }) => (type === 'LOCATED_IN' ? [from] : [])),
    );
    this.report.entities.forEach(({ name, type }, index) => {
      if (LOCATED.has(type) && !located.has(name) && !CROSSING.test(name))
        this.say(['entities', index], 'NO_LOCATION', { name, type });
    });
  }

  private checkCircles(type: (typeof ONE_WAY)[number]): void {
    const links = this.report.links.flatMap((link, index) =>
      link.type === type && link.from !== link.to ? [{ ...link, index }] : [],
    );
    const circles = links.filter(({ from, to }) => {
      const reached = new Set([to]);
      for (const name of reached) for (const link of links) if (link.from === name) reached.add(link.to);
      return reached.has(from);
    });
    for (const { from, to, index } of circles)
      this.say(['links', index], 'LINKED_IN_A_CIRCLE', { from, link: type, to });
  }
}
