import { useSearchParams } from 'react-router';
import { useMessages } from '../../language/language';
import { MetricSheet } from './MetricSheet';
import { MetricTable } from './MetricTable';
import { messages } from './messages';

/** Metrics side by side, or one of them in full where the address names it. */
export default function ComparePage() {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const metric = parameters.get('metric');
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
