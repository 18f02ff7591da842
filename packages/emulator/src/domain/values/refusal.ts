/** The service refuses a request: a business code and its message. A refused request changes nothing. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  /** Further fields of the answer. */
  details: object;
  /** An explanation for the developer, which is not part of the answer. */
  readonly hint: string | undefined;

  /**
   * The code of the module (a service such as entrusted groups), which replaces `code` if the option `moduleCodes` is
   * on.
   */
  moduleCode: number | undefined;

  constructor(code: number, message: string, details: object = {}, hint?: string) {
    super(message);
    this.code = code;
    this.details = details;
    this.hint = hint;
  }

  /** Sets `moduleCode`, the code of the module (a service such as entrusted groups). */
  inModule(code: number): this {
    this.moduleCode = code;
    return this;
  }
}
