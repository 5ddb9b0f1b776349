import { writeCitation } from '../../model/text.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { NamedDivisions } from '../covers.js';
import { chainOf, matchCommunity, nearestChains } from '../divisions.js';
import { isDivision, type SeedEntity, type SeedReport } from '../files.js';
import { bareName } from '../identities.js';
import type { SeedFile } from '../yaml-file.js';
import { kindsByName } from './naming.js';
import type { Say } from './rules.js';

/** What the end of a name says about the thing. Longer endings come before those they end with. */
const ENDINGS = [
  ['临时党支部', 'PartyOrganization', 'level', 'TEMPORARY_BRANCH'],
  ['党支部', 'PartyOrganization', 'level', 'BRANCH'],
  ['党总支', 'PartyOrganization', 'level', 'GENERAL_BRANCH'],
  ['党工委', 'PartyOrganization', 'level', 'WORKING_COMMITTEE'],
  ['党委', 'PartyOrganization', 'level', 'COMMITTEE'],
  ['党小组', 'PartyOrganization', 'level', 'GROUP'],
  ['纪工委', 'PartyOrganization', 'level', 'WORKING_COMMITTEE'],
  ['县委', 'PartyOrganization', 'level', 'COMMITTEE'],
  ['区委', 'PartyOrganization', 'level', 'COMMITTEE'],
  ['公司', 'Organization', 'kind', 'COMPANY'],
  ['专业合作社', 'Organization', 'kind', 'COOPERATIVE'],
  ['经济合作社', 'Organization', 'kind', 'COOPERATIVE'],
  ['志愿服务队', 'Organization', 'kind', 'VOLUNTEER_TEAM'],
  ['协会', 'Organization', 'kind', 'SOCIAL_ORGANIZATION'],
  ['商会', 'Organization', 'kind', 'SOCIAL_ORGANIZATION'],
  ['人民政府', 'Organization', 'kind', 'GOVERNMENT_AGENCY'],
  ['派出所', 'Organization', 'kind', 'GOVERNMENT_AGENCY'],
  ['司法所', 'Organization', 'kind', 'GOVERNMENT_AGENCY'],
  ['党群服务中心', 'Facility', 'kind', 'PARTY_SERVICE_CENTRE'],
  ['日间照料中心', 'Facility', 'kind', 'ELDERLY_CARE'],
  ['敬老院', 'Facility', 'kind', 'NURSING_HOME'],
  ['卫生院', 'Facility', 'kind', 'CLINIC'],
  ['幼儿园', 'Facility', 'kind', 'SCHOOL'],
  ['小学', 'Facility', 'kind', 'SCHOOL'],
  ['中学', 'Facility', 'kind', 'SCHOOL'],
  ['水库', 'Facility', 'kind', 'RESERVOIR'],
  ['大道', 'Place', 'kind', 'ROAD'],
  ['专项行动', 'Programme', 'kind', 'CAMPAIGN'],
  ['培训班', 'Programme', 'kind', 'ACTIVITY'],
  ['机制', 'Programme', 'kind', 'MECHANISM'],
] as const;

/** Words for what is still to come. */
const INTENDED = '计划|规划|拟|将|筹[备建划]|谋划|打算|待建|下一步';

/** Wordings in the slice of a status, and the statuses that each rules out. */
const SAYING: readonly { said: RegExp; not: readonly string[] }[] = [
  { said: /^(?:计划|拟|将|规划|筹备|筹建)|待建/, not: ['ACTIVE', 'COMPLETED', 'ABOLISHED'] },
  { said: /打算|谋划|下一步/, not: ['UNDERWAY', 'ACTIVE', 'COMPLETED', 'ABOLISHED'] },
  { said: /正在|在建/, not: ['COMPLETED', 'ABOLISHED'] },
  { said: /^(?:圆满|顺利|全面|全部|高效)?(?:完成|完工|竣工|建成|投入使用)$/, not: ['PLANNED', 'ABOLISHED'] },
  { said: /取缔|撤销|关停/, not: ['PLANNED', 'UNDERWAY', 'ACTIVE', 'NEGOTIATING'] },
  { said: new RegExp(INTENDED), not: ['ABOLISHED', 'COMPLETED'] },
  {
    said: new RegExp(
      `^(?!.*(?:${INTENDED}|[未没待要加快促的])).*(?:完成|完工|竣工|建成|投入使用|投用|搬迁完毕)$`,
    ),
    not: ['PLANNED', 'ABOLISHED', 'NEGOTIATING'],
  },
  {
    said: /^(?!.*[完竣毕成]).*(?:推进|加快|着手|开展|实施|施工|开工)/,
    not: ['COMPLETED', 'ABOLISHED', 'NEGOTIATING'],
  },
  { said: /洽谈|在谈|商定|招商/, not: ['UNDERWAY', 'ACTIVE', 'COMPLETED', 'ABOLISHED'] },
  { said: /已.{0,3}(?:建成|竣工|完工|投入使用|投用|开工)/, not: ['PLANNED'] },
];

/** Checks what a report's file says about its entities. */
export class EntityCheck {
  private readonly report: SeedFile<SeedReport>;
  private readonly divisions: NamedDivisions;
  private readonly vocabulary: Vocabulary;
  private readonly say: Say;

  constructor(report: SeedFile<SeedReport>, divisions: NamedDivisions, vocabulary: Vocabulary, say: Say) {
    this.report = report;
    this.divisions = divisions;
    this.vocabulary = vocabulary;
    this.say = say;
  }

  run(): void {
    const { entities } = this.report.data;
    const ids = new Map<string, number>();
    const names = new Set<string>();
    const codes = new Map<string, string>();
    entities.forEach((entity, index) => {
      const path = ['entities', index];
      const { name, id, type } = entity;
      if (names.has(name)) this.say(path, 'NAME_TWICE', { name });
      names.add(name);
      if (isDivision(type)) {
        if (id) this.say([...path, 'id'], 'DIVISION_WITH_ID', { name });
        this.checkPlace(path, entity);
      } else if (entity.in) this.say([...path, 'in'], 'NO_DIVISION', { name });
      else if (!id) this.say(path, 'NO_ID', { name });
      else {
        const other = ids.get(id);
        if (other === undefined) ids.set(id, index);
        else {
          const line = this.report.lineOf(['entities', other]);
          this.say([...path, 'id'], 'ID_TWICE', { id, name, other: entities[other]?.name, line });
        }
      }
      this.checkCode(path, entity, codes);
      for (const property of ['kind', 'level'] as const)
        this.checkClass([...path, property], entity, property, entity[property]);
      this.checkEnding(path, entity);
      this.checkStatuses(path, entity);
    });
  }

  /** A division must be in the list: above what the report covers, or in the chain that `in` gives. */
  private checkPlace(path: PropertyKey[], { name, type, kind, in: above }: SeedEntity): void {
    if (type === 'Community') {
      if (above && chainOf(above)?.at(-1)?.label !== 'Subdistrict')
        this.say([...path, 'in'], 'NO_SUBDISTRICT', { chain: above, near: nearestChains(above).join(', ') });
    } else if (this.divisions.named.get(name)?.label !== type) {
      if (above) {
        const near = nearestChains(chainOf(above) ? `${above}/${name}` : above).join(', ');
        this.say([...path, 'in'], 'NOT_LISTED_IN', { type, name, chain: above, near });
      } else this.say([...path, 'type'], 'NOT_ABOVE', { type, name });
    }
    if (type === 'Subdistrict' && kind) this.say([...path, 'kind'], 'KIND_FOLLOWS', { name });
  }

  /** @param codes names by the codes of their communities so far; the entity's is added */
  private checkCode(path: PropertyKey[], entity: SeedEntity, codes: Map<string, string>) {
    const { name, type, code } = entity;
    if (type !== 'Community') {
      if (code) this.say([...path, 'code'], 'CODE_OF_OTHER', { name });
      return;
    }
    const subdistrict = this.divisions.subdistrictOf(entity);
    if (!subdistrict) return; // LinkCheck reports a missing subdistrict
    const listed = matchCommunity(subdistrict, entity)?.division;
    if (code && code !== 'none' && !listed)
      this.say([...path, 'code'], 'CODE_ELSEWHERE', { code, chain: subdistrict });
    const elsewhere = this.elsewhere(name, subdistrict);
    if (code === 'none' && !elsewhere && !matchCommunity(subdistrict, { name }))
      this.say([...path, 'code'], 'CODE_DENIED', { name, chain: subdistrict });
    if (!code && !listed && elsewhere)
      this.say(path, 'COMMUNITY_ELSEWHERE', { name, chain: subdistrict, other: elsewhere });
    const other = listed && codes.get(listed.code);
    if (other) this.say(path, 'SAME_COMMUNITY', { name, other, official: listed.officialName });
    if (listed) codes.set(listed.code, name);
  }

  /**
   * The only other subdistrict with a community of this name that the report covers or lies in, if there is just one.
   */
  private elsewhere(name: string, subdistrict: string): string | undefined {
    const covered = this.divisions.covers.flatMap((cover) => cover?.chain[3]?.path ?? []);
    const others = covered.filter((one) => one !== subdistrict && matchCommunity(one, { name }));
    return others.length === 1 ? others[0] : undefined;
  }

  private checkClass(
    path: PropertyKey[],
    entity: SeedEntity,
    property: 'kind' | 'level' | 'status',
    value: string | undefined,
  ) {
    if (value === undefined) return;
    const values = this.vocabulary.entities[entity.type]?.[property] ?? [];
    const allowed = Array.isArray(values) ? values : Object.keys(values);
    if (allowed.includes(value)) return;
    const { name, type } = entity;
    if (allowed.length > 0)
      this.say(path, 'WRONG_VALUE', { property, value, name, values: allowed.join(', ') });
    else this.say(path, 'NO_SUCH_PROPERTY', { property, value, name, type });
  }

  /** The end of a name can decide type and level: 党支部 is a party organization of level BRANCH. */
  private checkEnding(path: PropertyKey[], entity: SeedEntity) {
    const { name, type: recorded, kind } = entity;
    const named = ENDINGS.find(([ending]) => name.endsWith(ending));
    if (named) {
      const [, type, property, value] = named;
      if (recorded === type && (entity[property] ?? value) === value) return;
      this.say([...path, property], 'OTHER_BY_NAME', { name, type, property, value });
      return;
    }
    const kinds = kindsByName(recorded, bareName(name));
    if (kind !== undefined && kinds && !kinds.includes(kind))
      this.say([...path, 'kind'], 'OTHER_KIND', { name, kind, kinds: kinds.join(', ') });
  }

  private checkStatuses(path: PropertyKey[], entity: SeedEntity) {
    const places = new Set<string>();
    entity.status.forEach(({ is, at, period }, index) => {
      const place = [...path, 'status', index];
      this.checkClass(place, entity, 'status', is);
      if (period !== undefined && !this.report.data.periods[period])
        this.say(place, 'UNKNOWN_PERIOD', { period });
      for (const { exact } of at)
        if (SAYING.some(({ said, not }) => said.test(exact) && not.includes(is)))
          this.say(place, 'OTHER_STATUS', { slice: exact, status: is, name: entity.name });
      const [first] = at;
      if (!first) return;
      if (places.has(writeCitation(first)))
        this.say(place, 'STATUS_PLACE', { citation: writeCitation(first), name: entity.name });
      places.add(writeCitation(first));
    });
  }
}
