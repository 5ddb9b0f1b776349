import { useEffect, useState } from 'react';

/** A value on offer, with its label and other words by which it is found. */
export interface Offer {
  value: string;
  label: string;
  hint?: string;
  words?: string[];
}

/** All offers of a field, or a function that finds them for what was typed. */
export type Offers = Offer[] | ((text: string) => Promise<Offer[]>);

/** How many offers are shown at once. */
const SHOWN = 8;

/** The label of a value; the value itself if it is not on offer. */
export function labelIn(offers: Offers, value: string): string {
  return Array.isArray(offers) ? (offers.find((offer) => offer.value === value)?.label ?? value) : value;
}

/** The value of what was typed, if it is the label or value of an offer; otherwise what was typed. */
export function valueIn(offers: Offer[], typed: string): string {
  return offers.find(({ label, value }) => label === typed || value === typed)?.value ?? typed;
}

/**
 * The offers for what was typed. All of them if that is the current value, which the reader wants to replace.
 * @param isOpen whether they are wanted; otherwise those found last stay
 */
export function useFound(offers: Offers, typed: string, value: string, isOpen: boolean): Offer[] {
  const [found, setFound] = useState<Offer[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: offers are made anew each time and stay the same
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const all = Array.isArray(offers)
      ? Promise.resolve(matching(offers, typed === labelIn(offers, value) ? '' : typed))
      : offers(typed);
    all.then(
      (some) => isCurrent && setFound(some.slice(0, SHOWN)),
      () => isCurrent && setFound([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [isOpen, typed, value]);
  return found;
}

/** Offers that have what is written in them; those that begin with it first. */
function matching(offers: Offer[], written: string): Offer[] {
  const wanted = written.toLowerCase();
  const wordsOf = ({ label, value, words = [] }: Offer) => [label, value, ...words];
  const has = (offer: Offer) => wordsOf(offer).some((word) => word.toLowerCase().includes(wanted));
  const begins = (offer: Offer) => wordsOf(offer).some((word) => word.toLowerCase().startsWith(wanted));
  return offers.filter(has).sort((a, b) => Number(begins(b)) - Number(begins(a)));
}
