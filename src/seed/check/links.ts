import { divisionLabels, type Vocabulary } from '../../model/vocabulary.js';
import { isDivision, type SeedLink, type SeedReport } from '../files.js';
import type { Say } from './rules.js';

/** What somebody does or plans, as against what is there. */
const WORK: ReadonlySet<string> = new Set(['Project', 'Programme']);

/** What always lies somewhere. */
const LOCATED: ReadonlySet<string> = new Set(['Project', 'Facility', 'Place', 'ResidentialCompound']);
/** What crosses an area and lies in none of its parts. */
const CROSSING = /高速|高铁|铁路|公路|[国省县]道|[江河水溪]$/;
const PLACES: ReadonlySet<string | undefined> = new Set([
  'Place',
  'ResidentialCompound',
  'Community',
  'Facility',
]);

/** Links of which a chain never comes back to where it began. */
const ONE_WAY = ['PART_OF', 'LOCATED_IN', 'LEADS'] as const;

/** What a report's links join, and what is said of each. */
export class LinkCheck {
  private readonly report: SeedReport;
  private readonly vocabulary: Vocabulary;
  private readonly types: ReadonlyMap<string, string>;
  private readonly say: Say;

  /** @param types of everything that the report names */
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

  /** What is part of something is below it and of its sort, and whoever leads is not below whom it leads. */
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

  /** A community is of one subdistrict. */
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

  /** A project, a facility, a place or a compound lies somewhere. */
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
