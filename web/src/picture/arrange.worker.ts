import { type Arrangement, arrange } from './arrange';

// A layout of 500 entities takes seconds on a small machine; here the page goes on meanwhile.
addEventListener('message', ({ data }: MessageEvent<Arrangement>) => postMessage(arrange(data)));
