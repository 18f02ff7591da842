import { ApiError } from '../errors.js';
import type { ApiPromise } from '../results/api-promise.js';

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

/** Turns a call of the modern client into a Response: refusals of the service included, all other errors thrown. */
export async function respond(call: ApiPromise<unknown>): Promise<Response> {
  try {
    const { data, response } = await call.withResponse();
    return new Response(true, response.status, data as Record<string, unknown>);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === undefined) throw error;
    return new Response(false, error.status, { code: error.code, errorMessage: error.reason });
  }
}
