import { useEffect } from 'react';
import type { CitationPartsFragment } from '../graphql/generated/graphql';

/** A citation as plain text: 《title》（what the report is about，date），file start–end. */
export function citationText({ report, start, end }: CitationPartsFragment): string {
  const of = [coveredBy(report), report.publishedOn].filter(Boolean).join('，');
  return `《${report.title}》（${of}），${report.fileName} ${start}–${end}`;
}

/** The names of what a report is about. */
export function coveredBy({ covers }: Pick<CitationPartsFragment['report'], 'covers'>): string {
  return covers.map(({ name }) => name).join('、');
}

/** Marks what is copied together with its sources, however little of it is selected. */
export const CITED = { 'data-cited': '' };

/** Marks a source; its text goes to the clipboard with what it is the source of. */
export function sourceOf(citation: CitationPartsFragment) {
  return { 'data-source': citationText(citation) };
}

/** Whether any of a mark, or of what it is the source of, is among what is selected; touching it is not enough. */
function isSelected(range: Range, mark: HTMLElement): boolean {
  const marked = document.createRange();
  marked.selectNodeContents(mark.closest('[data-cited]') ?? mark);
  return (
    range.compareBoundaryPoints(Range.END_TO_START, marked) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, marked) > 0
  );
}

/** Whoever copies a figure from the page copies where it is written. */
export function useCopyWithSources(): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed) return;
      const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
      const sources = [...document.querySelectorAll<HTMLElement>('[data-source]')]
        .filter((mark) => ranges.some((range) => isSelected(range, mark)))
        .map((mark) => `${mark.textContent} ${mark.dataset.source}`);
      if (sources.length === 0) return;
      event.clipboardData?.setData('text/plain', `${selection}\n\n${[...new Set(sources)].join('\n')}`);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
}

/**
 * Puts a text on the clipboard; by way of a copy event where the page is not served securely, as within an office.
 * @returns whether the browser let us
 */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
