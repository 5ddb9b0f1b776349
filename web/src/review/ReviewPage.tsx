import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type {
  Done,
  Finding,
  Item,
  Place,
  Section,
  State,
  Step,
  Vocabularies,
} from '../../../src/review/protocol';
import { useLanguage, useMessages } from '../language/language';
import type { ReviewError } from './client';
import {
  BulkDialog,
  HelpDialog,
  MarkDialog,
  OverruleDialog,
  type ProposedTerm,
  ReasonDialog,
  TermDialog,
} from './dialogs';
import { FindingText } from './FindingText';
import { ItemList } from './ItemList';
import { Action, ItemPanel } from './ItemPanel';
import { isSame, nextTurn, undecidedFrom } from './items';
import { type Command, commandOf } from './keys';
import { MAIN_FIELDS } from './mainFields';
import { messages } from './messages';
import styles from './ReviewPage.module.css';
import { selectedPlace, TextPane } from './TextPane';
import { useReview } from './useReview';
import { useWords } from './words';

/** The order of facts at the same place, as the server lists them. */
const TURNS: Record<Section, number> = {
  report: 0,
  entities: 1,
  observations: 2,
  notFigures: 3,
  links: 4,
  checks: 5,
};

/** Where the reader's choice is stored whether single keys are commands. */
const SINGLE_KEYS = 'review-single-keys';

/** The page of a review: the text, the current fact, and all facts in order. */
export function ReviewPage() {
  const m = useMessages(messages);
  const { state, vocabularies, error, load, take } = useReview();
  useEffect(() => {
    document.title = `${m.title} · ${m.site}`;
  }, [m]);
  if (state && vocabularies)
    return <Reviewing state={state} vocabularies={vocabularies} error={error} take={take} />;
  return (
    <main className={styles.waiting}>
      <h1>{m.title}</h1>
      {error ? <Trouble error={error} /> : <p role="status">{m.loading}</p>}
      {error && (
        <button type="button" onClick={load}>
          {m.retry}
        </button>
      )}
    </main>
  );
}

type Open = 'reason' | 'overrule' | 'markFigure' | 'markName' | 'link' | 'term' | 'bulk' | 'help' | null;

function Reviewing({
  state,
  vocabularies,
  error,
  take,
}: {
  state: State;
  vocabularies: Vocabularies;
  error: ReviewError | null;
  take: (step: Step | 'undo', onDone: (done: Done) => void) => Promise<boolean>;
}) {
  const m = useMessages(messages);
  const language = useLanguage();
  const { items, findings } = state;
  const points = useMemo(() => [...state.text], [state.text]);
  const words = useWords(vocabularies, state, points);
  const [chosen, setChosen] = useState<Item | null>(() => items.find(({ undecided }) => undecided) ?? null);
  const selected = items.find((item) => isSame(item, chosen)) ?? items[0] ?? null;
  const [shown, setShown] = useState<Place | null>(null);
  const [everywhere, setEverywhere] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const [selection, setSelection] = useState<Place | null>(null);
  const [proposed, setProposed] = useState<ProposedTerm>({ kind: 'OBJECT', zh: '' });
  const [overruled, setOverruled] = useState<Finding | null>(null);
  const [said, setSaid] = useState('');
  const [single, setSingle] = useState(() => localStorage.getItem(SINGLE_KEYS) !== 'off');
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef<(command: Command) => unknown>(() => {});

  const focus = useCallback(() => heading.current?.focus({ preventScroll: true }), []);
  const select = useCallback(
    (item: Item | null) => {
      setChosen(item);
      setShown(null);
      setEverywhere(false);
      requestAnimationFrame(focus);
    },
    [focus],
  );
  useEffect(focus, [focus]);

  /** Keys pressed while a step is being taken apply to the state after it. */
  const busy = useRef(false);
  const waiting = useRef<Command[]>([]);
  const press = useCallback((command: Command) => {
    if (busy.current) waiting.current.push(command);
    else latest.current(command);
  }, []);

  const step = async (wanted: Step | 'undo') => {
    const decided = selected;
    setOpen(null);
    busy.current = true;
    const isTaken = await take(wanted, (done) => {
      const what = wanted === 'undo' ? 'undo' : wanted.do;
      const isOfOne = ['accept', 'choose', 'change', 'reject', 'overrule'].includes(what);
      const name = decided && isOfOne ? ` ${words.nameOf(decided)}` : '';
      const also = done.count > 1 ? m.also(done.count) : '';
      setSaid(`${m.done[what]}${name}${also}${m.remaining(done.state.undecided)}`);
      const now = done.state.items;
      if (done.made) select(now.find((item) => isSame(item, done.made ?? null)) ?? null);
      else if (what === 'change' || what === 'overrule' || what === 'addTerm' || what === 'undo' || !decided)
        select(decided);
      else select(nextTurn(now, decided, TURNS) ?? now.find((item) => isSame(item, decided)) ?? null);
    });
    if (!isTaken) {
      setSaid('');
      focus();
    }
    busy.current = false;
    setTimeout(() => {
      const next = waiting.current.shift();
      if (next) latest.current(next);
    });
  };
  const which = selected && { section: selected.section, index: selected.index };
  const close = () => {
    setOpen(null);
    requestAnimationFrame(focus);
  };

  const run = (command: Command) => {
    const at = items.findIndex((item) => isSame(item, selected));
    const flags = everywhere ? { everywhere } : {};
    switch (command) {
      case 'next':
        return select(undecidedFrom(items, at, 1) ?? selected);
      case 'previous':
        return select(undecidedFrom(items, at, -1) ?? selected);
      case 'after':
        return select(items[Math.min(at + 1, items.length - 1)] ?? null);
      case 'before':
        return select(items[Math.max(at - 1, 0)] ?? null);
      case 'accept':
        if (!which) return;
        if (!selected.undecided) return select(undecidedFrom(items, at, 1) ?? selected);
        return step({ do: 'accept', ...which, ...flags });
      case 'paragraph':
        return which && step({ do: 'acceptParagraph', ...which });
      case 'choose1':
      case 'choose2':
      case 'choose3': {
        const candidate = Number(command.slice(-1)) - 1;
        const wanted = selected?.undecided?.candidates[candidate];
        if (!which || !wanted) return;
        if (wanted.newTerm) {
          setProposed({ kind: 'OBJECT', zh: wanted.newTerm.zh, candidate });
          return setOpen('term');
        }
        return step({ do: 'choose', ...which, candidate, ...flags });
      }
      case 'everywhere':
        return setEverywhere(!everywhere);
      case 'reject':
        if (!which) return;
        if (which.section === 'observations') return setOpen('reason');
        return step({ do: 'reject', ...which, ...flags });
      case 'edit': {
        const name = selected && (m.fields[MAIN_FIELDS[selected.section]] as string);
        const fields = [...document.querySelectorAll<HTMLElement>('[data-fields] label')];
        const label = fields.find(({ textContent }) => textContent === name) ?? fields[0];
        const input = label?.parentElement?.querySelector('input');
        input?.focus();
        return input?.select();
      }
      case 'markFigure':
      case 'markName':
      case 'link': {
        const place = selectedPlace();
        if (place && command === 'markFigure') return step({ do: command, ...place });
        setSelection(place ?? (command === 'link' ? (selected?.places[0] ?? null) : null));
        return setOpen(command);
      }
      case 'term':
        setProposed(selected?.unknown ?? { kind: 'OBJECT', zh: '' });
        return setOpen('term');
      case 'bulk':
      case 'help':
        return setOpen(command);
      case 'finding': {
        const all = findings ?? [];
        const now = all.findIndex((finding) => isSame(finding.which, which) && finding.place === shown);
        const next = all[(now + 1) % Math.max(1, all.length)];
        return next && show(next);
      }
      case 'undo':
        return state.undoable > 0 ? step('undo') : undefined;
    }
  };
  const show = ({ which: wanted, place }: NonNullable<State['findings']>[number]) => {
    select(items.find((item) => isSame(item, wanted)) ?? selected);
    setShown(place);
  };

  latest.current = run;
  // If a question opened meanwhile, the waiting keys are not meant as its answer.
  if (open) waiting.current = [];
  useEffect(() => {
    if (!single) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      press(command);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [single, press]);

  const count = items.length - state.undecided;
  return (
    <div className={styles.review}>
      <header className={styles.header}>
        <h1>{m.title}</h1>
        <span className={styles.file} title={state.file}>
          {state.file.split('/').at(-1)}
        </span>
        <label className={styles.progress}>
          {m.left(state.undecided, items.length)}{' '}
          <progress max={items.length} value={count} aria-label={m.progress} />
        </label>
        <div className={styles.tools} role="toolbar" aria-label={m.title}>
          <Action command="bulk" onCommand={press} />
          <Action command="markFigure" onCommand={press} />
          <Action command="markName" onCommand={press} />
          <Action command="link" onCommand={press} />
          <Action command="term" onCommand={press} />
          <Action command="undo" onCommand={press} disabled={state.undoable === 0} />
          <Action command="help" onCommand={press} />
        </div>
        <a href={language === 'en' ? '.' : 'en'} lang={language === 'en' ? 'zh-Hans' : 'en'}>
          {m.otherLanguage}
        </a>
      </header>
      <p className={styles.said} role="status">
        {said}
      </p>
      {error && <Trouble error={error} />}
      <main className={styles.main}>
        <TextPane points={points} items={items} selected={selected} shown={shown} onSelect={select} />
        <div className={styles.side}>
          {findings && <Outcome state={state} onShow={show} />}
          {selected && (
            <ItemPanel
              item={selected}
              findings={findings?.filter((finding) => isSame(finding.which, selected)) ?? []}
              points={points}
              words={words}
              everywhere={everywhere}
              heading={heading}
              onCommand={press}
              onChange={(field, value) =>
                which && step({ do: 'change', ...which, field, value, ...(everywhere && { everywhere }) })
              }
              onOverrule={(finding) => {
                setOverruled(finding);
                setOpen('overrule');
              }}
              onLeave={focus}
            />
          )}
          <ItemList items={items} selected={selected} words={words} onSelect={select} />
        </div>
      </main>
      {open === 'reason' && which && (
        <ReasonDialog
          reasons={vocabularies.reasons}
          onReason={(reason) => step({ do: 'reject', ...which, reason, ...(everywhere && { everywhere }) })}
          onClose={close}
        />
      )}
      {open === 'overrule' && which && overruled?.rule && (
        <OverruleDialog
          finding={overruled}
          onReason={(reason) => step({ do: 'overrule', ...which, rule: overruled.rule as string, reason })}
          onClose={close}
        />
      )}
      {(open === 'markFigure' || open === 'markName' || open === 'link') && (
        <MarkDialog
          what={open}
          points={points}
          selection={selection}
          from={selected?.section === 'entities' ? words.nameOf(selected) : ''}
          words={words}
          vocabularies={vocabularies}
          onStep={step}
          onClose={close}
        />
      )}
      {open === 'term' && (
        <TermDialog
          proposed={proposed}
          words={words}
          vocabularies={vocabularies}
          onTerm={(term) => {
            const { candidate } = proposed;
            const flags = everywhere ? { everywhere } : {};
            if (which && candidate !== undefined) step({ do: 'choose', ...which, candidate, term, ...flags });
            else if (typeof term !== 'string') step({ do: 'addTerm', term });
            else if (which && selected.unknown)
              step({ do: 'change', ...which, field: 'metric', value: withTerm(selected, term), ...flags });
            else close();
          }}
          onClose={close}
        />
      )}
      {open === 'bulk' && (
        <BulkDialog
          items={items}
          onAccept={(confidences) => step({ do: 'acceptAbove', confidences })}
          onClose={close}
        />
      )}
      {open === 'help' && (
        <HelpDialog
          single={single}
          onSingle={(now) => {
            setSingle(now);
            localStorage.setItem(SINGLE_KEYS, now ? 'on' : 'off');
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

/** The metric of a figure as written, with an existing term in place of the unknown one. */
function withTerm({ fields, unknown }: Item, label: string): string {
  const parts = fields.metric?.split(/( × | \/ )/) ?? [];
  return parts.map((part) => (part === unknown?.zh ? label : part)).join('');
}

/** The findings of the check once everything is decided; each leads to its place. */
function Outcome({
  state: { findings, file },
  onShow,
}: {
  state: State;
  onShow: (finding: NonNullable<State['findings']>[number]) => void;
}) {
  const m = useMessages(messages);
  if (!findings) return null;
  if (findings.length === 0)
    return (
      <section className={styles.sound} aria-label={m.findings}>
        <strong>{m.sound.title}</strong>
        <p>{m.sound.hint(file)}</p>
      </section>
    );
  return (
    <section className={styles.unsound} aria-label={m.findings}>
      <strong>{m.unsound(findings.length)}</strong>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.line} ${finding.message}`}>
            <button type="button" onClick={() => onShow(finding)}>
              <FindingText finding={finding} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why a step was not taken. */
function Trouble({ error }: { error: ReviewError }) {
  const m = useMessages(messages);
  return (
    <p className={styles.trouble} role="alert">
      {error.code === 'UNREACHABLE' ? (
        m.unreachable
      ) : error.code === 'CHANGED' ? (
        m.changed
      ) : (
        <>
          {m.refused}
          <span lang="en">{error.message}</span>
        </>
      )}
    </p>
  );
}
