import type { CitationPartsFragment } from '../graphql/generated/graphql';
import type { Marks } from '../language/shared';

/** A fact that somebody finds wrong, and what it should be. */
export interface Correction {
  /** What the graph says, in words. */
  said: string;
  /** The id by which the graph knows it; null of links, which have none. */
  id: string | null;
  /** Where the graph says that it is written. */
  citation: CitationPartsFragment;
  /** The address at which a reader sees it. */
  address: string;
  /** What it should be. */
  should: string;
  /** Why; may be empty. */
  why: string;
}

/** The file of the seed that has what a report says. */
function seedFileOf({ report }: CitationPartsFragment): string {
  return `reports/${report.id.replace(/^report:/, '')}.yaml`;
}

/** As the seed writes the place of a fact, which tells it from the others of its file. */
function placeOf({ exact, start }: CitationPartsFragment): string {
  return `${exact}@${start}`;
}

/** Words of a message. */
export interface Words {
  subject: (said: string) => string;
  said: string;
  written: string;
  should: string;
  why: string;
  address: string;
  recorded: string;
}

/** The message to whoever keeps the facts: what the graph says, where it is written, and what it should be. */
export function messageOf(
  { said, id, citation, address, should, why }: Correction,
  words: Words,
  { title, comma, colon }: Marks,
): string {
  const { report, start, end, exact } = citation;
  const place = `${report.fileName} ${start}–${end}`;
  const lines = [
    [words.said, said],
    [words.written, `${title(report.title)}${comma}${place}${colon}“${exact}”`],
    [words.should, should],
    [words.why, why],
    [words.address, address],
    [words.recorded, [seedFileOf(citation), placeOf(citation), id].filter(Boolean).join(' · ')],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}${colon}${value}`] : [])).join('\n');
}

/**
 * The same as a note for the seed, in YAML. It names the file and the place by which the fact is found there; it is no patch,
 * for which one needs the lines of the file, and these the page does not have.
 */
export function noteOf({ said, id, citation, address, should, why }: Correction): string {
  const fields = {
    seed: seedFileOf(citation),
    at: placeOf(citation),
    file: citation.report.fileName,
    id,
    said,
    should,
    why,
    address,
  };
  // What is a string in JSON is the same one in YAML.
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name}: ${JSON.stringify(value)}`] : [],
  );
  return `correction:\n${lines.join('\n')}\n`;
}

/** The name of a file with the note. */
export function fileNameOf({ citation }: Correction): string {
  return `correction-${citation.report.id.replace(/^report:/, '')}-${citation.start}.yaml`;
}
