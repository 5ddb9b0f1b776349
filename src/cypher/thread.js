// Where a thread starts: Node 20 does not hand on the loader of TypeScript to the file that a thread begins with.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
