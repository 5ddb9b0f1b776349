/** An item, and how much of a group it takes up. */
export interface Sized<T> {
  item: T;
  size: number;
}

/**
 * What comes, in groups: a group is handed over once it has the size, or so many ms after its first item, whether
 * another comes or not. What fails is thrown as it comes; whoever ends the iteration ends the source.
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
    next.catch(() => {}); // nobody waits for what was still to come
    await source.return(undefined);
  }
}
