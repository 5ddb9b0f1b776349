import { useCallback, useEffect, useRef, useState } from 'react';
import type { Done, State, Step, Vocabularies } from '../../../src/review/protocol';
import { ReviewError, readState, readVocabularies, takeStep, undoStep } from './client';

/** The server's state of a review, and a function that takes one step after another. */
export function useReview() {
  const [state, setState] = useState<State | null>(null);
  const [vocabularies, setVocabularies] = useState<Vocabularies | null>(null);
  const [error, setError] = useState<ReviewError | null>(null);
  const version = useRef(0);
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const read = useCallback((now: State) => {
    version.current = now.version;
    setState(now);
  }, []);
  const load = useCallback(async () => {
    try {
      const [now, all] = await Promise.all([readState(), readVocabularies()]);
      read(now);
      setVocabularies(all);
      setError(null);
    } catch (failure) {
      setError(failure as ReviewError);
    }
  }, [read]);
  useEffect(() => {
    load();
  }, [load]);

  /**
   * Takes a step after the previous ones.
   * @param onDone called together with the new state, so that nothing is shown in between
   * @returns whether it was taken
   */
  const take = useCallback(
    (step: Step | 'undo', onDone: (done: Done) => void): Promise<boolean> => {
      const taken = before.current.then(async () => {
        try {
          const done = await (step === 'undo' ? undoStep(version.current) : takeStep(version.current, step));
          setError(null);
          if (step !== 'undo' && 'term' in step) setVocabularies(await readVocabularies());
          read(done.state);
          onDone(done);
          return true;
        } catch (failure) {
          setError(failure as ReviewError);
          if (failure instanceof ReviewError && failure.code === 'CHANGED') read(await readState());
          return false;
        }
      });
      before.current = taken;
      return taken;
    },
    [read],
  );
  return { state, vocabularies, error, load, take };
}
