import { useSearchParams } from 'react-router';
import { useMessages } from '../../language/language';
import { MetricSheet } from './MetricSheet';
import { MetricsBeside } from './MetricsBeside';
import { MOST_METRICS } from './MetricsChoice';
import { MetricTable } from './MetricTable';
import { messages } from './messages';

/** Metrics side by side: all, or those that the address names; a single one in full. */
export default function ComparePage() {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const [metric, ...others] = [...new Set(parameters.getAll('metric'))].slice(0, MOST_METRICS);
  if (metric && others.length > 0) return <MetricsBeside ids={[metric, ...others]} />;
  if (metric) return <MetricSheet id={metric} />;
  return (
    <div className="page">
      <header>
        <h1>{m.title}</h1>
        <p>{m.introduction}</p>
      </header>
      <MetricTable />
    </div>
  );
}
