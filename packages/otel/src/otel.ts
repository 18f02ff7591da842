import { context, propagation, type Span, SpanStatusCode, type TracerProvider, trace } from '@opentelemetry/api';
import { type ApiExchange, type Attempt, type CallRequest, type Middleware, RongError } from 'rongkit';
import { describeAttempt, describeCall, describeError } from './attributes.js';
import { LIBRARY } from './library.js';
import { Metrics } from './metrics.js';
import { checkOptions, type OtelOptions } from './options.js';

/**
 * Creates a middleware that traces and measures calls: a span per call with a child span per attempt, and histograms of
 * durations and waits. User ids, contents and other parameters never become attributes.
 *
 * @throws {ConfigurationError} an option is unknown or of a wrong kind
 * @example
 * ```ts
 * import { otel } from '@rongkit/otel';
 *
 * const rong = new RongCloud({ appKey, appSecret, middleware: [otel()] });
 * ```
 */
export function otel(options: OtelOptions = {}): Middleware {
  checkOptions(options);
  const { propagate = true } = options;
  const metrics = new Metrics(options.meterProvider);
  return async (request, next) => {
    const tracer = (options.tracerProvider ?? trace).getTracer(LIBRARY.name, LIBRARY.version);
    const call = describeCall(request);
    const startedAt = performance.now();
    const span = tracer.startSpan(call.name, { kind: call.kind, attributes: call.attributes });
    const inside = trace.setSpan(context.active(), span);
    const recordAttempts = (attempts: readonly Attempt[]) => {
      for (const [index, attempt] of attempts.entries()) {
        metrics.recordAttempt(request, attempt, index);
        recordSpan({ tracer, inside }, request, attempt, index);
      }
    };
    const end = (outcome: ReturnType<typeof describeError>) => {
      metrics.recordCall(call, (performance.now() - startedAt) / 1000, outcome);
      span.end();
    };
    try {
      const exchange = await context.with(inside, next, undefined, propagate ? withTrace(request, inside) : request);
      recordAttempts(attemptsOf(exchange));
      end({});
      return exchange;
    } catch (error) {
      recordAttempts(RongError.is(error) ? attemptsIn(error) : []);
      const outcome = describeError(error);
      fail(span, error, outcome);
      end(outcome);
      throw error;
    }
  };
}

function withTrace(request: CallRequest, inside: ReturnType<typeof context.active>): CallRequest {
  const headers: Record<string, string> = { ...request.headers };
  propagation.inject(inside, headers);
  return { ...request, headers };
}

interface ParentSpan {
  readonly tracer: ReturnType<TracerProvider['getTracer']>;
  readonly inside: ReturnType<typeof context.active>;
}

function recordSpan({ tracer, inside }: ParentSpan, request: CallRequest, attempt: Attempt, index: number): void {
  const { name, kind, attributes } = describeAttempt(request, attempt, index);
  const { startedAt, durationMs, waitMs } = attempt;
  const span = tracer.startSpan(
    name,
    { kind, startTime: startedAt, attributes: { ...attributes, 'rongcloud.rate_limit.wait_ms': waitMs } },
    inside,
  );
  if ('error.type' in attributes) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(startedAt + durationMs);
}

/**
 * Marks a span as failed. Error messages contain the violated limit or the reason of the service, but no secrets and no
 * parameters.
 */
function fail(span: Span, error: unknown, attributes: ReturnType<typeof describeError>): void {
  span.setAttributes(attributes);
  span.setStatus({ code: SpanStatusCode.ERROR, ...(RongError.is(error) && { message: error.message }) });
}

function attemptsOf({ response }: ApiExchange<unknown>): readonly Attempt[] {
  return response.attempts;
}

function attemptsIn(error: RongError): readonly Attempt[] {
  return (error as { attempts?: readonly Attempt[] }).attempts ?? [];
}
