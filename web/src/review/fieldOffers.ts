import type { Item, Option, Vocabularies } from '../../../src/review/protocol';
import { findMetrics } from './client';
import type { Offer, Offers } from './offers';

/** What fields can have as values besides the vocabulary. */
export interface Known {
  /** Names of the draft, the divisions that it is about included. */
  names: string[];
  /** Periods that are written anywhere in the draft. */
  periods: string[];
  yes: string;
  no: string;
}

/** Offers that are the same in every language. */
export function plain(values: string[]): Offer[] {
  return [...new Set(values)].map((value) => ({ value, label: value }));
}

/**
 * The values that a field of a fact can have; none if it is free.
 * @param offers puts options of the vocabulary into the reader's language
 */
export function fieldOffers(
  { section, fields }: Item,
  field: string,
  v: Vocabularies,
  offers: (options?: Option[]) => Offer[],
  { names, periods, yes, no }: Known,
): Offers {
  const type = fields.type ?? '';
  switch (`${section}.${field}`) {
    case 'report.kind':
      return offers(v.reports);
    case 'entities.name':
      return plain(v.names[type] ?? []);
    case 'entities.type':
      return offers(v.entityTypes);
    case 'entities.kind':
      return offers(v.kinds[type]);
    case 'entities.level':
      return offers(v.levels[type]);
    case 'entities.status':
      return offers(v.entityStatuses[type]);
    case 'links.type':
      return offers(v.linkTypes);
    case 'links.role':
      return offers(v.roles[type]);
    case 'links.status':
      return offers(v.linkStatuses);
    case 'links.inferred':
      return [
        { value: 'true', label: yes },
        { value: '', label: no },
      ];
    case 'links.from':
    case 'links.to':
    case 'observations.about':
    case 'checks.names':
      return plain(names);
    case 'observations.metric':
      return async (text) =>
        (await findMetrics(text, fields.unit ?? '')).map(({ name, written }) => ({
          value: written,
          label: name,
          ...(name !== written && { hint: written }),
        }));
    case 'observations.unit':
      return offers(v.units);
    case 'observations.qualifier':
      return offers(v.qualifiers);
    case 'observations.status':
      return offers(v.statuses);
    case 'report.period':
    case 'observations.period':
      return plain(periods);
    case 'checks.rule':
      return offers(v.rules);
    case 'notFigures.reason':
      return offers(v.reasons);
    default:
      return [];
  }
}
