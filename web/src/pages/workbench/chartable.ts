import type { CypherAnswer } from './cypher';

/** The columns of texts and the columns of numbers; null unless there is at least one of each, as a chart needs. */
export function chartable({ columns, rows }: CypherAnswer): { texts: string[]; numbers: string[] } | null {
  const all = (type: 'string' | 'number') =>
    columns.filter((_, i) => {
      const values = rows.map((row) => row[i]).filter((value) => value !== null);
      return values.length > 0 && values.every((value) => typeof value === type);
    });
  const [texts, numbers] = [all('string'), all('number')];
  return texts.length > 0 && numbers.length > 0 ? { texts, numbers } : null;
}
