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
 * The URL that compares a metric across subdistricts.
 * @param within id of a division to restrict it to
 */
export function metricAddress(id: string, within?: string | null): string {
  return `/compare?${new URLSearchParams({ metric: id, ...(within ? { within } : {}) })}`;
}

/**
 * Links to the comparison of a metric across subdistricts.
 * @param within id of a division to restrict it to
 * @param children link text; by default the metric's name in the reader's language
 */
export function MetricLink({
  metric,
  within,
  children,
}: {
  metric: Metric;
  within?: string | null;
  children?: ReactNode;
}) {
  const language = useLanguage();
  return <Link to={metricAddress(metric.id, within)}>{children ?? metricName(metric, language)}</Link>;
}
