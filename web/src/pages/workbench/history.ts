import { useState } from 'react';
import type { Question } from './cypher';

const KEY = 'street-atlas-statements';

/** How many statements to keep. */
const KEPT = 30;

/** The statements run in this browser, latest first. They leave this machine only when run again. */
export function useHistory() {
  const [asked, setAsked] = useState(stored);
  const keep = (questions: Question[]) => {
    setAsked(questions);
    try {
      localStorage.setItem(KEY, JSON.stringify(questions));
    } catch {
      // Without storage they last as long as the page.
    }
  };
  return {
    asked,
    add: ({ statement, parameters }: Question) => {
      const written = JSON.stringify({ statement, parameters });
      const others = asked.filter((one) => JSON.stringify(one) !== written);
      keep([{ statement, parameters }, ...others].slice(0, KEPT));
    },
    clear: () => keep([]),
  };
}

export type History = ReturnType<typeof useHistory>;

function stored(): Question[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read.filter(isQuestion) : [];
  } catch {
    return [];
  }
}

/** Stored data may come from an older release. */
function isQuestion(one: unknown): one is Question {
  if (one === null || typeof one !== 'object') return false;
  const { statement, parameters } = one as Partial<Question>;
  return typeof statement === 'string' && typeof parameters === 'object' && parameters !== null;
}
