import type { Language } from '../../language/language';

/** The address at which a metric stands in full. */
export function metricAddress(id: string): string {
  return `/compare?${new URLSearchParams({ metric: id })}`;
}

export function metricName(metric: { name: string; englishName: string }, language: Language): string {
  return language === 'en' ? metric.englishName : metric.name;
}
