import { randomUUID } from '#platform';
import type { Config } from '../config.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { AbortError, RongError } from '../errors.js';
import type { ApiExchange } from '../exchange.js';
import { type CallRequest, chain, type Step } from '../middleware.js';
import { isPlainObject } from '../params/values.js';
import { checkCallOptions, checkRequestId, type RequestOptions } from '../request-options.js';
import { onAbort } from '../transport/on-abort.js';
import { makeAttempts } from './attempts.js';
import { type CallRecord, type CallWatch, WATCH } from './call-record.js';
import { prepare } from './prepare.js';

/** Call to execute. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly params: unknown;
  readonly options: RequestOptions;
  /** Whether parameters are checked; parameters of a call by path are not checked. */
  readonly isChecked: boolean;
}

/** Executes a call: middleware, parameter check, attempts. */
export function execute<T>(config: Config, { endpoint, params, options, isChecked }: Call): Promise<ApiExchange<T>> {
  try {
    checkCallOptions(options, !isChecked);
    const requestId = options.requestId === undefined ? randomUUID() : checkRequestId(options.requestId);
    const request = { endpoint, params, options, requestId, headers: {} } as CallRequest;
    const { [WATCH]: watch } = options as { readonly [WATCH]?: CallWatch };
    const record: CallRecord = { attempts: [], watch };
    watch?.heard();
    const last: Step = (changed) => makeAttempts(config, prepare(config, changed, isChecked, record), record);
    // Without middleware, the parameters are encoded before this function returns.
    const isDirect = config.middleware.length === 0;
    const started = isDirect ? request : { ...request, params: copyOf(params) as object, options: { ...options } };
    const run = isDirect ? last : throughMiddleware(config, record, last);
    return recordCall(config, started as CallRequest, run) as Promise<ApiExchange<T>>;
  } catch (error) {
    // An async function would cost another promise for each call.
    return Promise.reject(error);
  }
}

/** Copy of parameters and their lists, which the caller may change while a middleware holds the call back. */
function copyOf(params: unknown): unknown {
  if (!isPlainObject(params)) return params;
  const entries = Object.entries(params);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]));
}

/**
 * Ends a call at once if it is aborted while a middleware holds it back, before its `next` or after a `next` that
 * failed. During `next`, the attempts listen to the signal themselves.
 */
function throughMiddleware({ middleware }: Config, record: CallRecord, last: Step): Step {
  return (request) =>
    new Promise((resolve, reject) => {
      const { endpoint, requestId, options } = request;
      const { signal } = options;
      const aborted = () => {
        return new AbortError({
          endpoint: endpoint.id,
          requestId,
          attempts: record.attempts,
          cause: signal?.reason,
        });
      };
      const listen = () => onAbort(signal, () => reject(aborted()));
      let stopListening = listen();
      const reach: Step = async (changed) => {
        stopListening();
        if (signal?.aborted) throw aborted();
        try {
          return await last(changed);
        } catch (error) {
          stopListening = listen();
          throw error;
        }
      };
      chain(
        middleware,
        reach,
      )(request)
        .then(resolve, reject)
        .finally(() => stopListening());
    });
}

/**
 * Runs a call, and counts and reports its start and its end. Errors of other classes than {@link RongError}, such as
 * those of a middleware, are counted but not reported.
 */
async function recordCall(
  { reporter, shared }: Config,
  request: CallRequest,
  run: Step,
): Promise<ApiExchange<unknown>> {
  const { counters } = shared;
  counters.calls++;
  counters.inFlight++;
  reporter.started(request);
  try {
    const exchange = await run(request);
    reporter.ended(request, exchange.response);
    return exchange;
  } catch (error) {
    counters.failures++;
    if (error instanceof RongError) reporter.failed(request, error);
    throw error;
  } finally {
    counters.inFlight--;
  }
}
