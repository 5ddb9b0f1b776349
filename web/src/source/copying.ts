import { useEffect } from 'react';
import type { CitationPartsFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { htmlOf, type Sheet, type SheetWords, sheetOf, tsvOf } from '../table/sheet';

/** Turns a citation into plain text: 《title》（what the report is about，date），file start–end. */
export function useCitationText(): (citation: CitationPartsFragment) => string {
  const { marks } = useMessages(shared);
  return ({ report, start, end }) => {
    const of = [coveredBy(report), report.publishedOn].filter(Boolean).join(marks.comma);
    const title = marks.title(report.title) + marks.bracketed(of);
    return `${title}${marks.comma}${report.fileName} ${start}–${end}`;
  };
}

/** The names of what a report is about. */
export function coveredBy({ covers }: Pick<CitationPartsFragment['report'], 'covers'>): string {
  return covers.map(({ name }) => name).join('、');
}

/** Marks what is copied together with its sources, however little of it is selected. */
export const CITED = { 'data-cited': '' };

/** Marks a source; the text of its citation goes to the clipboard with what it is the source of. */
export function sourceOf(citation: string) {
  return { 'data-source': citation };
}

/** The reports of all sources that something has, each once, without the places in them. */
export function reportsIn(something: ParentNode): string[] {
  const marks = [...something.querySelectorAll<HTMLElement>('[data-source]')];
  return [...new Set(marks.map(({ dataset }) => (dataset.source ?? '').replace(/ \d+–\d+$/, '')))];
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

/** Several cells of a table that are selected, or the table that has the focus where nothing is, as they leave the page. */
function selectedSheet(selection: Selection | null, words: SheetWords): Sheet | null {
  const active = document.activeElement;
  if (!selection || selection.isCollapsed) {
    const table = active?.matches('.scroll') ? active.querySelector('table') : null;
    return table && sheetOf(table, words);
  }
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: common } = range;
  const inside = common instanceof Element ? common : common.parentElement;
  if (!inside || inside.closest('td, th')) return null;
  // Whoever selects by a triple click or beyond the last cell ends a little outside.
  const table = inside.closest('table') ?? onlyTable(inside, range);
  return table && sheetOf(table, words, (row) => range.intersectsNode(row));
}

/** The table where a selection has no text besides it. */
function onlyTable(inside: Element, range: Range): HTMLTableElement | null {
  const tables = [...inside.querySelectorAll('table')].filter((table) => range.intersectsNode(table));
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const around = range.cloneContents();
  for (const one of around.querySelectorAll('table, button')) one.remove();
  return around.textContent?.trim() ? null : table;
}

/** Whoever copies a figure from the page copies where it is written; a table goes with one value a cell. */
export function useCopyWithSources(): void {
  const { figure, marks } = useMessages(shared);
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.matches('input, textarea, [contenteditable=true]'))
        return;
      const selection = getSelection();
      const sheet = selectedSheet(selection, { sources: figure.source, between: marks.semicolon });
      if (sheet) {
        event.clipboardData?.setData('text/plain', tsvOf(sheet));
        event.clipboardData?.setData('text/html', htmlOf(sheet));
        event.preventDefault();
        return;
      }
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
  }, [figure.source, marks.semicolon]);
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
