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
 * The address of what each subdistrict reports of a metric.
 * @param within the division in which, where it is not all of them
 */
export function metricAddress(id: string, within?: string | null): string {
  return `/compare?${new URLSearchParams({ metric: id, ...(within ? { within } : {}) })}`;
}

/**
 * Leads to what each subdistrict reports of a metric.
 * @param within the division in which, where it is not all of them
 * @param children what it says; the metric's name in the reader's language unless given
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
