/** The answer to a call, as the V2.0.1 SDK gives it: a refusal is a Response too, with `ok` false. */
export class Response {
  /** Whether the call succeeded. */
  readonly ok: boolean;
  /** The HTTP status. */
  readonly status: number;
  /** What the service answered. */
  readonly result: Readonly<Record<string, unknown>>;

  constructor(ok: boolean, status: number, result: Readonly<Record<string, unknown>>) {
    this.ok = ok;
    this.status = status;
    this.result = result;
  }

  /** What the service answered. */
  get(): Readonly<Record<string, unknown>> {
    return this.result;
  }

  /** The answer as JSON. */
  toString(): string {
    return JSON.stringify(this.result);
  }
}
