import { useEffect } from 'react';
import type { CitationPartsFragment } from '../graphql/generated/graphql';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { htmlOf, type Sheet, type SheetWords, sheetOf, tsvOf } from '../table/sheet';

/** Returns a function that turns a citation into text: 《title》（what the report covers，date），file start–end. */
export function useCitationText(): (citation: CitationPartsFragment) => string {
  const { marks } = useMessages(shared);
  return ({ report, start, end }) => {
    const of = [coveredBy(report), report.publishedOn].filter(Boolean).join(marks.comma);
    const title = marks.title(report.title) + marks.bracketed(of);
    return `${title}${marks.comma}${report.fileName} ${start}–${end}`;
  };
}

/** The names of what a report covers. */
export function coveredBy({ covers }: Pick<CitationPartsFragment['report'], 'covers'>): string {
  return covers.map(({ name }) => name).join('、');
}

/** Marks an element whose sources are copied with any part of it. */
export const CITED = { 'data-cited': '' };

/** Marks a source. Copying what it belongs to also copies this citation. */
export function sourceOf(citation: string) {
  return { 'data-source': citation };
}

/** The reports cited within an element, each once, without offsets. */
export function reportsIn(something: ParentNode): string[] {
  const marks = [...something.querySelectorAll<HTMLElement>('[data-source]')];
  return [...new Set(marks.map(({ dataset }) => (dataset.source ?? '').replace(/ \d+–\d+$/, '')))];
}

/** Whether the selection overlaps a mark or the cited element around it; touching the edge is not enough. */
function isSelected(range: Range, mark: HTMLElement): boolean {
  const marked = document.createRange();
  marked.selectNodeContents(mark.closest('[data-cited]') ?? mark);
  return (
    range.compareBoundaryPoints(Range.END_TO_START, marked) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, marked) > 0
  );
}

/** What to copy as a table: the rows in a selection of several cells, or, if nothing is selected, the focused table. */
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
  // A triple click or dragging past the last cell selects a little more than the table.
  const table = inside.closest('table') ?? onlyTable(inside, range);
  return table && sheetOf(table, words, (row) => range.intersectsNode(row));
}

/** The table in a selection, if the selection contains no other text. */
function onlyTable(inside: Element, range: Range): HTMLTableElement | null {
  const tables = [...inside.querySelectorAll('table')].filter((table) => range.intersectsNode(table));
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const around = range.cloneContents();
  for (const one of around.querySelectorAll('table, button')) one.remove();
  return around.textContent?.trim() ? null : table;
}

/** Adds the sources to what is copied. Tables are copied with one value per cell. */
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
 * Copies a text to the clipboard. Uses a copy event if the page is served without HTTPS, as on an office network.
 * @returns whether the browser allowed it
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
