import { typeTerm } from '../entity/typeTerm';
import { useFigureWords } from '../figure/figureText';
import { useDays } from '../figure/Period';
import { statuses, useTerm } from '../language/terms';
import { useLinkWords } from '../link/LinkArrow';
import type { Fact } from './slices';

/** Returns a function that turns a fact into a line of text. */
export function useFactText(): (of: Fact) => string {
  const term = useTerm();
  const words = useLinkWords();
  const daysOf = useDays();
  const figureWords = useFigureWords();
  return ({ sort, fact }) => {
    switch (sort) {
      case 'entity':
        return `${term(typeTerm(fact))} ${fact.name}`;
      case 'observation':
        return figureWords(fact);
      case 'step':
        return `${fact.programme.name} › ${fact.name}`;
      case 'status':
        return `${fact.entity.name} ${term(statuses[fact.status])} ${daysOf(fact.asOf)}`;
      case 'link':
        return `${fact.from.name} ${words(fact)} ${fact.to.name}`;
    }
  };
}
