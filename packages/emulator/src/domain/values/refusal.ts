/** The service refuses a request: a business code and its message. A refused request changes nothing. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  /** Further members of the answer. */
  readonly details: object;
  /** An explanation for the developer, which is not part of the answer. */
  readonly hint: string | undefined;

  constructor(code: number, message: string, details: object = {}, hint?: string) {
    super(message);
    this.code = code;
    this.details = details;
    this.hint = hint;
  }
}
