import { describe, expect, test, vi } from 'vitest';
import { APP, letterOf, NOW, requestOf } from '../test-support/callbacks.js';
import {
  pass,
  refuse,
  replace,
  type WebhookFailure,
  type WebhookHandlers,
  Webhooks,
  type WebhooksOptions,
  type WebhookType,
} from './index.js';

const MODERATION = '/message.preSend';

async function receive(handlers: WebhookHandlers, options: WebhooksOptions = {}) {
  const failures: (readonly [message: string, failure: WebhookFailure | undefined])[] = [];
  const onError = (error: unknown, failure?: WebhookFailure) => void failures.push([(error as Error).message, failure]);
  const endpoint = new Webhooks({ ...APP, now: () => NOW, onError, ...options }).endpoints(handlers);
  const type = Object.keys(handlers)[0] as WebhookType;
  const { status, body } = await endpoint.receive(requestOf(type, letterOf(type), `/${type}`));
  return { status, answer: body && JSON.parse(body), failures };
}

describe('several handlers of one callback', () => {
  test('all hear it', async () => {
    const heard: string[] = [];
    const { status } = await receive({ 'message.route': [() => heard.push('archive'), () => heard.push('search')] });
    expect([status, heard]).toEqual([200, ['archive', 'search']]);
  });

  test.each([
    ['nobody has an opinion', [() => {}, () => undefined], { pass: 1 }],
    ['one refuses', [() => pass(), () => refuse('no'), () => replace({ content: 'x' })], { pass: 0, extra: 'no' }],
    [
      'one replaces',
      [() => pass(), () => ({ pass: 1, replaceContent: 'x' }) as const],
      { pass: 1, replaceContent: 'x' },
    ],
    ['one skips further callbacks', [() => pass(), () => ({ pass: 2 }) as const], { pass: 2 }],
  ])('give one verdict: %s', async (_, handlers, verdict) => {
    expect((await receive({ 'message.preSend': handlers })).answer).toEqual(verdict);
  });

  test('fail together if one fails, which is told by its name', async () => {
    const heard: string[] = [];
    function search(): never {
      throw new Error('the index is away');
    }
    const { status, failures } = await receive({ 'message.route': [search, () => heard.push('archive')] });
    expect([status, heard]).toEqual([500, ['archive']]);
    expect(failures).toEqual([['the index is away', { type: 'message.route', handler: 'search' }]]);
  });

  test('still refuse if another one fails or never ends', async () => {
    const failing = () => Promise.reject(new Error('oh'));
    const { answer, failures } = await receive({
      'message.preSend': [failing, () => new Promise<void>(() => {}), async () => refuse('no')],
    });
    expect([answer, failures.length]).toEqual([{ pass: 0, extra: 'no' }, 1]);
  });
});

test('a value that is no verdict is answered with 500, and told with the name of its handler', async () => {
  const moderate = () => false as never;
  const { status, failures } = await receive({ 'message.preSend': moderate });
  expect(status).toBe(500);
  expect(failures[0]?.[0]).toBe(
    'message.preSend: moderate must return a verdict, such as pass() or refuse(), got a boolean',
  );
});

test('a handler that is too slow is answered with 500 and named, and a later error of it is told too', async () => {
  vi.useFakeTimers();
  try {
    const slow = () => new Promise<void>((_, reject) => setTimeout(() => reject(new Error('at last')), 5000));
    const failures: string[] = [];
    const onError = (error: unknown) => void failures.push(String(error));
    const webhooks = new Webhooks({ ...APP, now: () => NOW, handlerTimeoutMs: 2500, onError });
    const endpoint = webhooks.endpoints({ 'message.preSend': [slow, () => pass()] });
    const answered = endpoint.receive(requestOf('message.preSend', letterOf('message.preSend'), MODERATION));
    await vi.advanceTimersByTimeAsync(2500);
    expect((await answered).status).toBe(500);
    expect(failures).toEqual(['WebhookHandlerError: message.preSend: slow did not finish within 2500 ms']);
    await vi.advanceTimersByTimeAsync(2500);
    expect(failures[1]).toBe('Error: at last');
  } finally {
    vi.useRealTimers();
  }
});

test('a handler in time leaves no timer behind', async () => {
  vi.useFakeTimers();
  try {
    expect((await receive({ 'message.route': () => {} }, { handlerTimeoutMs: 1000 })).status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  [{ 'message.rout': () => {} }, 'handlers.message.rout is not an option, did you mean message.route?'],
  [{ 'message.route': [() => {}, 'archive'] }, 'handlers.message.route must be a function, got a string'],
])('handlers that cannot be called are refused: %o', (handlers, message) => {
  expect(() => new Webhooks(APP).endpoints(handlers as never)).toThrow(message);
});
