import type { Seed } from '../../seed/files.js';
import { MetricCatalogue } from '../../seed/metrics.js';

/**
 * The seed without what only one report needs: metrics and terms used by its figures alone are left out; unused ones
 * stay.
 * @param id the report's id
 */
export function withhold(seed: Seed, id: string): Seed {
  const catalogue = new MetricCatalogue(seed);
  const used = { own: new Set<string>(), others: new Set<string>() };
  const terms = { own: new Set<string>(), others: new Set<string>() };
  for (const { data } of seed.reports) {
    const whose = data.report.id === id ? 'own' : 'others';
    for (const { metric: named } of data.observations) {
      const { metric } = catalogue.find(named);
      if (!metric) continue;
      used[whose].add(metric.id);
      for (const term of [metric.object, metric.action, metric.of]) if (term) terms[whose].add(term);
    }
  }
  const isOwn = (what: { own: Set<string>; others: Set<string> }, one: string) =>
    what.own.has(one) && !what.others.has(one);
  const kept = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([term]) => !isOwn(terms, term)));
  return {
    ...seed,
    metrics: { ...seed.metrics, data: seed.metrics.data.filter((metric) => !isOwn(used, metric.id)) },
    thesaurus: {
      ...seed.thesaurus,
      data: { objects: kept(seed.thesaurus.data.objects), actions: kept(seed.thesaurus.data.actions) },
    },
  };
}
