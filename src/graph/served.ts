import { AtlasError } from '../errors.js';

/**
 * The load that a graph is of: the version of the dataset, what names that and the passages beside it, and when the load
 * ended, which no two loads share.
 */
export interface Load {
  version: string;
  contents: string;
  at: string;
}

/**
 * Confirms that all that was read for an answer is of the version that we serve.
 * @returns the version
 * @throws AtlasError DATASET_CHANGED where another load may have begun meanwhile
 */
export type Confirm = () => Promise<string>;

/**
 * The graph as this process serves it, where another process may load another one in its place.
 *
 * A load takes the version away in its first transaction, and sets version and time in its last. So where the graph, after
 * the last statement of an answer, still is of the load that it was of before the first, no load began in between, and all
 * was read from one version. The same data loaded again by another process are taken as ours, by answers that begin after.
 */
export class ServedDataset {
  private readonly version: string;
  private readonly look: () => Promise<Load | null>;
  /** When our load ended, as far as we know. */
  private at: string | null = null;
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<Load | null> | null = null;

  /** @param look says which load the graph is of, null where one is under way; no server may know of a later one */
  constructor(version: string, look: () => Promise<Load | null>) {
    this.version = version;
    this.look = look;
  }

  /** To be called before the first statement of an answer; what it returns, after the last. */
  reading(): Confirm {
    const { at } = this;
    return async () => {
      if ((await this.current()).at !== at) throw changed();
      return this.version;
    };
  }

  /**
   * The load that the graph is of now, which is ours.
   * @throws AtlasError DATASET_CHANGED where it is not of our version
   */
  async current(): Promise<Load> {
    const load = await this.lookSoon();
    if (load?.version !== this.version) throw changed();
    this.at = load.at;
    return load;
  }

  /** Looks once for all who ask while an earlier look is under way: what is seen then is seen after they asked. */
  private lookSoon(): Promise<Load | null> {
    this.next ??= this.running.then(() => {
      this.next = null;
      const looking = this.look();
      this.running = looking.catch(() => {});
      return looking;
    });
    return this.next;
  }
}

function changed(): AtlasError {
  const message = 'The database was given another graph, or the same one anew. Try again in a few seconds.';
  return new AtlasError('DATASET_CHANGED', message);
}
