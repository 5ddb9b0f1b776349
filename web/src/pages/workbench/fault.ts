const PLACE = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)[\s\S]*$/;

/** Where the server says that a statement is wrong, as an offset; null where it does not say. */
export function faultOf({ message }: Error): number | null {
  const offset = PLACE.exec(message)?.[1];
  return offset === undefined ? null : Number(offset);
}

/** What the server says is wrong, without the place, which the editor shows. */
export function complaintOf({ message }: Error): string {
  return message.replace(PLACE, '');
}
