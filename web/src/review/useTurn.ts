import { useCallback, useEffect, useRef, useState } from 'react';
import type { Item, Place, Which } from '../../../src/review/protocol';
import { isSame } from './items';

/** The current fact, whose turn it is, and how to go to another. */
export interface Turn {
  /** Null if the draft has no facts. */
  selected: Item | null;
  /** A place that is shown although the fact does not cite it. */
  shown: Place | null;
  /** Whether the next decision applies to all facts alike. */
  everywhere: boolean;
  setEverywhere: (everywhere: boolean) => void;
  select: (which: Which | null, place?: Place | null) => void;
  /** Gives the focus back to the current fact. */
  focus: () => void;
  heading: React.RefObject<HTMLHeadingElement | null>;
}

/** The turn begins with the first undecided fact. */
export function useTurn(items: Item[]): Turn {
  const [chosen, setChosen] = useState<Which | null>(() => items.find(({ undecided }) => undecided) ?? null);
  const [shown, setShown] = useState<Place | null>(null);
  const [everywhere, setEverywhere] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useCallback(() => heading.current?.focus(), []);
  useEffect(focus, [focus]);
  const select = useCallback(
    (which: Which | null, place: Place | null = null) => {
      setChosen(which);
      setShown(place);
      setEverywhere(false);
      requestAnimationFrame(focus);
    },
    [focus],
  );
  const selected = items.find((item) => isSame(item, chosen)) ?? items[0] ?? null;
  return { selected, shown, everywhere, setEverywhere, select, focus, heading };
}
