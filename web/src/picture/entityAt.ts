/** The id of the entity whose mark or name contains the target; null if there is none. */
export function entityAt(target: EventTarget | null): string | null {
  const drawn = target instanceof Element ? target.closest('[data-id], [data-label]') : null;
  return drawn?.getAttribute('data-id') ?? drawn?.getAttribute('data-label') ?? null;
}
