/** The entity whose mark or name something in the picture is part of; null where it is of none. */
export function entityAt(target: EventTarget | null): string | null {
  const drawn = target instanceof Element ? target.closest('[data-id], [data-label]') : null;
  return drawn?.getAttribute('data-id') ?? drawn?.getAttribute('data-label') ?? null;
}
