/** Cypher for all properties of the link bound to `variable`, with its type and the ids of its ends. */
export function linkColumns(variable: string): string {
  return `${variable} {.role, .title, .status, .inferred, .citationReports, .citationStarts, .citationEnds, .citationExacts,
  type: type(${variable}), fromId: startNode(${variable}).id, toId: endNode(${variable}).id}`;
}
