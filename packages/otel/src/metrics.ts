import { type Attributes, metrics as api, type Histogram, type MeterProvider } from '@opentelemetry/api';
import type { Attempt, CallRequest } from 'rongkit';
import { type Described, describeAttempt } from './attributes.js';
import { LIBRARY } from './library.js';

/** The histograms of a client, by their names in the conventions of OpenTelemetry. All are in seconds. */
export class Metrics {
  readonly #call: Histogram;
  readonly #attempt: Histogram;
  readonly #wait: Histogram;

  constructor(provider: MeterProvider = api.getMeterProvider()) {
    const meter = provider.getMeter(LIBRARY.name, LIBRARY.version);
    const seconds = (name: string, description: string) => meter.createHistogram(name, { unit: 's', description });
    this.#call = seconds('rongcloud.client.call.duration', 'Duration of calls, with all attempts and waits');
    this.#attempt = seconds('http.client.request.duration', 'Duration of HTTP client requests');
    this.#wait = seconds('rongcloud.client.rate_limit.wait', 'How long attempts waited for a rate limit');
  }

  called(described: Described, seconds: number, outcome: Attributes): void {
    const { 'rongcloud.request_id': _, 'messaging.batch.message_count': __, ...attributes } = described.attributes;
    this.#call.record(seconds, { ...attributes, ...outcome });
  }

  attempted(request: CallRequest, attempt: Attempt, index: number): void {
    const { 'http.request.resend_count': _, ...attributes } = describeAttempt(request, attempt, index).attributes;
    this.#attempt.record(attempt.durationMs / 1000, attributes);
    this.#wait.record(attempt.waitMs / 1000, { 'rongcloud.endpoint': request.endpoint.id });
  }
}
