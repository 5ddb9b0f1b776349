import { useLanguage, useMessages } from '../language/language';
import styles from './CiteAs.module.css';
import { CopyButton } from './CopyButton';
import { asBibtex, asGbt7714, asPlainText, type Cited, today } from './citing';
import { messages } from './messages';

const FORMS = { gbt: asGbt7714, bibtex: asBibtex, plain: asPlainText };

/** Ways to cite a report or a place in it in a paper, each with a copy button. */
export function CiteAs({ of }: { of: Omit<Cited, 'on'> }) {
  const m = useMessages(messages);
  const language = useLanguage();
  return (
    <details className={`${styles.forms} no-print`}>
      <summary>{m.cite}</summary>
      <dl>
        {(Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => {
          const text = FORMS[form]({ ...of, on: today() }, language);
          return (
            <div key={form}>
              <dt>
                {m[form]}{' '}
                <CopyButton text={text} label={m.copyForm(m[form])}>
                  {m.copy}
                </CopyButton>
              </dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
