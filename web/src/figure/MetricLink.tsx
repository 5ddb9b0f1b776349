import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Language, useLanguage } from '../language/language';

export interface Metric {
  id: string;
  name: string;
  englishName: string;
}

export function metricName({ name, englishName }: Omit<Metric, 'id'>, language: Language): string {
  return language === 'en' ? englishName : name;
}

/**
 * Leads to what each subdistrict reports of a metric.
 * @param children what it says; the metric's name in the reader's language unless given
 */
export function MetricLink({ metric, children }: { metric: Metric; children?: ReactNode }) {
  const language = useLanguage();
  return (
    <Link to={`/compare?${new URLSearchParams({ metric: metric.id })}`}>
      {children ?? metricName(metric, language)}
    </Link>
  );
}
