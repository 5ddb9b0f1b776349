import { useSearchParams } from 'react-router';
import { graphql } from '../graphql/generated';

/** What the mark of a source needs to know. */
export const CitationParts = graphql(`
  fragment CitationParts on Citation {
    start
    end
    exact
    report {
      id
      title
      fileName
      publishedOn
      covers {
        name
      }
    }
  }
`);

/** A place in a report; in the URL `report:hutian-2021:1052-1058`. */
export interface Source {
  report: string;
  start: number;
  end: number;
}

const PARAMETER = 'source';

export function sourceParameter({ report, start, end }: Source): string {
  return `${report}:${start}-${end}`;
}

function parse(text: string | null): Source | null {
  const [, report, start, end] = /^(.+):(\d+)-(\d+)$/.exec(text ?? '') ?? [];
  return report && Number(start) < Number(end) ? { report, start: Number(start), end: Number(end) } : null;
}

/**
 * The source that is open beside the page, and a function that returns the page's URL with another one open, or none.
 */
export function useSource(): { source: Source | null; addressWith: (source: Source | null) => string } {
  const [parameters] = useSearchParams();
  return {
    source: parse(parameters.get(PARAMETER)),
    addressWith: (source) => {
      const changed = new URLSearchParams(parameters);
      if (source) changed.set(PARAMETER, sourceParameter(source));
      else changed.delete(PARAMETER);
      return `?${changed}`;
    },
  };
}
