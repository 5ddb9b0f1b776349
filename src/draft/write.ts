import { Document, isMap, isSeq } from 'yaml';
import { factLists } from '../seed/files.js';
import type { Draft } from './drafter.js';

/** A draft as the text of a seed file, one fact per line. */
export function writeDraft(draft: Draft): string {
  // An anchor would tie facts together that are decided one by one.
  const document = new Document(draft, { aliasDuplicateObjects: false });
  for (const section of factLists) {
    const list = document.get(section);
    if (!isSeq(list)) continue;
    if (list.items.length === 0) list.flow = true;
    for (const item of list.items) if (isMap(item)) item.flow = true;
  }
  const mark = document.getIn(['report', 'draft']);
  if (isMap(mark)) mark.flow = true;
  const contents = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return contents.replaceAll(/^(periods|entities|links|observations|checks|notFigures):/gm, '\n$1:');
}
