import type { ReactNode } from 'react';
import { Answer, More, type Pages } from '../../graphql/answer';
import type { SheetFiguresFragment } from '../../graphql/generated/graphql';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { linkTypes, metricCategories, useTerm } from '../../language/terms';
import { Cite } from '../../source/Cite';
import { CITED } from '../../source/copying';
import { Contents, type Section } from './Contents';
import type { SheetEntity } from './EntityPage';
import { Figures } from './Figures';
import { FiguresChoice } from './FiguresChoice';
import { byCategory } from './figureRows';
import { Head } from './Head';
import { KeyFigures } from './KeyFigures';
import { groupsOf } from './linkGroups';
import { messages } from './messages';
import { Relations } from './Relations';
import { Reports } from './Reports';
import styles from './Sections.module.css';
import type { useLinks } from './useLinks';

/** The sheet of an entity: its head, a table of contents, and a section for each sort of thing known about it. */
export function Sections({
  entity,
  figures,
  links,
}: {
  entity: SheetEntity;
  figures: Pages<SheetFiguresFragment>;
  links: ReturnType<typeof useLinks>;
}) {
  const m = useMessages(messages);
  const sheet = sheetOf(entity, figures.data, links.data);
  const { reports, steps, categories, groups, named } = sheet;
  const figureCount = figures.data?.[0]?.totalCount;
  const linkCount = links.data?.[0]?.totalCount;
  const contents = useContents(sheet, figureCount, linkCount);
  const hasRates = sheet.figures.some((figure) => (figure.rates?.length ?? 0) > 0);
  return (
    <article>
      <Head entity={entity} named={named} />
      <div className={styles.columns}>
        <Contents sections={contents} />
        <div className={styles.sections}>
          {entity.__typename === 'Subdistrict' && reports.length > 0 && <KeyFigures of={entity.id} />}
          {reports.length > 0 && (
            <Titled id="reports" title={m.reports}>
              <Reports of={reports} />
            </Titled>
          )}
          {steps.length > 0 && (
            <Titled id="steps" title={m.steps}>
              <Steps of={steps} named={named} />
            </Titled>
          )}
          <Titled id="figures" title={m.figures} count={figureCount}>
            <FiguresChoice entity={entity} figures={sheet.figures.length} hasRates={hasRates} />
            <Answer of={figures}>
              {() =>
                categories.length > 0 ? (
                  <Figures of={categories} about={entity.id} rates={hasRates} named={named} />
                ) : (
                  <p className="faint">{m.noFigures}</p>
                )
              }
            </Answer>
            <More of={figures} shown={sheet.figures.length} all={figureCount} />
          </Titled>
          <Titled id="relations" title={m.relations} count={linkCount}>
            <Answer of={links}>
              {() =>
                groups.length > 0 ? (
                  <Relations groups={groups} named={named} />
                ) : (
                  <p className="faint">{m.noRelations}</p>
                )
              }
            </Answer>
            <More of={links} shown={sheet.linkCount} all={linkCount} />
          </Titled>
        </div>
      </div>
    </article>
  );
}

/** What the sheet lists, as far as it is loaded. */
function sheetOf(
  entity: SheetEntity,
  figurePages: SheetFiguresFragment[] = [],
  linkPages: NonNullable<ReturnType<typeof useLinks>['data']> = [],
) {
  const figures = figurePages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const allLinks = linkPages.flatMap(({ edges }) => edges.map(({ node }) => node));
  // A person's roles are at the top of the page, with their dates.
  const links =
    entity.__typename === 'Person'
      ? allLinks.filter(({ type, title }) => type !== 'MEMBER_OF' || title === null)
      : allLinks;
  const reports = 'reports' in entity ? entity.reports : [];
  const steps = entity.__typename === 'Programme' ? entity.steps : [];
  const cited = [entity, ...steps, ...figures, ...links].flatMap(({ citations }) => citations);
  return {
    reports,
    steps,
    figures,
    linkCount: allLinks.length,
    categories: byCategory(figures),
    groups: groupsOf(entity.id, links),
    /** Whether sources name their report, because there are several. */
    named: new Set(cited.map(({ report }) => report.id)).size > 1,
  };
}

/** The table of contents of a sheet. */
function useContents(
  { reports, steps, categories, groups }: ReturnType<typeof sheetOf>,
  figures: number | undefined,
  links: number | undefined,
): Section[] {
  const m = useMessages(messages);
  const term = useTerm();
  return [
    ...(reports.length > 0 ? [{ id: 'reports', title: m.reports, count: reports.length }] : []),
    ...(steps.length > 0 ? [{ id: 'steps', title: m.steps, count: steps.length }] : []),
    {
      id: 'figures',
      title: m.figures,
      count: figures,
      sections: categories.map(({ category, count }) => ({
        id: category,
        title: term(metricCategories[category]),
        count,
      })),
    },
    {
      id: 'relations',
      title: m.relations,
      count: links,
      sections: groups.map(({ id, type, direction, relations }) => ({
        id,
        title: term(linkTypes[type][direction]),
        count: relations.length,
      })),
    },
  ];
}

/** A section with its heading, and how much there is of it, if that is known. */
function Titled({
  id,
  title,
  count,
  children,
}: {
  id: string;
  title: string;
  count?: number | undefined;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      {children}
    </section>
  );
}

/** The steps of a programme in order. */
function Steps({
  of,
  named,
}: {
  of: Extract<SheetEntity, { __typename: 'Programme' }>['steps'];
  named: boolean;
}) {
  return (
    <ol className={styles.steps}>
      {of.map(({ id, name, citations }) => (
        <li key={id} {...CITED}>
          <Chinese>{name}</Chinese>
          <Cite of={citations} named={named} />
        </li>
      ))}
    </ol>
  );
}
