import { useEffect, useMemo, useState } from 'react';
import type { Done, State, Step, Vocabularies } from '../../../src/review/protocol';
import { useMessages } from '../language/language';
import type { ReviewError } from './client';
import { type Act, actOf, atFinding, type Question } from './commands';
import { Header } from './Header';
import { ItemList } from './ItemList';
import { editField, ItemPanel } from './ItemPanel';
import { isSame, openIn } from './items';
import type { Command } from './keys';
import { MAIN_FIELDS } from './mainFields';
import { messages } from './messages';
import { Outcome } from './Outcome';
import { Questions } from './Questions';
import styles from './ReviewPage.module.css';
import { selectedPlace, TextPane } from './TextPane';
import { Trouble } from './Trouble';
import { useQueue } from './useQueue';
import { useReview } from './useReview';
import { useSingleKeys } from './useSingleKeys';
import { useSteps } from './useSteps';
import { useTurn } from './useTurn';
import { useWords } from './words';

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
  const { items, findings } = state;
  const points = useMemo(() => [...state.text], [state.text]);
  const words = useWords(vocabularies, state, points);
  const turn = useTurn(items);
  const { selected, shown, everywhere, select, focus } = turn;
  const [question, setQuestion] = useState<Question | null>(null);
  const [onlyUndecided, setOnlyUndecided] = useState(false);
  const { said, step } = useSteps(take, turn, words);

  const close = () => {
    setQuestion(null);
    requestAnimationFrame(focus);
  };
  const takeStep = (wanted: Step | 'undo') => {
    setQuestion(null);
    queue.during(() => step(wanted));
  };
  const perform = (act: Act) => {
    if ('go' in act) select(act.go, act.place);
    else if ('step' in act) takeStep(act.step);
    else if ('question' in act) setQuestion(act.question);
    else if (act.page === 'everywhere') turn.setEverywhere(!everywhere);
    else if (act.page === 'onlyUndecided') setOnlyUndecided(!onlyUndecided);
    else editField(selected ? m.fields[MAIN_FIELDS[selected.section]] : undefined);
  };
  const run = (command: Command) => {
    const act = actOf(command, { state, selected, shown, everywhere, selection: selectedPlace() });
    if (act) perform(act);
  };
  const queue = useQueue(run, question !== null);
  const { press } = queue;
  const [single, setSingle] = useSingleKeys(press);

  return (
    <div className={styles.review}>
      <Header state={state} onCommand={press} />
      <p className={styles.said} role="status">
        {said}
      </p>
      {error && <Trouble error={error} />}
      <main className={styles.main}>
        <TextPane points={points} items={items} selected={selected} shown={shown} onSelect={select} />
        <div className={styles.side}>
          <Outcome state={state} onShow={(finding) => perform(atFinding(finding, items, selected))} />
          {selected && (
            <ItemPanel
              item={selected}
              findings={findings?.filter(({ which }) => isSame(which, selected)) ?? []}
              points={points}
              words={words}
              left={openIn(items, selected.paragraph)}
              everywhere={everywhere}
              heading={turn.heading}
              onCommand={press}
              onChange={(field, value) => {
                const { section, index } = selected;
                takeStep({ do: 'change', section, index, field, value, ...(everywhere && { everywhere }) });
              }}
              onOverrule={(finding) => setQuestion({ ask: 'overrule', finding })}
              onLeave={focus}
            />
          )}
          <ItemList
            items={items}
            selected={selected}
            words={words}
            onlyUndecided={onlyUndecided}
            onSelect={select}
            onCommand={press}
          />
        </div>
      </main>
      {question && (
        <Questions
          question={question}
          state={state}
          turn={turn}
          points={points}
          words={words}
          vocabularies={vocabularies}
          single={single}
          onSingle={setSingle}
          onStep={takeStep}
          onClose={close}
        />
      )}
    </div>
  );
}
