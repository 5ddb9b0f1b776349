import { useId, useState } from 'react';
import { useAnswer } from '../graphql/answer';
import { graphql } from '../graphql/generated';
import type { CitationPartsFragment } from '../graphql/generated/graphql';
import { useMessages, wholeAddress } from '../language/language';
import { shared } from '../language/shared';
import { download } from '../layout/download';
import { CopyButton } from '../source/CopyButton';
import { reportAddress } from '../source/reportAddress';
import styles from './Correct.module.css';
import { type Correction, fileNameOf, messageOf, noteOf } from './correction';
import { messages } from './messages';

const CorrectionsDocument = graphql(`
  query Corrections {
    corrections
  }
`);

/** The fact that a reader disputes. */
export type Wrong = Pick<Correction, 'said' | 'id'> & { citation: CitationPartsFragment };

/** A form in which a reader says what a fact should be. */
export function Correct({ of }: { of: Wrong }) {
  const m = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <details
      className={`${styles.correct} no-print`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary aria-label={m.correctWhat(of.said)}>{m.correct}</summary>
      {open && <Form of={of} />}
    </details>
  );
}

function Form({ of }: { of: Wrong }) {
  const m = useMessages(messages);
  const { marks } = useMessages(shared);
  const id = useId();
  const [should, setShould] = useState('');
  const [why, setWhy] = useState('');
  const { data } = useAnswer(CorrectionsDocument, {});
  const { report, start, end } = of.citation;
  const correction: Correction = {
    ...of,
    address: wholeAddress(reportAddress(report.id, { report: report.id, start, end })),
    should: should.trim(),
    why: why.trim(),
  };
  const message = messageOf(correction, m.words, marks);
  const mail = new URLSearchParams({ subject: m.words.subject(of.said), body: message });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={`${id}-should`}>{m.should}</label>
      <textarea
        id={`${id}-should`}
        rows={2}
        value={should}
        onChange={({ target }) => setShould(target.value)}
      />
      <label htmlFor={`${id}-why`}>{m.why}</label>
      <textarea id={`${id}-why`} rows={2} value={why} onChange={({ target }) => setWhy(target.value)} />
      <h4>{m.message}</h4>
      <pre>{message}</pre>
      <p className={styles.ways}>
        <CopyButton text={message}>{m.copy}</CopyButton>
        <button
          type="button"
          onClick={() => download(noteOf(correction), fileNameOf(correction), 'application/yaml')}
        >
          {m.note}
        </button>
        {data?.corrections && (
          // Mail programs show a plus as a plus, not as a space.
          <a className="button" href={`mailto:${data.corrections}?${`${mail}`.replaceAll('+', '%20')}`}>
            {m.mail}
          </a>
        )}
      </p>
      <p className="faint">
        {m.noteHint} {data && !data.corrections && m.noMail}
      </p>
    </form>
  );
}
