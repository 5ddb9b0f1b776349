import { WITHIN } from '../../graph/within.js';
import { grouped } from '../../model/grouped.js';
import { measureOf, type Reported } from './reported-figure.js';
import type { Property, RelationshipRow } from './rows.js';

/** Properties by the ids of the figures that represent a place where places are ranked by a metric. */
type Standing = Map<string, Record<string, Property>>;

/** Relationships by the id of the node they start from. */
type Outgoing = ReadonlyMap<string, readonly RelationshipRow[]>;

/**
 * Finds which place each figure represents, so that rankings and series have each place once:
 * - `placeId`: the only subject of the figure, unless the subject has a total of it, or the same figure earlier in the
 *   text;
 * - `streetId`: the subdistrict for which it counts: its subject or, for something done, the subdistrict that carries
 *   out the subject there, if that has no figure of its own and there is no other such figure.
 * @param figures those that no later report replaces
 */
export function standingOf(figures: readonly Reported[], outgoing: Outgoing): Standing {
  const standing: Standing = new Map();
  const byId = new Map(figures.map((figure) => [figure.node.id, figure]));
  const places = grouped(
    figures.filter((figure) => figure.subjects.length === 1 && !hasTotal(figure, byId)),
    (figure) => `${figure.subjects[0]}\n${measureOf(figure)}`,
  );
  const firsts = [...places.values()].map(([first]) => first as Reported);
  const of = (figure: Reported) => figure.subjects[0] as string;
  for (const figure of firsts) standing.set(figure.node.id, { placeId: of(figure) });

  const streets = grouped(
    firsts.flatMap((figure) => {
      const street = figure.node.properties.subdistrictId as string | undefined;
      if (of(figure) === street) return [{ figure, street }];
      return street && isDone(figure, outgoing) && carriesOut(street, of(figure), outgoing)
        ? [{ figure, street }]
        : [];
    }),
    ({ figure, street }) => `${street}\n${measureOf(figure)}`,
  );
  for (const candidates of streets.values()) {
    const own = candidates.find(({ figure, street }) => of(figure) === street);
    const chosen = own ?? (candidates.length === 1 ? candidates[0] : undefined);
    if (!chosen) continue;
    const { figure, street } = chosen;
    standing.set(figure.node.id, { placeId: of(figure), streetId: street });
  }
  return standing;
}

/** Whether it is part of a figure with the same metric, subject and narrowing. */
function hasTotal(figure: Reported, byId: ReadonlyMap<string, Reported>): boolean {
  return figure.totals.some((id) => {
    const total = byId.get(id);
    return (
      total?.subjects.includes(figure.subjects[0] as string) &&
      total.node.properties.metricId === figure.node.properties.metricId &&
      total.node.properties.narrowing === figure.node.properties.narrowing
    );
  });
}

/**
 * Whether a figure is about something done. The area of a site that a street builds on is the site's, not the street's.
 */
function isDone({ node }: Reported, outgoing: Outgoing): boolean {
  const metric = outgoing.get(node.properties.metricId as string);
  return metric?.some(({ type }) => type === 'OF_ACTION') === true;
}

/** Whether a street carries out something that lies in no other. */
function carriesOut(street: string, id: string, outgoing: Outgoing): boolean {
  const carries = outgoing.get(street)?.some(({ type, to }) => type === 'CARRIES_OUT' && to === id);
  const elsewhere = outgoing.get(id)?.some(({ type, to }) => type === WITHIN && to !== street);
  return carries === true && elsewhere !== true;
}
