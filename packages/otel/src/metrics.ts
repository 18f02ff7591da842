import { type Attributes, metrics as api, type Histogram, type MeterProvider } from '@opentelemetry/api';
import type { Attempt, CallRequest } from 'rongkit';
import { describeAttempt, type SpanDescription } from './attributes.js';
import { LIBRARY } from './library.js';

/** Histograms of a client, in seconds. The conventions of OpenTelemetry name the histogram of attempts. */
export class Metrics {
  readonly #call: Histogram;
  readonly #attempt: Histogram;
  readonly #wait: Histogram;

  constructor(provider: MeterProvider = api.getMeterProvider()) {
    const meter = provider.getMeter(LIBRARY.name, LIBRARY.version);
    const seconds = (name: string, description: string) => meter.createHistogram(name, { unit: 's', description });
    this.#call = seconds('rongcloud.client.call.duration', 'Duration of calls, with all attempts and waits');
    this.#attempt = seconds('http.client.request.duration', 'Duration of HTTP client requests');
    this.#wait = seconds('rongcloud.client.rate_limit.wait', 'Wait of attempts for a rate limit');
  }

  /** Records the duration of a call. Request id and number of receivers are left out: they have too many values. */
  recordCall(call: SpanDescription, seconds: number, outcome: Attributes): void {
    const { 'rongcloud.request_id': _, 'messaging.batch.message_count': __, ...attributes } = call.attributes;
    this.#call.record(seconds, { ...attributes, ...outcome });
  }

  /** Records the duration of an attempt, and the wait before the attempt. */
  recordAttempt(request: CallRequest, attempt: Attempt, index: number): void {
    const { 'http.request.resend_count': _, ...attributes } = describeAttempt(request, attempt, index).attributes;
    this.#attempt.record(attempt.durationMs / 1000, attributes);
    this.#wait.record(attempt.waitMs / 1000, { 'rongcloud.endpoint': request.endpoint.id });
  }
}
