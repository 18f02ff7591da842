/** The service refuses a request: a business code and its message. A refused request changes nothing. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  /** Further members of the answer. */
  readonly details: object;

  constructor(code: number, message: string, details: object = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
