import type { RouteObject } from 'react-router';
import { Crash } from './layout/Crash';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/States';

/** A page that is loaded when it is first opened. */
const page = (path: string, load: () => Promise<{ default: () => React.ReactNode }>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});

/** Every address of the page, below `/` in Chinese and below `/en` in English. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: Crash,
    children: [
      page('/', () => import('./pages/home/HomePage')),
      page('/search', () => import('./pages/search/SearchPage')),
      page('/entity/*', () => import('./pages/entity/EntityPage')),
      page('/projects', () => import('./pages/projects/ProjectsPage')),
      page('/compare', () => import('./pages/compare/ComparePage')),
      page('/graph', () => import('./pages/graph/GraphPage')),
      page('/paths', () => import('./pages/paths/PathsPage')),
      page('/checks', () => import('./pages/checks/ChecksPage')),
      page('/workbench', () => import('./pages/workbench/WorkbenchPage')),
      { path: '*', Component: NotFound },
    ],
  },
];
