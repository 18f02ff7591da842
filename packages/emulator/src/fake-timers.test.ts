import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import FakeTimers from '@sinonjs/fake-timers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Emulator } from './emulator.js';
import { RawClient } from './test-support/raw-client.js';
import { FORM, signingHeadersFor } from './test-support/signed-call.js';
import { useFolders } from './test-support/use-folder.js';

const folder = useFolders();

interface Runner {
  readonly fake: () => void;
  readonly restore: () => void;
}

let sinon: FakeTimers.Clock | undefined;

/** The functions that Sinon fakes: all but `process.nextTick`, without which the sockets of Node.js stand still. */
const SINON = [
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'],
  ...['Date', 'performance', 'hrtime', 'queueMicrotask'],
] as const;

const runners: Readonly<Record<string, Runner>> = {
  vitest: { fake: () => vi.useFakeTimers(), restore: () => vi.useRealTimers() },
  'sinon, which jest uses': {
    fake: () => {
      sinon = FakeTimers.install({ now: 0, toFake: [...SINON] as FakeTimers.FakeMethod[] });
    },
    restore: () => sinon?.uninstall(),
  },
  'node:test': { fake: () => mock.timers.enable(), restore: () => mock.timers.reset() },
};

describe.each(Object.entries(runners))('with the timers faked by %s', (_, { fake, restore }) => {
  afterEach(restore);

  test('an emulator from before goes on, and another starts, is used and closes', async () => {
    const { createEmulator } = await import('./create-emulator.js');
    const receiver = await startReceiver();
    const options = () => ({ dataDir: folder(), callbacks: { url: receiver.url } });
    const before = await createEmulator(options());
    fake();
    const under = await createEmulator(options());
    for (const emulator of [before, under]) await useAll(emulator, receiver.paths);
    restore();
    await receiver.close();
  });

  test('an emulator whose package is loaded only now starts, is used and closes', async () => {
    const receiver = await startReceiver();
    vi.resetModules();
    fake();
    const { createEmulator } = await import('./create-emulator.js');
    await useAll(await createEmulator({ dataDir: folder(), callbacks: { url: receiver.url } }), receiver.paths);
    restore();
    await receiver.close();
  });
});

/** Starts an app server that answers all callbacks and notes their paths. */
async function startReceiver() {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(String(request.url).split('?')[0] ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths, close };
}

/** Makes calls, with and without a delay, connects a client, waits for a callback, and closes the emulator. */
async function useAll(emulator: Emulator, received: string[]): Promise<void> {
  emulator.faults.add({ endpoint: 'user.getToken', delayMs: 20, times: 1 });
  const body = await post(emulator, '/user/getToken.json', 'userId=ann&name=Ann');
  const ann = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: String(body.token) });
  await ann.connect();
  expect(await ann.ping()).toBe(true);
  expect((await ann.say('ppMsgP', 'bob', 'hello')).status).toBe(0);
  await emulator.callbacks.settled();
  expect(await firstEvents(emulator)).toContain('event: clock');
  expect(received).toContain('/message.route');
  expect(emulator.clock.now()).toBeGreaterThan(1_700_000_000_000);
  const frozen = emulator.clock.now();
  await post(emulator, '/user/getToken.json', 'userId=bob&name=Bob');
  expect(emulator.clock.now()).toBeGreaterThanOrEqual(frozen);
  received.length = 0;
  await emulator.close();
  ann.drop();
}

/** Opens the event stream, advances the clock, and returns the stream up to the first event. */
async function firstEvents({ url, clock }: Emulator): Promise<string> {
  const outgoing = request(`${url}/_rongkit/events?types=clock`, { agent: false });
  outgoing.end();
  const [response] = await once(outgoing, 'response');
  clock.advance({ seconds: 1 });
  let text = '';
  for await (const chunk of response) {
    text += chunk;
    if (text.includes('data:')) break;
  }
  return text;
}

/** Makes a signed call with `node:http`, because `fetch` takes the faked `queueMicrotask` from the globals. */
async function post({ url, credentials }: Emulator, path: string, form: string): Promise<Record<string, unknown>> {
  const headers = { ...signingHeadersFor(credentials), 'Content-Type': FORM, 'Content-Length': form.length };
  const outgoing = request(url + path, { method: 'POST', headers, agent: false });
  outgoing.end(form);
  const [response] = await once(outgoing, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  expect(response.statusCode).toBe(200);
  return JSON.parse(text) as Record<string, unknown>;
}
