import { useParams } from 'react-router';
import { Answer, useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { NotFound } from '../../layout/NotFound';
import { useTitle } from '../../layout/useTitle';
import { CitedList } from './CitedList';
import { Head } from './Head';
import { WholeText } from './WholeText';

const ReportDocument = graphql(`
  query Report($report: ID!) {
    node(id: $report) {
      __typename
      ... on Report {
        id
        ...ReportHead
        length
        beginning: text(to: 1) {
          start
        }
      }
    }
  }
`);

/** A report with its annotated text, or only the cited slices if its text is not mounted. */
export default function ReportPage() {
  const id = useParams()['*'] ?? '';
  return <OneReport key={id} id={id} />;
}

function OneReport({ id }: { id: string }) {
  const { states } = useMessages(shared);
  const asked = useAnswer(ReportDocument, { report: id });
  const report = asked.data?.node?.__typename === 'Report' ? asked.data.node : null;
  useTitle(asked.data ? (report?.title ?? states.notFound) : null);
  if (asked.data && !report) return <NotFound />;
  return (
    <div className="page">
      <Answer of={asked}>
        {() =>
          report && (
            <article>
              <Head of={report} />
              {report.beginning ? (
                <WholeText report={report.id} length={report.length} />
              ) : (
                <CitedList report={report.id} />
              )}
            </article>
          )
        }
      </Answer>
    </div>
  );
}
