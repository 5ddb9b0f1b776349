import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { checkAddress } from '../../check/CheckLinks';
import { EntityLink } from '../../entity/EntityLink';
import { EntityLinks } from '../../entity/EntityLinks';
import { Figure } from '../../figure/Figure';
import { useFigureWords } from '../../figure/figureText';
import { MetricLink } from '../../figure/MetricLink';
import { Answer, More, useAnswer, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { CheckPartsFragment, CheckRule, CheckStatus } from '../../graphql/generated/graphql';
import { Chinese, WithChinese } from '../../language/Chinese';
import { useLanguage, useMessages, wholeAddress } from '../../language/language';
import { checkRules, oneOf, useTerm } from '../../language/terms';
import { Choice } from '../../layout/Choice';
import { Empty } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import { CopyButton } from '../../source/CopyButton';
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
          ...CheckParts
        }
      }
    }
  }
`);

const CheckDocument = graphql(`
  query Check($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ...CheckParts
    }
  }
`);

export const CheckParts = graphql(`
  fragment CheckParts on Check {
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
`);

const STATUSES = ['DISAGREES', 'AGREES'] as const satisfies CheckStatus[];

/**
 * All checks, those that do not add up and those that do, explained for readers who are not statisticians; or the one
 * check given in the URL.
 */
export default function ChecksPage() {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  useTitle(m.title);
  const check = parameters.get('check');
  return (
    <div className="page">
      <header>
        {check && (
          <Link className="no-print" to="/checks">
            ← {m.others}
          </Link>
        )}
        <h1>{m.title}</h1>
        <p>{m.introduction}</p>
      </header>
      {check ? <CheckOfAddress id={check} /> : <AllChecks />}
    </div>
  );
}

function CheckOfAddress({ id }: { id: string }) {
  const asked = useAnswer(CheckDocument, { id, language: useSentences() });
  return (
    <Answer of={asked}>
      {({ node }) =>
        node?.__typename === 'Check' ? <Checks status={node.status} checks={[node]} all={1} /> : <Empty />
      }
    </Answer>
  );
}

/** The language of sentences written by the server. */
function useSentences() {
  return useLanguage() === 'en' ? 'EN' : 'ZH';
}

/** Checks that do not add up come first, however many others there are. */
function AllChecks() {
  const m = useMessages(messages);
  const term = useTerm();
  const [parameters] = useSearchParams();
  const status = oneOf<CheckStatus>({ DISAGREES: 0, AGREES: 0 }, parameters.get('status'));
  const rule = oneOf<CheckRule>(checkRules, parameters.get('rule'));
  const lists = {
    DISAGREES: useChecks('DISAGREES', rule, status !== 'AGREES'),
    AGREES: useChecks('AGREES', rule, status !== 'DISAGREES'),
  };
  const shown = STATUSES.filter((one) => status === null || one === status);
  const refetch = () => {
    for (const one of shown) lists[one].refetch();
  };
  // If the server is unreachable, both lists fail; the error is shown once.
  const waiting = shown.findIndex((one) => !lists[one].data);
  const told = waiting < 0 ? shown : shown.slice(0, waiting + 1);
  return (
    <>
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
          options={Object.entries(checkRules).map(([value, name]) => ({ value, name: term(name) }))}
        />
      </search>
      {shown.every((one) => lists[one].data?.[0]?.checks.totalCount === 0) && <Empty />}
      {told.map((one) => (
        <Answer key={one} of={{ ...lists[one], refetch }}>
          {(pages) => {
            const checks = pages.flatMap((page) => page.checks.edges.map(({ node }) => node));
            const all = pages[0]?.checks.totalCount ?? 0;
            return (
              <Checks status={one} checks={checks} all={all}>
                <More of={lists[one]} shown={checks.length} all={all} />
              </Checks>
            );
          }}
        </Answer>
      ))}
    </>
  );
}

/** The checks with one outcome, page by page. */
function useChecks(status: CheckStatus, rule: CheckRule | null, enabled: boolean) {
  const variables = { status, rule, language: useSentences() } as const;
  return usePages(ChecksDocument, variables, ({ checks }) => checks.pageInfo, enabled);
}

/** @param all total number of checks with this outcome */
function Checks({
  status,
  checks,
  all,
  children,
}: {
  status: CheckStatus;
  checks: CheckPartsFragment[];
  all: number;
  children?: ReactNode;
}) {
  const m = useMessages(messages);
  if (checks.length === 0) return null;
  const title = status === 'DISAGREES' ? m.disagreeing(all) : m.agreeing(all);
  return (
    <section className={styles.checks} data-status={status} aria-labelledby={status}>
      <h2 id={status}>{title}</h2>
      {checks.map((check) => (
        <OneCheck key={check.id} check={check} />
      ))}
      {children}
    </section>
  );
}

function OneCheck({ check }: { check: CheckPartsFragment }) {
  const m = useMessages(messages);
  const term = useTerm();
  const language = useLanguage();
  const figureWords = useFigureWords();
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
        <p className="faint">
          {term(checkRules[check.rule])}{' '}
          <CopyButton
            text={wholeAddress(checkAddress(check.id))}
            label={m.copyLinkOf(figureWords(result))}
            className={styles.copy}
          >
            {m.copyLink}
          </CopyButton>
        </p>
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
              <li key={id}>
                <Chinese>{name}</Chinese>
              </li>
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
      <p className={styles.explanation}>
        <WithChinese>{check.explanation}</WithChinese>
      </p>
    </article>
  );
}

/** A figure, with what distinguishes it from the others in the check. */
function Stated({ of }: { of: CheckPartsFragment['result'] }) {
  const language = useLanguage();
  const narrowed = of.dimensions.map(({ value }) => value).join('，');
  const name = language === 'en' ? of.metric.englishName : of.metric.name;
  return (
    <>
      <Figure of={of} /> <span className="faint">{narrowed ? <Chinese>{narrowed}</Chinese> : name}</span>
    </>
  );
}
