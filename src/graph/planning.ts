import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { AtlasError } from '../errors.js';

/** So many plans the server keeps for a database (server.memory.query_cache.per_db_cache_num_entries). */
const KEPT_PLANS = 1000;

/** What to call when the server has planned a statement, or will not: whoever waits for it goes on. */
export type Leave = (planned: boolean) => void;

/**
 * Lets the server plan one statement at a time. It plans each of ours for up to a second, the same one as often as it is
 * asked at once, and on few cores all of them would be late together. What it has planned passes at once. EXPLAIN would not
 * do: the server does not keep what it plans for it.
 */
export class PlanningGate {
  private readonly planned = new LRUCache<string, true>({ max: KEPT_PLANS });
  private readonly planning = new Map<string, Promise<void>>();
  private readonly oneAtATime = pLimit(1);

  /**
   * Waits until a statement may be sent.
   * @param key tells plans apart: see `planKey`
   * @param patience how long to wait, and how long the others wait for this one, in ms
   * @throws AtlasError TOO_BUSY where its turn has not come by then
   */
  async enter(key: string, patience: number): Promise<Leave> {
    if (this.planned.get(key)) return () => {};
    const late = AbortSignal.timeout(patience);
    try {
      while (!this.planned.has(key)) {
        const other = this.planning.get(key);
        if (!other) return await unlessAborted(this.turn(key, patience, late), late);
        await unlessAborted(other, late);
      }
      return () => {};
    } catch (error) {
      const message = 'The database has too much to plan. Try again in a few seconds.';
      throw new AtlasError('TOO_BUSY', message, { cause: error });
    }
  }

  private turn(key: string, patience: number, late: AbortSignal): Promise<Leave> {
    return new Promise((enter) => {
      const plan = () =>
        new Promise<void>((end) => {
          if (late.aborted) return end();
          const lost = setTimeout(end, patience);
          enter((planned) => {
            clearTimeout(lost);
            if (planned) this.planned.set(key, true);
            end();
          });
        });
      const planning = this.oneAtATime(plan).finally(() => this.planning.delete(key));
      this.planning.set(key, planning);
    });
  }
}

/**
 * What the server keeps a plan for: a statement, and the types of its parameters; of texts and lists also about how long
 * they are, from 11 to 100 for example.
 */
export function planKey(statement: string, parameters: Record<string, unknown>): string {
  const shapes = Object.entries(parameters).map(([name, value]) => `${name}:${shapeOf(value)}`);
  return `${shapes.join()} ${statement}`;
}

function shapeOf(value: unknown): string {
  if (typeof value === 'string') return `text${magnitude(value.length)}`;
  if (Array.isArray(value)) return `list${magnitude(value.length)} of ${typeof value[0]}`;
  return value === null ? 'null' : typeof value;
}

/** 0, 1, then the same for 2 to 10, 11 to 100, and so on. */
function magnitude(length: number): number {
  return length < 2 ? length : 1 + String(length - 1).length;
}

/** Rejects with the signal's reason once it aborts, whatever becomes of what is waited for. */
export function unlessAborted<T>(waited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
