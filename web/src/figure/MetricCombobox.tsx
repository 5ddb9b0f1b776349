import { useAnswer } from '../graphql/answer';
import { graphql } from '../graphql/generated';
import { useLanguage, useMessages } from '../language/language';
import { shared } from '../language/shared';
import { metricCategories, useTerm } from '../language/terms';
import { Combobox, useComboboxText } from '../layout/Combobox';
import { useReason } from '../layout/States';
import { type Metric, metricName } from './MetricLink';

const MetricSuggestions = graphql(`
  query MetricSuggestions($text: String!) {
    metrics(first: 8, filter: { text: $text }) {
      edges {
        node {
          id
          name
          englishName
          category
        }
      }
    }
  }
`);

/** A field that suggests metrics as you type. */
export function MetricCombobox({
  label,
  placeholder,
  onPick,
}: {
  label: string;
  placeholder: string;
  onPick: (metric: Metric) => void;
}) {
  const { states } = useMessages(shared);
  const language = useLanguage();
  const term = useTerm();
  const written = useComboboxText();
  const { wanted, asks, end } = written;
  const asked = useAnswer(MetricSuggestions, { text: wanted }, asks);
  const reason = useReason(asked.error);
  return (
    <Combobox
      of={written}
      label={label}
      placeholder={placeholder}
      found={wanted === '' ? [] : (asked.data?.metrics.edges ?? [])}
      nothing={asked.error ? reason : asked.data && states.empty}
      keyOf={({ node }) => node.id}
      onPick={({ node }) => {
        end('');
        onPick(node);
      }}
    >
      {({ node }) => (
        <>
          <span>{metricName(node, language)}</span>
          <span className="faint">{term(metricCategories[node.category])}</span>
        </>
      )}
    </Combobox>
  );
}
