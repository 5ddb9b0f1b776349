import { Link } from 'react-router';
import type { FigurePartsFragment } from '../graphql/generated/graphql';
import { useLanguage } from '../language/language';

/** A metric by its name in the reader's language; leads to what each subdistrict reports of it. */
export function MetricLink({ metric }: { metric: FigurePartsFragment['metric'] }) {
  const language = useLanguage();
  return (
    <Link to={`/compare?${new URLSearchParams({ metric: metric.id })}`}>
      {language === 'en' ? metric.englishName : metric.name}
    </Link>
  );
}
