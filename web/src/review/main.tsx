import '../tokens.css';
import '../base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../language/language';
import { ReviewPage } from './ReviewPage';

/** The address is that of the review, with its token; English is one level below. */
const language = location.pathname.endsWith('/en') ? 'en' : 'zh';
document.documentElement.lang = language === 'en' ? 'en' : 'zh-Hans';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <LanguageProvider language={language}>
      <ReviewPage />
    </LanguageProvider>
  </StrictMode>,
);
