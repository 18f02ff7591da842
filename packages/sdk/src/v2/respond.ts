import { ApiError } from '../errors.js';
import type { ApiPromise } from '../results/api-promise.js';
import { Response } from './response.js';

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
