/**
 * Cypher for the nodes of a label as `n`, in the order of their ids. `id > ''` is true of every id, and lets the server take
 * them from its index in that order, one by one: to sort a whole country takes more memory than a statement may have.
 */
export function inOrder(label: string): string {
  return `MATCH (n:${label}) WHERE n.id > '' WITH n ORDER BY n.id`;
}

/** Cypher for where something is written: a list of `file start-end`. Offsets are code points, end-exclusive. */
export function cited(variable: string): string {
  return `COLLECT {
    UNWIND range(0, coalesce(size(${variable}.citationStarts), 0) - 1) AS i
    MATCH (source:Report {id: ${variable}.citationReports[i]})
    WITH i, source.fileName AS file ORDER BY i
    RETURN file + ' ' + ${variable}.citationStarts[i] + '-' + ${variable}.citationEnds[i] }`;
}
