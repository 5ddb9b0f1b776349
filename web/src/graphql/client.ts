import type { TypedDocumentString } from './generated/graphql';

/** An error from the server, or `UNREACHABLE` if it did not answer. */
export class AnswerError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'AnswerError';
    this.code = code;
  }
}

/**
 * Runs an operation and returns its data.
 * @throws AnswerError with the server's code, or UNREACHABLE
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { data, errors, error } = await post('/graphql', { query: document.toString(), variables }, signal);
  if (error) throw new AnswerError(error.code, error.message);
  if (errors?.length) throw new AnswerError(errors[0].extensions?.code ?? 'UNKNOWN', errors[0].message);
  return data;
}

let dataset = '';

/** The graph's version behind the last answer, as the server names it. */
export function servedDataset(): string {
  return dataset;
}

/**
 * Posts JSON to this server and returns the JSON answer.
 * @throws AnswerError UNREACHABLE if the server does not answer with JSON; if aborted, the error of `fetch`
 */
// biome-ignore lint/suspicious/noExplicitAny: each caller knows the shape of its answer
export function post(path: string, body: unknown, signal?: AbortSignal): Promise<any> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return answered(path, { method: 'POST', headers, body: JSON.stringify(body) }, signal);
}

/**
 * Gets JSON from this server.
 * @throws AnswerError UNREACHABLE if the server does not answer with JSON; if aborted, the error of `fetch`
 */
// biome-ignore lint/suspicious/noExplicitAny: each caller knows the shape of its answer
export function get(path: string, signal?: AbortSignal): Promise<any> {
  return answered(path, { headers: { accept: 'application/json' } }, signal);
}

async function answered(path: string, request: RequestInit, signal?: AbortSignal) {
  try {
    const response = await fetch(path, { ...request, signal: signal ?? null });
    dataset = response.headers.get('x-atlas-dataset') ?? dataset;
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AnswerError('UNREACHABLE', String(error));
  }
}
