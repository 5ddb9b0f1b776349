import type { Refusal } from './protocol.js';

/** Thrown for a step that was not taken; nothing was written. The message says what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: Refusal;

  constructor(message: string, code: Refusal = 'REFUSED') {
    super(message);
    this.code = code;
  }
}
