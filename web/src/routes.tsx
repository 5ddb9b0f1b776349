import type { RouteObject } from 'react-router';
import { AnswerError } from './graphql/client';
import { Crash } from './layout/Crash';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';

/** A page whose code is loaded when it is first opened. */
const page = (path: string, load: () => Promise<{ default: () => React.ReactNode }>): RouteObject => ({
  path,
  lazy: async () => {
    try {
      return { Component: (await load()).default };
    } catch (error) {
      throw new AnswerError('CODE_UNAVAILABLE', String(error));
    }
  },
});

/** All routes of the page, below `/` in Chinese and below `/en` in English. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: Crash,
    // The menu stays if a page fails.
    children: [
      {
        ErrorBoundary: Crash,
        children: [
          page('/', () => import('./pages/home/HomePage')),
          page('/search', () => import('./pages/search/SearchPage')),
          page('/entity/*', () => import('./pages/entity/EntityPage')),
          page('/report/*', () => import('./pages/report/ReportPage')),
          page('/browse/:table', () => import('./pages/browse/BrowsePage')),
          page('/projects', () => import('./pages/projects/ProjectsPage')),
          page('/compare', () => import('./pages/compare/ComparePage')),
          page('/graph', () => import('./pages/graph/GraphPage')),
          page('/paths', () => import('./pages/paths/PathsPage')),
          page('/checks', () => import('./pages/checks/ChecksPage')),
          page('/workbench', () => import('./pages/workbench/WorkbenchPage')),
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];
