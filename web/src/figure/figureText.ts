import type { FigurePartsFragment } from '../graphql/generated/graphql';
import { useLanguage } from '../language/language';
import { observationStatuses, qualifiers, useTerm } from '../language/terms';
import { citationText } from '../source/copying';

/** Turns a figure into a line that can stand by itself: what, of whom, how much, when, and where it is written. */
export function useFigureText(): (figure: FigurePartsFragment) => string {
  const words = useFigureWords();
  return (figure) => `${words(figure)} — ${figure.citations.map(citationText).join('；')}`;
}

/** The same without where it is written. */
export function useFigureWords(): (figure: FigurePartsFragment) => string {
  const language = useLanguage();
  const term = useTerm();
  return ({ metric, subjects, dimensions, reported, qualifier, status, period }) => {
    const narrowed = dimensions.map(({ name, value }) => `${name}=${value}`).join('；');
    const what = (language === 'en' ? metric.englishName : metric.name) + (narrowed && `（${narrowed}）`);
    const meant = [
      qualifier !== 'EXACT' && term(qualifiers[qualifier]),
      status !== 'ACTUAL' && term(observationStatuses[status]),
    ].filter(Boolean);
    const value = reported + (meant.length > 0 ? `（${meant.join('，')}）` : '');
    const of = subjects.map(({ name }) => name).join('、');
    return `${of} ${what}：${value}，${period.label}`;
  };
}
