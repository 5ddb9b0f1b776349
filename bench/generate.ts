// npm run generate -- [5|50|500|all]: loads the synthetic graph of this size, unless it is already loaded.
import { parseSize } from './divisions.js';
import { homeOf, openGraph } from './national.js';

const size = parseSize(process.argv[2] ?? 'all');
const server = await openGraph(size);
await server.stop();
process.stderr.write(`The graph of size ${size} is in ${homeOf(size)}\n`);
