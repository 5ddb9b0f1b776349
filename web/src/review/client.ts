import type { Candidate, Done, State, Step, Vocabularies } from '../../../src/review/protocol';

/** Why the server of the review refused; `UNREACHABLE` if it does not answer. */
export class ReviewError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The path with the token. */
const BASE = location.pathname.replace(/[^/]*$/, '');

// biome-ignore lint/suspicious/noExplicitAny: each caller knows the shape of what it asks for
async function ask(path: string, body?: unknown): Promise<any> {
  const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(BASE + path, {
    ...request,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
  }).catch((error) => {
    throw new ReviewError('UNREACHABLE', String(error));
  });
  const answer = await response.json();
  if (answer.error) throw new ReviewError(answer.error.code, answer.error.message);
  return answer;
}

export const readState = (): Promise<State> => ask('state');
export const readVocabularies = (): Promise<Vocabularies> => ask('vocabularies');
export const takeStep = (version: number, step: Step): Promise<Done> => ask('step', { version, step });
export const undoStep = (version: number): Promise<Done> => ask('undo', { version });
export const findMetrics = (text: string, unit: string): Promise<Candidate[]> =>
  ask('metrics', { text, unit });
