import type { CitationPartsFragment } from '../graphql/generated/graphql';
import type { Marks } from '../language/shared';

/** A fact that a reader disputes, and what it should be. */
export interface Correction {
  /** The fact in words, as the graph has it. */
  said: string;
  /** The fact's id in the graph; null for links, which have none. */
  id: string | null;
  /** The place in the report that the graph cites for it. */
  citation: CitationPartsFragment;
  /** The URL where readers see it. */
  address: string;
  /** What it should be instead. */
  should: string;
  /** The reason; may be empty. */
  why: string;
}

/** Path of the report's file in the seed. */
function seedFileOf({ report }: CitationPartsFragment): string {
  return `reports/${report.id.replace(/^report:/, '')}.yaml`;
}

/** The place of a fact as the seed writes it; identifies the fact within its file. */
function placeOf({ exact, start }: CitationPartsFragment): string {
  return `${exact}@${start}`;
}

/** Wording of the message. */
export interface Words {
  subject: (said: string) => string;
  said: string;
  written: string;
  should: string;
  why: string;
  address: string;
  recorded: string;
}

/** A message to the maintainers: what the graph says, where the report says it, and what it should be. */
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
 * The same as a YAML note, which names the seed file and the fact's place in it. Not a patch, since the page does not
 * have the lines of the file.
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
  // Every JSON string is a valid YAML string.
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name}: ${JSON.stringify(value)}`] : [],
  );
  return `correction:\n${lines.join('\n')}\n`;
}

/** File name for the note. */
export function fileNameOf({ citation }: Correction): string {
  return `correction-${citation.report.id.replace(/^report:/, '')}-${citation.start}.yaml`;
}
