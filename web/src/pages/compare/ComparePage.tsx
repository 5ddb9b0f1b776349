import { useSearchParams } from 'react-router';
import { useMessages } from '../../language/language';
import { MetricSheet } from './MetricSheet';
import { MetricsBeside } from './MetricsBeside';
import { MOST_METRICS } from './MetricsChoice';
import { MetricTable } from './MetricTable';
import { messages } from './messages';

/** Compares metrics: all of them, or those given in the URL; a single one is shown in full. */
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
