import './tokens.css';
import './base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { AnswerError } from './graphql/client';
import { LanguageProvider, languageOf } from './language/language';
import { routes } from './routes';

const language = languageOf(location.pathname);
document.documentElement.lang = language === 'en' ? 'en' : 'zh-Hans';

const router = createBrowserRouter(routes, { basename: language === 'en' ? '/en' : '/' });

/** Errors worth retrying: an unreachable or slow server may soon recover. Any other refusal is final. */
const PASSING = ['UNREACHABLE', 'QUERY_TIMEOUT', 'NEO4J_UNAVAILABLE', 'TOO_BUSY'];

const retry = (failures: number, error: Error) =>
  failures < 2 && error instanceof AnswerError && PASSING.includes(error.code);

const queries = new QueryClient({
  // The graph only changes when a load ends, so a minute is fresh enough. `navigator.onLine` is ignored.
  defaultOptions: {
    queries: { staleTime: 60_000, refetchOnWindowFocus: false, networkMode: 'always', retry },
  },
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <LanguageProvider language={language}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
