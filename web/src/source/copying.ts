import { useEffect } from 'react';
import type { CitationPartsFragment } from '../graphql/generated/graphql';

/** A citation as plain text: 《title》（subdistrict，date），file start–end. */
export function citationText({ report, start, end }: CitationPartsFragment): string {
  const of = [report.subdistrict.name, report.publishedOn].filter(Boolean).join('，');
  return `《${report.title}》（${of}），${report.fileName} ${start}–${end}`;
}

/** Marks what is copied together with its sources, however little of it is selected. */
export const CITED = { 'data-cited': '' };

/** Marks a source; its text goes to the clipboard with what it is the source of. */
export function sourceOf(citation: CitationPartsFragment) {
  return { 'data-source': citationText(citation) };
}

/** Whoever copies a figure from the page copies where it is written. */
export function useCopyWithSources(): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed) return;
      const range = selection.getRangeAt(0);
      const sources = [...document.querySelectorAll<HTMLElement>('[data-source]')]
        .filter((mark) => range.intersectsNode(mark.closest('[data-cited]') ?? mark))
        .map((mark) => `${mark.textContent} ${mark.dataset.source}`);
      if (sources.length === 0) return;
      event.clipboardData?.setData('text/plain', `${selection}\n\n${[...new Set(sources)].join('\n')}`);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
}
