/**
 * The service says no: a business code and the sentence that goes with it.
 *
 * A handler refuses before it changes anything, so a refused request leaves the state as it was.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  /** What the answer says besides. */
  readonly details: object;

  constructor(code: number, message: string, details: object = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
