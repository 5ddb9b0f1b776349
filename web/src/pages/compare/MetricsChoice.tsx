import { MetricCombobox } from '../../figure/MetricCombobox';
import { type Metric, metricName } from '../../figure/MetricLink';
import { useLanguage, useMessages } from '../../language/language';
import { Choosing } from '../../layout/Choosing';
import { useAddressChange } from '../../layout/useAddressChange';
import { messages } from './messages';

/** How many metrics stand beside each other at the most. */
export const MOST_METRICS = 8;

/**
 * A field that finds metrics, which are put beside those that the address has.
 * @param known the metrics of the address by their ids there; those that are not known yet have no name
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
