import { useSearchParams } from 'react-router';
import { EntityLink } from '../../entity/EntityLink';
import { EntityLinks } from '../../entity/EntityLinks';
import { Figure } from '../../figure/Figure';
import { MetricLink } from '../../figure/MetricLink';
import { Answer, More, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { CheckRule, CheckStatus, ChecksQuery } from '../../graphql/generated/graphql';
import { useLanguage, useMessages } from '../../language/language';
import { checkRules, oneOf, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { Empty } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import styles from './ChecksPage.module.css';
import { messages } from './messages';

const ChecksDocument = graphql(`
  query Checks($status: CheckStatus, $rule: CheckRule, $language: Language!, $after: String) {
    checks(first: 100, after: $after, filter: { status: $status, rule: $rule }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          rule
          status
          stated
          computed
          explanation(language: $language)
          report {
            covers {
              ...EntityParts
            }
          }
          result {
            ...FigureParts
          }
          operands {
            ...FigureParts
          }
          entities {
            ...EntityParts
          }
          steps {
            id
            name
          }
        }
      }
    }
  }
`);

type Check = ChecksQuery['checks']['edges'][number]['node'];

const STATUSES = ['DISAGREES', 'AGREES'] as const satisfies CheckStatus[];

/** What in the reports does not add up, and what does, for readers who are no statisticians. */
export default function ChecksPage() {
  const m = useMessages(messages);
  const term = useTerm();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  useTitle(m.title);
  const asked = usePages(
    ChecksDocument,
    {
      status: oneOf<CheckStatus>({ DISAGREES: 0, AGREES: 0 }, parameters.get('status')),
      rule: oneOf<CheckRule>(checkRules, parameters.get('rule')),
      language: language === 'en' ? 'EN' : 'ZH',
    },
    ({ checks }) => checks.pageInfo,
  );
  return (
    <div className="page">
      <header>
        <h1>{m.title}</h1>
        <p>{m.introduction}</p>
      </header>
      <search className="filters no-print">
        <Choice
          name="status"
          label={m.status}
          all={m.all}
          options={STATUSES.map((value) => ({ value, name: m[value] }))}
        />
        <Choice
          name="rule"
          label={m.rule}
          all={m.all}
          options={Object.entries(checkRules).map(([value, rule]) => ({ value, name: term(rule) }))}
        />
      </search>
      <Answer of={asked}>
        {(pages) => {
          const checks = pages.flatMap((page) => page.checks.edges.map(({ node }) => node));
          if (checks.length === 0) return <Empty />;
          return (
            <>
              {STATUSES.map((status) => (
                <Checks
                  key={status}
                  status={status}
                  checks={checks.filter((check) => check.status === status)}
                />
              ))}
              <More of={asked} shown={checks.length} all={pages[0]?.checks.totalCount} />
            </>
          );
        }}
      </Answer>
    </div>
  );
}

function Checks({ status, checks }: { status: CheckStatus; checks: Check[] }) {
  const m = useMessages(messages);
  if (checks.length === 0) return null;
  const title = status === 'DISAGREES' ? m.disagreeing(checks.length) : m.agreeing(checks.length);
  return (
    <section className={styles.checks} data-status={status} aria-labelledby={status}>
      <h2 id={status}>{title}</h2>
      {checks.map((check) => (
        <OneCheck key={check.id} check={check} />
      ))}
    </section>
  );
}

function OneCheck({ check }: { check: Check }) {
  const m = useMessages(messages);
  const term = useTerm();
  const language = useLanguage();
  const { result, operands, entities, steps, report } = check;
  const shown = (value: number) =>
    (Math.round(value * 100) / 100).toLocaleString(language === 'en' ? 'en' : 'zh-CN');
  return (
    <article className={styles.check}>
      <header>
        <h3>
          <EntityLinks of={report.covers} mark={false} />
          <MetricLink metric={result.metric} />
        </h3>
        <p className="faint">{term(checkRules[check.rule])}</p>
      </header>
      <dl>
        <dt>{m.stated}</dt>
        <dd>
          <Stated of={result} />
        </dd>
        <dt>{m.from}</dt>
        <dd>
          <ul>
            {operands.map((operand) => (
              <li key={operand.id}>
                <Stated of={operand} />
              </li>
            ))}
            {entities.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} mark={false} />
              </li>
            ))}
            {steps.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </dd>
        <dt>{m.computed}</dt>
        <dd>
          <strong>{shown(check.computed)}</strong>
          {check.status === 'DISAGREES' && (
            <span className={styles.difference}>
              {m.difference(shown(Math.abs(check.computed - check.stated)))}
            </span>
          )}
        </dd>
      </dl>
      <p className={styles.explanation}>{check.explanation}</p>
    </article>
  );
}

/** A figure with what tells it from the others of the check. */
function Stated({ of }: { of: Check['result'] }) {
  const language = useLanguage();
  const narrowed = of.dimensions.map(({ value }) => value).join('，');
  return (
    <>
      <Figure of={of} />{' '}
      <span className="faint">
        {narrowed || (language === 'en' ? of.metric.englishName : of.metric.name)}
      </span>
    </>
  );
}
