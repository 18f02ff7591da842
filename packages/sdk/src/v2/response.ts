import type { RongCloud } from '../client.js';
import { ApiError } from '../errors.js';
import type { ApiPromise } from '../results/api-promise.js';

/**
 * Response of a call as in the V2.0.1 SDK. A refusal, or a failure of the service, is a Response too, with `ok` false.
 */
export class Response {
  /** Whether the call succeeded. */
  declare readonly ok: boolean;
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** Parsed JSON answer of the service; of an answer without success only `code` and `errorMessage`. */
  declare readonly result: Readonly<Record<string, unknown>>;

  constructor(ok: boolean, status: number, result: Readonly<Record<string, unknown>>) {
    this.ok = ok;
    this.status = status;
    this.result = result;
  }

  /** Same as {@link result}. */
  get(): Readonly<Record<string, unknown>> {
    return this.result;
  }

  /** The {@link result} as a JSON string. */
  toString(): string {
    return JSON.stringify(this.result);
  }
}

/**
 * Converts a call of the modern client to a Response. Answers of the service that are no success become a Response; all
 * other errors are thrown.
 */
export async function respond(call: ApiPromise<unknown>): Promise<Response> {
  try {
    const { data, response } = await call.withResponse();
    return new Response(true, response.status, data as Record<string, unknown>);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === undefined) throw error;
    return new Response(false, error.status, { code: error.code, errorMessage: error.reason });
  }
}

/** Base class of the resources of the V2.0.1 SDK. */
export abstract class V2Resource {
  /** Modern client that makes the calls. */
  protected readonly rong: RongCloud;

  constructor(rong: RongCloud) {
    this.rong = rong;
  }
}
