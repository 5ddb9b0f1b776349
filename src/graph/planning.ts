import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { AtlasError } from '../errors.js';

/** How many plans the server keeps for a database (server.memory.query_cache.per_db_cache_num_entries). */
const KEPT_PLANS = 1000;

/** Call this once the server has planned the statement, or will not, so that the next statement may go on. */
export type Leave = (planned: boolean) => void;

/**
 * Lets the server plan one statement at a time. Each of ours takes up to a second to plan. The server plans a statement
 * again for every simultaneous request, and with few cores all of them would be late. Statements with a kept plan pass
 * at once. EXPLAIN would not help, because the server does not keep its plans.
 */
export class PlanningGate {
  private readonly planned = new LRUCache<string, true>({ max: KEPT_PLANS });
  private readonly planning = new Map<string, Promise<void>>();
  private readonly oneAtATime = pLimit(1);

  /**
   * Waits until a statement may be sent.
   * @param key identifies the plan: see `planKey`
   * @param patience how long to wait, and how long others wait for this statement, in ms
   * @throws AtlasError TOO_BUSY if its turn has not come by then
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
 * Identifies a plan that the server keeps: the statement, the types of its parameters and, for texts and lists, the
 * order of magnitude of their length (11 to 100, for example).
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

/** 0, 1, then one value for each of 2 to 10, 11 to 100, and so on. */
function magnitude(length: number): number {
  return length < 2 ? length : 1 + String(length - 1).length;
}

/** Settles as the promise does, but rejects with the signal's reason once the signal aborts. */
export function unlessAborted<T>(waited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
