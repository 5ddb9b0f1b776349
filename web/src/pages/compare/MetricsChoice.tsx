import { MetricCombobox } from '../../figure/MetricCombobox';
import { type Metric, metricName } from '../../figure/MetricLink';
import { useLanguage, useMessages } from '../../language/language';
import { Choosing } from '../../layout/Choosing';
import { useAddressChange } from '../../layout/useAddressChange';
import { messages } from './messages';

/** How many metrics can be compared side by side. */
export const MOST_METRICS = 8;

/**
 * A field that adds metrics to those in the URL.
 * @param known the metrics in the URL, by the ids used there; those still loading have no name
 */
export function MetricsChoice({ ids, known }: { ids: string[]; known: ReadonlyMap<string, Metric> }) {
  const m = useMessages(messages);
  const language = useLanguage();
  const change = useAddressChange();
  const put = (wanted: string[]) =>
    change((now) => {
      now.delete('metric');
      for (const id of wanted) now.append('metric', id);
    });
  const nameOf = (metric: Metric | undefined) => metric && metricName(metric, language);
  return (
    <Choosing
      of={ids.length > 1 ? ids.map((id) => ({ id, name: nameOf(known.get(id)) })) : []}
      label={m.chosenMetrics}
      dropLabel={m.dropMetric}
      onDrop={(id) => put(ids.filter((one) => one !== id))}
      fieldLabel={m.addMetric}
    >
      {ids.length < MOST_METRICS && (
        <MetricCombobox
          label={m.addMetric}
          placeholder={m.addMetricHint}
          onPick={({ id }) => put([...new Set([...ids, id])])}
        />
      )}
    </Choosing>
  );
}
