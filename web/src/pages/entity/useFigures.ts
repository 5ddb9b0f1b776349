import { useSearchParams } from 'react-router';
import { type Pages, usePages } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import type { FiguresAboutQuery, SheetFiguresFragment } from '../../graphql/generated/graphql';

const FiguresAbout = graphql(`
  query FiguresAbout($id: ID!, $after: String, $rates: Boolean!) {
    node(id: $id) {
      __typename
      ... on Entity {
        observations(first: 200, after: $after) {
          ...SheetFigures
        }
      }
    }
  }
`);

const FiguresOfReports = graphql(`
  query FiguresOfReports($id: ID!, $after: String, $rates: Boolean!) {
    observations(first: 200, after: $after, filter: { subdistrict: $id }) {
      ...SheetFigures
    }
  }
`);

/** The choice in the URL: figures about the entity or all of its reports, with or without rates. */
export function useFiguresChoice() {
  const [parameters] = useSearchParams();
  return { ofReports: parameters.get('figures') === 'reports', rates: parameters.get('rates') === '1' };
}

/** The figures loaded so far, from either operation. */
export function useFigures(id: string): Pages<SheetFiguresFragment> {
  const { ofReports, rates } = useFiguresChoice();
  const about = usePages(FiguresAbout, { id, rates }, (data) => aboutIt(data)?.pageInfo, !ofReports);
  const all = usePages(FiguresOfReports, { id, rates }, (data) => data.observations.pageInfo, ofReports);
  return ofReports
    ? { ...all, data: all.data?.map(({ observations }) => observations) }
    : { ...about, data: about.data?.flatMap((data) => aboutIt(data) ?? []) };
}

const aboutIt = ({ node }: FiguresAboutQuery) => (node && 'observations' in node ? node.observations : null);
