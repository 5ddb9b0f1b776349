import { type Arrangement, arrange } from './arrange';

// Laying out 500 entities takes seconds on a slow machine; a worker keeps the page responsive.
addEventListener('message', ({ data }: MessageEvent<Arrangement>) => postMessage(arrange(data)));
