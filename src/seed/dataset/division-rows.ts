import { divisionLabels } from '../../model/vocabulary.js';
import { NamedDivisions } from '../covers.js';
import { CODE_SCHEME, chainOf, type Division, divisionsUnder, matchCommunity } from '../divisions.js';
import { isDivision, type SeedEntity, type SeedReport } from '../files.js';
import { divisionId } from '../ids.js';
import { noCitations } from './citation-properties.js';
import type { NodeRow, RelationshipRow } from './rows.js';

/** A division that only the list has: its node, and the link to what it is part of. */
export function divisionRow({ label, name, path, code, officialName, kind }: Division): {
  node: NodeRow;
  outgoing: RelationshipRow[];
} {
  const id = divisionId(label, path);
  const { scheme: codeScheme, vintage: codeVintage } = CODE_SCHEME;
  const codeProperties = { codeScheme, codeValue: code, codeVintage, codeName: officialName };
  const properties = {
    name,
    aliases: [],
    isGroup: false,
    ...(kind && { kind }),
    ...noCitations(),
    ...codeProperties,
  };
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const labelAbove = divisionLabels[divisionLabels.indexOf(label) - 1];
  const outgoing = labelAbove
    ? [
        {
          type: 'PART_OF',
          from: id,
          to: divisionId(labelAbove, above),
          properties: { inferred: false, ...noCitations() },
        },
      ]
    : [];
  return { node: { id, labels: [label, 'Entity'], properties }, outgoing };
}

/**
 * The divisions that reports cover or name, those above them, and all communities of the covered subdistricts; each
 * once.
 */
export function divisionsOf(reports: SeedReport[]): Iterable<Division> {
  const named = reports.map((data) => new NamedDivisions(data));
  const covered = named.flatMap(({ covers }) => covers.flatMap((cover) => cover?.chain.at(-1) ?? []));
  const codes = covered.flatMap(({ label, code }) => (label === 'Subdistrict' ? [code] : []));
  const others = reports.flatMap(({ entities }, i) =>
    entities.flatMap((entity) => divisionElsewhere(entity, named[i] as NamedDivisions)),
  );
  const chains = [...covered, ...others].flatMap(
    ({ label, path }) =>
      chainOf(label === 'Community' ? path.slice(0, path.lastIndexOf('/')) : path) as Division[],
  );
  const wanted = [...divisionsUnder(codes), ...chains, ...covered, ...others];
  return new Map(wanted.map((one) => [divisionId(one.label, one.path), one])).values();
}

/** The divisions that an entity is or lies in, if its file says where it lies. */
function divisionElsewhere(entity: SeedEntity, divisions: NamedDivisions): Division[] {
  if (!isDivision(entity.type) || !(entity.in || entity.type === 'Province')) return [];
  if (entity.type !== 'Community') return [divisions.named.get(entity.name) as Division];
  const subdistrict = chainOf(entity.in as string)?.at(-1) as Division;
  const match = matchCommunity(subdistrict.path, entity);
  return match ? [subdistrict, match.division] : [subdistrict];
}

/** A community of the list has the list's id; any other has its own, even if the list has one of that name. */
export function communityId(entity: SeedEntity, reportId: string, subdistrict: string): string {
  const match = matchCommunity(subdistrict, entity);
  if (match) return divisionId('Community', match.division.path);
  const own = divisionId('Community', `${subdistrict}/${entity.name}`);
  return entity.code === 'none' ? `${own}@${reportId}` : own;
}
