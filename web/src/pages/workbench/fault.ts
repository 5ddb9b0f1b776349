const PLACE = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)[\s\S]*$/;

/** Offset of the error in a statement, as reported by the server; null if it gives none. */
export function faultOf({ message }: Error): number | null {
  const offset = PLACE.exec(message)?.[1];
  return offset === undefined ? null : Number(offset);
}

/** The server's message without the place, which the editor shows. */
export function complaintOf({ message }: Error): string {
  return message.replace(PLACE, '');
}
