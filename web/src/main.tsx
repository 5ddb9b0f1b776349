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

/** Worth asking again: what is silent or slow now may not be in a moment. What is refused once is refused again. */
const PASSING = ['UNREACHABLE', 'QUERY_TIMEOUT', 'NEO4J_UNAVAILABLE', 'TOO_BUSY'];

const retry = (failures: number, error: Error) =>
  failures < 2 && error instanceof AnswerError && PASSING.includes(error.code);

const queries = new QueryClient({
  // The graph changes when a load ends; a minute is short beside that. The page never waits for `navigator.onLine`.
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
