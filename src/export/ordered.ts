/**
 * Cypher for the nodes of a label as `n`, sorted by id. `id > ''` is true of every id and makes the server read them
 * from its index in order; sorting the whole country takes more memory than a statement may use.
 */
export function inOrder(label: string): string {
  return `MATCH (n:${label}) WHERE n.id > '' WITH n ORDER BY n.id`;
}

/** Cypher for the citations of a variable: a list of `file start-end`, with offsets in code points, end-exclusive. */
export function cited(variable: string): string {
  return `COLLECT {
    UNWIND range(0, coalesce(size(${variable}.citationStarts), 0) - 1) AS i
    MATCH (source:Report {id: ${variable}.citationReports[i]})
    WITH i, source.fileName AS file ORDER BY i
    RETURN file + ' ' + ${variable}.citationStarts[i] + '-' + ${variable}.citationEnds[i] }`;
}
