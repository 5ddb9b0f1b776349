import { AtlasError } from '../errors.js';

/**
 * The load that the graph comes from: the version of the dataset, a name for that version with its passages, and the
 * time when the load ended, which is different for every load.
 */
export interface Load {
  version: string;
  contents: string;
  at: string;
}

/**
 * Confirms that everything read for an answer is of the version that we serve.
 * @returns the version
 * @throws AtlasError DATASET_CHANGED if another load may have begun meanwhile
 */
export type Confirm = () => Promise<string>;

/**
 * The graph as this process serves it, in a database that another process may load again.
 *
 * A load removes the version in its first transaction, and sets version and time in its last. So if the graph is of the
 * same load before an answer's first statement and after its last, no load began in between and everything was read
 * from one version. If another process loads the same data again, later answers accept it.
 */
export class ServedDataset {
  private readonly version: string;
  private readonly look: () => Promise<Load | null>;
  /** The time of the latest load of our version that we have seen. */
  private at: string | null = null;
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<Load | null> | null = null;

  /** @param look returns the current load, null during a load; it must ask the server with the latest state */
  constructor(version: string, look: () => Promise<Load | null>) {
    this.version = version;
    this.look = look;
  }

  /** Call this before the first statement of an answer, and the returned function after the last. */
  reading(): Confirm {
    const { at } = this;
    return async () => {
      if ((await this.current()).at !== at) throw changed();
      return this.version;
    };
  }

  /**
   * The current load, if it is of our version.
   * @throws AtlasError DATASET_CHANGED if it is not
   */
  async current(): Promise<Load> {
    const load = await this.lookSoon();
    if (load?.version !== this.version) throw changed();
    this.at = load.at;
    return load;
  }

  /** Everyone who asks during a look shares the next one, which begins after they asked. */
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
