import http from 'node:http';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { createEmulator } from '@rongkit/emulator';
import { otel } from '@rongkit/otel';
import { type ClientOptions, ConfigurationError, type Middleware, RongCloud, textMessage } from 'rongkit';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator({
    inject: (of, carrier, setter) => setter.set(carrier, 'traceparent', trace.getSpanContext(of)?.traceId ?? ''),
    extract: (of) => of,
    fields: () => ['traceparent'],
  });
});

afterAll(() => {
  context.disable();
  propagation.disable();
});

/** A client with traces and metrics, its emulator, and the recorded telemetry. */
async function setUp(options: ClientOptions = {}) {
  const emulator = await createEmulator({ now: '2026-01-01T00:00:00Z' });
  const spans = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const points = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: points });
  const meterProvider = new MeterProvider({ readers: [reader] });
  onTestFinished(async () => {
    await meterProvider.shutdown();
    await emulator.close();
  });
  const middleware: Middleware[] = [otel({ tracerProvider, meterProvider })];
  const rong = new RongCloud({
    ...emulator.credentials,
    middleware,
    retry: { minDelayMs: 0, maxDelayMs: 0 },
    ...options,
  });
  const metricNames = async () => {
    await meterProvider.forceFlush();
    const [last] = points.getMetrics().slice(-1);
    return (last?.scopeMetrics ?? []).flatMap(({ metrics }) => metrics.map(({ descriptor }) => descriptor.name));
  };
  return {
    emulator,
    rong,
    metricNames,
    tracer: tracerProvider.getTracer('test'),
    spans: () => spans.getFinishedSpans(),
  };
}

function named(spans: readonly ReadableSpan[], name: string): ReadableSpan {
  const found = spans.find((span) => span.name === name);
  if (!found) throw new Error(`no span ${name} among ${spans.map((span) => span.name).join(', ')}`);
  return found;
}

test('a call is a span of its endpoint, below the one that is active, with its request below', async () => {
  const { rong, spans, tracer, emulator } = await setUp();
  const parent = tracer.startSpan('login');
  await context.with(trace.setSpan(context.active(), parent), () => rong.user.checkOnline({ userId: 'u1' }));
  parent.end();
  const call = named(spans(), 'user.checkOnline');
  const request = named(spans(), 'POST /user/checkOnline.json');
  expect(call.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  expect(request.parentSpanContext?.spanId).toBe(call.spanContext().spanId);
  expect(call).toMatchObject({ kind: SpanKind.INTERNAL, status: { code: SpanStatusCode.UNSET } });
  expect(request).toMatchObject({
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'server.address': '127.0.0.1',
      'server.port': emulator.port,
    },
  });
});

test('a send is a messaging operation with the number of those who get it, and none of their ids', async () => {
  const { rong, spans } = await setUp();
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: ['bob', 'cem'], ...textMessage('你好 😀') });
  const call = named(spans(), 'send message.publishPrivate');
  expect(call).toMatchObject({
    kind: SpanKind.PRODUCER,
    attributes: { 'messaging.system': 'rongcloud', 'messaging.batch.message_count': 2 },
  });
  expect(JSON.stringify(spans().map(({ name, attributes }) => [name, attributes]))).not.toMatch(/ann|bob|cem|你好/);
});

test('every attempt has a span of its own', async () => {
  const { rong, spans, emulator } = await setUp();
  emulator.faults.add({ endpoint: 'user.checkOnline', code: 1000, times: 1 });
  await rong.user.checkOnline({ userId: 'u1' });
  const requests = spans().filter(({ name }) => name.startsWith('POST'));
  expect(requests.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([500, 200]);
  expect(requests.map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.UNSET]);
  expect(requests[1]?.attributes['http.request.resend_count']).toBe(1);
});

test('a failure is recorded by its kind and code, and thrown on', async () => {
  const { rong, spans } = await setUp({ appSecret: 'a-wrong-secret' });
  await expect(rong.user.checkOnline({ userId: 'u1' })).rejects.toThrow('1004');
  const call = named(spans(), 'user.checkOnline');
  expect(call.status.code).toBe(SpanStatusCode.ERROR);
  expect(call.attributes).toMatchObject({ 'error.type': 'AuthenticationError', 'rongcloud.code': 1004 });
  expect(JSON.stringify([call.attributes, call.status, call.events])).not.toContain('a-wrong-secret');
});

test.each(['key', 'key-of-1234567'])(
  'an error that quotes the headers of a request puts none of them into a span: app key %s',
  async (appKey) => {
    const { rong, spans } = await setUp();
    const original = http.request;
    onTestFinished(() => {
      http.request = original;
    });
    let signed = '';
    http.request = ((options: http.RequestOptions) => {
      signed = String((options.headers as Record<string, string>).Signature);
      throw new TypeError(`no request for ${JSON.stringify(options.headers)}`);
    }) as typeof http.request;
    await expect(rong.withOptions({ appKey }).user.checkOnline({ userId: 'u1' })).rejects.toThrow();
    const recorded = spans().map(({ name, attributes, status, events }) => ({ name, attributes, status, events }));
    expect(signed).toMatch(/^[0-9a-f]{40}$/);
    expect(recorded.map(({ name }) => name)).toContain('user.checkOnline');
    expect(JSON.stringify(recorded)).not.toMatch(new RegExp(`${signed}|App-Key|Nonce`));
  },
);

test('a call that is refused before it is sent has a span without requests', async () => {
  const { rong, spans } = await setUp();
  await expect(rong.user.checkOnline({ userId: '' })).rejects.toThrow('userId');
  expect(spans().map(({ name }) => name)).toEqual(['user.checkOnline']);
});

test('the trace goes along in the headers, unless one does not want it', async () => {
  const seen: unknown[] = [];
  const peek: Middleware = (request, next) => {
    seen.push(request.headers.traceparent);
    return next(request);
  };
  const { rong } = await setUp();
  const tracerProvider = new BasicTracerProvider();
  for (const propagate of [false, true]) {
    const middleware = [otel({ tracerProvider, propagate }), peek];
    await rong.withOptions({ middleware }).user.checkOnline({ userId: 'u1' });
  }
  expect(seen).toEqual([undefined, expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

test('durations of calls and requests and waits for limits are measured', async () => {
  const { rong, metricNames } = await setUp();
  await rong.user.checkOnline({ userId: 'u1' });
  expect((await metricNames()).sort()).toEqual([
    'http.client.request.duration',
    'rongcloud.client.call.duration',
    'rongcloud.client.rate_limit.wait',
  ]);
});

test.each<[problem: string, options: unknown]>([
  ['options must be an object', 5],
  ['options must be an object', [{ propagate: false }]],
  ['propogate is not an option, did you mean propagate?', { propogate: false }],
  ['tracer is not an option, did you mean tracerProvider?', { tracer: {} }],
  ['port is not an option', { port: 1 }],
  ['tracerProvider must have a method getTracer', { tracerProvider: {} }],
  ['propagate must be a boolean', { propagate: 'no' }],
])('a wrong option is refused: %s', (problem, options) => {
  const made = () => otel(options as never);
  expect(made).toThrow(ConfigurationError);
  expect(made).toThrow(problem);
});
