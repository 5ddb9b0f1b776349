import type { FigurePartsFragment } from '../graphql/generated/graphql';
import { useLanguage, useMessages } from '../language/language';
import { shared } from '../language/shared';
import { observationStatuses, qualifiers, useTerm } from '../language/terms';
import { useCitationText } from '../source/copying';
import { useDays } from './Period';

/** Returns a function that turns a figure into a self-contained line: metric, subject, value, period and citation. */
export function useFigureText(): (figure: FigurePartsFragment) => string {
  const words = useFigureWords();
  const { marks } = useMessages(shared);
  const citationText = useCitationText();
  return (figure) => `${words(figure)} — ${figure.citations.map(citationText).join(marks.semicolon)}`;
}

/** The same without the citation. */
export function useFigureWords(): (figure: FigurePartsFragment) => string {
  const language = useLanguage();
  const term = useTerm();
  const { marks } = useMessages(shared);
  const daysOf = useDays();
  return ({ metric, subjects, dimensions, reported, qualifier, status, period }) => {
    const narrowed = dimensions.map(({ name, value }) => `${name}=${value}`).join(marks.semicolon);
    const what =
      (language === 'en' ? metric.englishName : metric.name) + (narrowed && marks.bracketed(narrowed));
    const meant = [
      qualifier !== 'EXACT' && term(qualifiers[qualifier]),
      status !== 'ACTUAL' && term(observationStatuses[status]),
    ].filter(Boolean);
    const value = reported + (meant.length > 0 ? marks.bracketed(meant.join(marks.comma)) : '');
    const of = subjects.map(({ name }) => name).join(marks.and);
    return `${of} ${what}${marks.colon}${value}${marks.comma}${daysOf(period)}`;
  };
}
