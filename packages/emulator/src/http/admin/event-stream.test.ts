import http from 'node:http';
import type { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { EventLog } from '../../events/event-log.js';
import { admin, call } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';
import { useEvents } from '../../test-support/use-events.js';
import { useReceivers } from '../../test-support/use-receivers.js';
import { EventStream } from './event-stream.js';

const start = useEmulators();
const listen = useEvents();
const receive = useReceivers();
const NOW = Date.UTC(2026, 0, 1);

test('a call shows as a command, a request and a delivery', async () => {
  const emulator = await start({ now: NOW, appSecret: 'secret' });
  const receiver = await receive('secret');
  emulator.callbacks.set({ url: receiver.url, 'message.route': { serverMessages: true } });
  const events = await listen(emulator.url);
  const form = 'fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content={"content":"hi"}';
  await call(emulator, '/message/private/publish.json', form, { 'X-Request-ID': 'r1' });
  const frames = await events.until(({ event }) => event === 'delivery');
  expect(frames.map(({ data }) => data)).toMatchObject([
    { at: NOW, data: { seq: 1, endpoint: 'message.publishPrivate', by: { kind: 'request', id: '1' } } },
    { at: NOW, data: { id: 1, method: 'POST', endpoint: 'message.publishPrivate', status: 200, requestId: 'r1' } },
    { at: NOW, data: { id: '1', callback: 'message.route', outcome: 'delivered', attemptLog: [{ status: 200 }] } },
  ]);
  for (const { id, event, data } of frames) expect(data).toMatchObject({ id, type: event });
});

test('the clock, the faults and the whole state show when they change', async () => {
  const emulator = await start({ now: NOW });
  const events = await listen(emulator.url, '?types=clock,fault,reset');
  emulator.clock.advance({ minutes: 1 });
  emulator.faults.add({ endpoint: '*', code: 1000 });
  const before = emulator.export();
  await emulator.import(before);
  await admin(emulator, 'history/fork', { at: 0 });
  await emulator.reset();
  const [clock, fault, ...others] = await events.until(
    ({ event, data }) => event === 'fault' && data !== undefined && 'faults' in data.data && data.data.faults === 0,
  );
  expect([clock?.data?.data, fault?.data?.data]).toEqual([{ now: NOW + 60_000, frozen: true }, { faults: 1 }]);
  const resets = others.filter(({ event }) => event === 'reset').map(({ data }) => data?.data);
  expect(resets).toMatchObject([{ cause: 'import' }, { cause: 'fork' }, { cause: 'reset' }]);
  expect((await admin(emulator, 'info')).body.epoch).toBe((resets.at(-1) as { epoch: string }).epoch);
});

test('a listener that comes back gets what it has missed', async () => {
  const emulator = await start();
  const events = await listen(emulator.url, '?types=clock');
  const times = async (reader: typeof events, count: number) => {
    const found: (number | undefined)[] = [];
    for (let index = 0; index < count; index++) found.push((await reader.next())?.data?.at);
    return found;
  };
  for (const at of [1, 2, 3]) emulator.clock.freeze(at);
  const [first, second] = [await events.next(), await events.next()];
  events.close();
  emulator.clock.freeze(4);
  const headers = { 'Last-Event-ID': second?.id ?? '' };
  expect(await times(await listen(emulator.url, '?types=clock', headers), 2)).toEqual([3, 4]);
  expect(await times(await listen(emulator.url, `?types=clock&lastEventId=${first?.id}`), 3)).toEqual([2, 3, 4]);
  // A browser that reconnects repeats the query string of the first connection.
  expect(await times(await listen(emulator.url, `?types=clock&lastEventId=${first?.id}`, headers), 2)).toEqual([3, 4]);
});

test.each(['another-5', 'k', '-', '0', 'x-99999999999999999999'])(
  'a listener that comes back with the id %s is told that events are lost',
  async (id) => {
    const emulator = await start();
    const events = await listen(emulator.url, `?lastEventId=${id}`);
    expect(await events.next()).toMatchObject({ event: 'lost', data: { data: { count: null } } });
    emulator.clock.freeze(1);
    expect(await events.next()).toMatchObject({ event: 'clock' });
  },
);

test('a listener that does not read misses the oldest events, and is told how many', async () => {
  const events = new EventLog(() => 0);
  const stream = new EventStream({
    events,
    types: undefined,
    lastEventId: undefined,
    closing: new AbortController().signal,
  });
  for (let count = 0; count < 5000; count++) events.publish('fault', { faults: count });
  const text = await read(stream, (all) => all.includes('"faults":4999}'));
  const numbers = Array.from(text.matchAll(/"faults":(\d+)/g), ([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 1000 }, (_, index) => 4000 + index));
  expect(text.match(/event: lost\ndata: (.*)/)?.[1]).toContain('"data":{"count":4000}');
  expect(text.indexOf('event: lost')).toBeLessThan(text.indexOf('event: fault'));
  stream.destroy();
  expect(events.listeners).toBe(0);
});

test('a flood of one type takes no event of another type from a listener', async () => {
  const events = new EventLog(() => 0);
  const closing = new AbortController().signal;
  const stream = new EventStream({ events, types: new Set(['clock', 'fault']), lastEventId: undefined, closing });
  events.publish('clock', { now: 7, frozen: true });
  for (let count = 0; count < 5000; count++)
    events.publish('command', { seq: count, endpoint: 'e', by: { kind: 'test' } });
  events.publish('fault', { faults: 1 });
  const text = await read(stream, (all) => all.includes('event: fault'));
  expect(text.match(/event: \w+/g)).toEqual(['event: clock', 'event: fault']);
  stream.destroy();
});

test('events of several types come in their order, and of too many together the latest', () => {
  const events = new EventLog(() => 0);
  const stop = events.listen(() => {});
  const reader = events.read(['clock', 'fault']);
  for (let count = 0; count < 2000; count++) {
    events.publish('clock', { now: count, frozen: true });
    if (count % 2 === 0) events.publish('fault', { faults: count });
  }
  const { events: read, lost } = reader.next();
  expect([read.length, lost, reader.isAtEnd]).toEqual([1000, 2000, true]);
  expect(read.map(({ number }) => number)).toEqual(Array.from({ length: 1000 }, (_, index) => 2000 + index));
  stop();
});

test('a listener that comes back after too many events of its types is told that events are lost', () => {
  const events = new EventLog(() => 0);
  const stop = events.listen(() => {});
  events.publish('clock', { now: 1, frozen: true });
  const id = `${events.epoch}-0`;
  for (let count = 0; count < 1001; count++) events.publish('fault', { faults: count });
  expect(events.read(['fault'], id).next()).toEqual({ events: [], lost: null });
  expect(events.read(['clock'], id).isAtEnd).toBe(true);
  stop();
});

test('without listeners, events are kept for a while and then no longer', () => {
  const events = new EventLog(() => 0);
  events.listen(() => {})();
  const id = `${events.epoch}-0`;
  for (let count = 0; count < 1000; count++) events.publish('fault', { faults: count });
  expect(events.read(['fault'], id).next().events).toHaveLength(999);
  events.publish('fault', { faults: 1000 });
  expect(events.read(['fault'], id).next()).toEqual({ events: [], lost: null });
});

/** Reads a stream until `holds` returns true for the text so far. */
async function read(stream: Readable, holds: (text: string) => boolean): Promise<string> {
  let text = '';
  stream.on('data', (chunk) => {
    text += String(chunk);
  });
  await expect.poll(() => holds(text)).toBe(true);
  return text;
}

test('listeners that are gone are forgotten, and the others go on', async () => {
  const emulator = await start();
  const [one, other] = [await listen(emulator.url, '?types=clock'), await listen(emulator.url, '?types=clock')];
  one.close();
  for (const at of [1, 2]) emulator.clock.freeze(at);
  const times = [(await other.next())?.data?.at, (await other.next())?.data?.at];
  expect(times).toEqual([1, 2]);
});

test('a stream that is open does not hold up the end of the emulator', async () => {
  const emulator = await start();
  const events = await listen(emulator.url);
  await emulator.close();
  expect(await events.until(() => false)).toEqual([]);
});

test('more than a hundred listeners are refused', async () => {
  const emulator = await start();
  const agent = new http.Agent({ maxSockets: 200 });
  const open = () =>
    new Promise<http.IncomingMessage>((resolve, reject) => {
      http.get(`${emulator.url}/_rongkit/events`, { agent }, resolve).on('error', reject);
    });
  const streams: http.IncomingMessage[] = [];
  for (let count = 0; count < 100; count++) streams.push(await open());
  const refused = await open();
  expect([streams[99]?.statusCode, refused.statusCode]).toEqual([200, 503]);
  refused.resume();
  streams[0]?.destroy();
  await expect.poll(async () => (await open()).statusCode).toBe(200);
  for (const stream of streams) stream.destroy();
  agent.destroy();
});

test.each([
  [{ Origin: 'https://evil.example' }, '', 403],
  [{ Host: 'evil.example' }, '', 403],
  [{ Origin: 'null' }, '', 403],
  [{}, '?token=x', 400],
  [{}, '?types=requests', 400],
  [{}, '?since=1', 400],
])('a listener with %o and %j is refused with %d', async (headers, query, status) => {
  const emulator = await start();
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const request = http.get(`${emulator.url}/_rongkit/events${query}`, { headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
  });
  expect(await answered).toBe(status);
});
