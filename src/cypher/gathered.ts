/** An item, and how much of a group's size it takes up. */
export interface Sized<T> {
  item: T;
  size: number;
}

/**
 * Groups the items of a source. A group is handed over once it reaches `size`, or `milliseconds` after its first item
 * even if no other item comes. Errors of the source are thrown; ending the iteration ends the source.
 */
export async function* gathered<T>(
  source: AsyncGenerator<Sized<T>>,
  { size, milliseconds }: { size: number; milliseconds: number },
): AsyncGenerator<T[]> {
  let group: T[] = [];
  let room = size;
  let late: NodeJS.Timeout | undefined;
  let due: Promise<'due'> | undefined;
  let next = source.next();
  try {
    for (;;) {
      const came = await (due ? Promise.race([next, due]) : next);
      if (came !== 'due') {
        if (came.done) break;
        group.push(came.value.item);
        room -= came.value.size;
        next = source.next();
        due ??= new Promise((resolve) => {
          late = setTimeout(resolve, milliseconds, 'due');
        });
        if (room > 0) continue;
      }
      clearTimeout(late);
      due = undefined;
      const full = group;
      group = [];
      room = size;
      yield full;
    }
    if (group.length > 0) yield group;
  } finally {
    clearTimeout(late);
    next.catch(() => {}); // nobody waits for this item any more
    await source.return(undefined);
  }
}
