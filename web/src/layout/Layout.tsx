import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { SearchBox } from '../entity/SearchBox';
import { inOtherLanguage, useLanguage, useMessages } from '../language/language';
import { shared } from '../language/shared';
import { useCopyWithSources } from '../source/copying';
import { PrintedSources } from '../source/PrintedSources';
import { SourcePane } from '../source/SourcePane';
import { useSource } from '../source/source';
import styles from './Layout.module.css';

const PAGES = ['projects', 'compare', 'graph', 'paths', 'checks', 'workbench'] as const;

/** The frame of every page: name, menu, search, and the open source beside the page. */
export function Layout() {
  const messages = useMessages(shared);
  const { source } = useSource();
  const { pathname } = useLocation();
  const navigation = useNavigation();
  useCopyWithSources();
  const content = useRef<HTMLElement>(null);
  useFocusOnArrival(content, pathname);
  return (
    <>
      <a className={styles.skip} href="#content">
        {messages.skip}
      </a>
      <header className={`${styles.header} no-print`}>
        <Link className={styles.name} to="/">
          <img src="/mark.svg" alt="" width="26" height="26" />
          {messages.name}
        </Link>
        <Menu>
          <Link to="/browse/projects" aria-current={pathname.startsWith('/browse/') ? 'page' : undefined}>
            {messages.pages.browse}
          </Link>
          {PAGES.map((page) => (
            <NavLink key={page} to={`/${page}`}>
              {messages.pages[page]}
            </NavLink>
          ))}
          <OtherLanguage />
        </Menu>
        {pathname !== '/' && pathname !== '/search' && (
          <div className={styles.search}>
            <SearchBox />
          </div>
        )}
        {navigation.state === 'loading' && <div className={styles.progress} role="progressbar" />}
      </header>
      <div className={source ? styles.withSource : undefined}>
        <main ref={content} id="content" tabIndex={-1} className={styles.main}>
          <Outlet />
          <PrintedSources />
        </main>
        {source && <SourcePane source={source} />}
      </div>
      <ScrollRestoration getKey={({ pathname: path, key }) => (path === '/graph' ? path : key)} />
    </>
  );
}

/** Moves the focus to the content after navigation, for keyboards and screen readers, unless it is already in there. */
function useFocusOnArrival(content: RefObject<HTMLElement | null>, pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (!content.current?.contains(document.activeElement)) content.current?.focus({ preventScroll: true });
  }, [content, pathname]);
}

/** The menu: in a row if there is room, otherwise behind a button. */
function Menu({ children }: { children: ReactNode }) {
  const messages = useMessages(shared);
  const [open, setOpen] = useState(false);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every navigation closes the menu
  useEffect(() => setOpen(false), [key]);
  return (
    <>
      <button
        type="button"
        className={styles.menuButton}
        aria-expanded={open}
        aria-controls="pages"
        onClick={() => setOpen(!open)}
      >
        {messages.navigationMenu}
      </button>
      <nav id="pages" aria-label={messages.navigation} className={styles.pages} data-open={open}>
        {children}
      </nav>
    </>
  );
}

/**
 * Link to the same page in the other language. It reloads the page because the language is part of the router's base.
 */
function OtherLanguage() {
  const { otherLanguage } = useMessages(shared);
  const language = useLanguage();
  useLocation(); // renders again when the URL changes, for the href below
  return (
    <a
      className={styles.language}
      href={inOtherLanguage(window.location)}
      lang={language === 'en' ? 'zh-Hans' : 'en'}
      hrefLang={language === 'en' ? 'zh-Hans' : 'en'}
    >
      {otherLanguage}
    </a>
  );
}
