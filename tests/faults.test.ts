import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createEmulator } from '@rongkit/emulator';
import {
  AbortError,
  ApiError,
  type ClientOptions,
  ConnectionError,
  NodeTransport,
  RateLimitError,
  RongCloud,
  RongError,
  TimeoutError,
  type Timeouts,
  type Transport,
  textMessage,
} from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const OK = `${HEAD}Content-Length: 12\r\n\r\n{"code":200}`;
const QUICK = { minDelayMs: 1, maxDelayMs: 2 } as const;

/** The host's reaction on the connection after a complete request has arrived. */
interface Treatment {
  (socket: Socket): void;
  /** The client's timeouts for a host that stays silent, in milliseconds. Other requests have no short timeout. */
  readonly timeouts?: Partial<Timeouts>;
}

interface Host {
  readonly url: string;
  /** The number of complete requests that the host has received. */
  requests: number;
  readonly sockets: Set<Socket>;
  /** The treatment of the next request. */
  next(): Treatment | undefined;
}

const hosts = new Map<string, Host>();

/** A host with a treatment for each request, in order. The last treatment repeats. */
async function startHost(...treatments: readonly Treatment[]): Promise<Host> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
      const length = Number(/content-length: (\d+)/i.exec(heard)?.[1] ?? 0);
      if (!heard.includes('\r\n\r\n') || heard.length < heard.indexOf('\r\n\r\n') + 4 + length) return;
      heard = '';
      const treatment = host.next();
      host.requests++;
      treatment?.(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const next = () => treatments[Math.min(host.requests, treatments.length - 1)];
  const host: Host = { url, requests: 0, sockets, next };
  hosts.set(url, host);
  return host;
}

const answers =
  (text: string): Treatment =>
  (socket) =>
    socket.write(text);
const status = (line: string, body: string): Treatment =>
  answers(`HTTP/1.1 ${line}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
const ok = answers(OK);
const silent: Treatment = Object.assign(() => {}, { timeouts: { headers: 40 } });
const headOnly: Treatment = Object.assign(answers(`${HEAD}Content-Length: 12\r\n\r\n`), { timeouts: { body: 40 } });
const reset: Treatment = (socket) => socket.resetAndDestroy();
const half: Treatment = (socket) => socket.end(`${HEAD}Content-Length: 99\r\n\r\n{"code":200`);
const wrongLength: Treatment = (socket) => socket.end(`${HEAD}Content-Length: 500\r\n\r\n{"code":200}`);
const html502 = status('502 Bad Gateway', '<html>oh</html>');
const failed = status('500 Internal Server Error', '{"code":1000}');
const innerTimeout = status('504 Gateway Timeout', '{"code":1050}');
const tooMany = status('429 Too Many Requests', '{"code":1008}');

/** Sets short timeouts only on requests that get no complete answer, so that a busy machine causes no timeout. */
class KnowingTransport implements Transport {
  readonly #sockets = new NodeTransport();

  send(request: Parameters<Transport['send']>[0]): ReturnType<Transport['send']> {
    const { total } = request.timeouts;
    const ample = { connect: 60_000, headers: 60_000, body: 60_000, total };
    const timeouts = { ...ample, ...hosts.get(request.origin.href)?.next()?.timeouts };
    return this.#sockets.send({ ...request, timeouts });
  }

  close(): void {
    this.#sockets.close();
  }
}

function clientOf(urls: readonly string[], options: ClientOptions = {}): RongCloud {
  const rong = new RongCloud({
    appKey: 'k',
    appSecret: 's',
    baseUrls: urls,
    rateLimit: 'off',
    retry: QUICK,
    timeout: 60_000,
    transport: new KnowingTransport(),
    ...options,
  });
  onTestFinished(() => rong.close());
  return rong;
}

const read = (rong: RongCloud) => rong.user.checkOnline({ userId: 'u1' }).withResponse();
const send = (rong: RongCloud) =>
  rong.message.publishPrivate({ fromUserId: 'u', toUserId: 'v', ...textMessage('hi') }).withResponse();

/** The result of a call (`ok` or the name of its error), and the outcome of each attempt. */
async function outcomeOf(call: ReturnType<typeof read> | ReturnType<typeof send>) {
  const settled = await (call as Promise<{ response: { attempts: readonly { outcome: string }[] } }>).then(
    ({ response }) => ({ result: 'ok', attempts: response.attempts }),
    (error: RongError & { attempts: readonly { outcome: string }[] }) => ({
      result: error.name,
      attempts: error.attempts,
    }),
  );
  return { result: settled.result, attempts: settled.attempts.map(({ outcome }) => outcome) };
}

/** Faults that happen once: the treatment, the outcome of the first attempt, and the error of a send. */
const faults: readonly [fault: string, treatment: Treatment, firstOutcome: string | RegExp, sendFails: string][] = [
  ['the head does not come', silent, 'headers timeout', 'TimeoutError'],
  ['the body does not come', headOnly, 'body timeout', 'TimeoutError'],
  ['the connection is reset after the request', reset, 'ECONNRESET', 'ConnectionError'],
  ['half of the body comes', half, 'ECONNRESET', 'ConnectionError'],
  ['the length is wrong', wrongLength, 'ECONNRESET', 'ConnectionError'],
  ['a gateway answers with HTML', html502, 'HTTP 502', 'ServerError'],
  ['the service fails', failed, 'HTTP 500', 'ServerError'],
  ['the service times out inside', innerTimeout, 'HTTP 504', 'ServerError'],
];

describe.each(faults)('when %s', (_, treatment, firstOutcome, sendFails) => {
  test('a read is made again', async () => {
    const host = await startHost(treatment, ok);
    expect(await outcomeOf(read(clientOf([host.url])))).toEqual({ result: 'ok', attempts: [firstOutcome, 'HTTP 200'] });
  });

  test('a send is not, and its error says so', async () => {
    const host = await startHost(treatment, ok);
    expect(await outcomeOf(send(clientOf([host.url])))).toEqual({ result: sendFails, attempts: [firstOutcome] });
    expect(host.requests).toBe(1);
  });

  test('again and again, a read gives up after three attempts', async () => {
    const host = await startHost(treatment);
    const outcome = await outcomeOf(read(clientOf([host.url])));
    expect(outcome.attempts).toEqual([firstOutcome, firstOutcome, firstOutcome]);
    expect(outcome.result).not.toBe('ok');
  });

  test('a read goes to the other host at once, and so do the calls after it', async () => {
    const [primary, backup] = [await startHost(treatment), await startHost(ok)];
    const rong = clientOf([primary.url, backup.url], {
      retry: { minDelayMs: 60_000, maxDelayMs: 60_000 },
      timeout: { ...treatment.timeouts, total: 60_000 },
    });
    const { response } = await read(rong);
    expect(response.attempts.map(({ host }) => `http://${host}`)).toEqual([primary.url, backup.url]);
    await send(rong);
    expect([primary.requests, backup.requests]).toEqual([1, 2]);
    expect(rong.stats().hosts.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  });

  test('an idempotent send is made again, and says the same each time', async () => {
    const host = await startHost(treatment, ok);
    const message = { fromUserId: 'u', toUserId: 'v', ...textMessage('hi') };
    const call = clientOf([host.url]).message.publishPrivate(message, { idempotent: true }).withResponse();
    expect(await outcomeOf(call)).toEqual({ result: 'ok', attempts: [firstOutcome, 'HTTP 200'] });
  });
});

describe('what certainly did not arrive is sent again', () => {
  test.each([
    ['refused', 'http://127.0.0.1:1', 'ECONNREFUSED'],
    ['without a name', 'http://nowhere.invalid', /ENOTFOUND|EAI_AGAIN/],
  ])('%s', async (_, url, outcome) => {
    const backup = await startHost(ok);
    const { response } = await send(clientOf([url, backup.url]));
    expect(response.attempts[0]?.outcome).toMatch(outcome);
    expect(response.attempts[1]?.outcome).toBe('HTTP 200');
    expect(backup.requests).toBe(1);
  });

  test('refused for its rate, which the service says with 1008', async () => {
    const host = await startHost(tooMany, tooMany, ok);
    expect(await outcomeOf(send(clientOf([host.url])))).toEqual({
      result: 'ok',
      attempts: ['HTTP 429', 'HTTP 429', 'HTTP 200'],
    });
    expect(host.requests).toBe(3);
  });
});

test('a refusal is final, whatever the call', async () => {
  const refused = status('400 Bad Request', '{"code":1002,"errorMessage":"no"}');
  const host = await startHost(refused);
  const rong = clientOf([host.url]);
  for (const call of [read, send]) {
    expect(await outcomeOf(call(rong))).toEqual({ result: 'InvalidParameterError', attempts: ['HTTP 400'] });
  }
});

test('what the service asks to wait for is longer than the call may take, so it ends', async () => {
  const later = `HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 13\r\n\r\n{"code":1008}`;
  const host = await startHost(answers(later));
  const error: unknown = await read(clientOf([host.url])).catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 3_600_000, attempts: [{ outcome: 'HTTP 429' }] });
});

test('when both hosts are down, both are tried, and the error lists it', async () => {
  const rong = clientOf(['http://127.0.0.1:1', 'http://127.0.0.1:2']);
  const error = (await read(rong).catch((problem: unknown) => problem)) as ConnectionError;
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.attempts).toHaveLength(3);
  expect(error.attempts.map(({ host }) => host).slice(0, 2)).toEqual(['127.0.0.1:1', '127.0.0.1:2']);
  expect(error.message).toContain('(attempt 3 of 3)');
});

test('all attempts together keep to the total time', async () => {
  const host = await startHost(silent);
  const rong = clientOf([host.url], { timeout: 50, retry: { ...QUICK, attempts: 99 } });
  const error = (await read(rong).catch((problem: unknown) => problem)) as TimeoutError;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error.attempts.length).toBeLessThan(5);
});

test('a slow host is hedged by the other one, and the first answer counts', async () => {
  const [primary, backup] = [await startHost(() => {}), await startHost(ok)];
  const rong = clientOf([primary.url, backup.url], { hedgeAfterMs: 5 });
  const { response } = await read(rong);
  expect(response.status).toBe(200);
  expect([primary.requests, backup.requests]).toEqual([1, 1]);
  await send(clientOf([backup.url, primary.url], { hedgeAfterMs: 0 }));
  expect(primary.requests).toBe(1);
});

describe('an abort', () => {
  test.each<[when: string, treatment: Treatment, options: ClientOptions]>([
    ['while the head is waited for', silent, { timeout: 5000 }],
    ['while the body is waited for', answers(`${HEAD}Content-Length: 12\r\n\r\n{`), { timeout: 5000 }],
    ['in the pause between attempts', failed, { retry: { minDelayMs: 60_000, maxDelayMs: 60_000 }, timeout: 100_000 }],
  ])('%s ends the call at once, with what was tried', async (_, treatment, options) => {
    const stop = new AbortController();
    const host = await startHost((socket) => {
      treatment(socket);
      setTimeout(() => stop.abort(new Error('enough')), 10);
    });
    const call = clientOf([host.url], options).user.checkOnline({ userId: 'u1' }, { signal: stop.signal });
    const error = (await call.catch((problem: unknown) => problem)) as AbortError;
    expect(error).toBeInstanceOf(AbortError);
    expect(error.attempts).toHaveLength(1);
    expect((error.cause as Error).message).toBe('enough');
  });

  test('while it waits for its turn leaves the turn to others', async () => {
    const host = await startHost(ok);
    const rong = clientOf([host.url], { appKey: 'waits', rateLimit: { mode: 'queue' }, timeout: 5000 });
    const waiting = () => rong.message.broadcastChatroom({ fromUserId: 'u', ...textMessage('hi') });
    await waiting();
    const stop = new AbortController();
    const second = rong.message.broadcastChatroom({ fromUserId: 'u', ...textMessage('hi') }, { signal: stop.signal });
    expect(rong.stats().queued).toBe(1);
    stop.abort();
    expect(await second.catch((error: unknown) => error)).toBeInstanceOf(AbortError);
    expect([rong.stats().queued, host.requests]).toEqual([0, 1]);
  });
});

test('a message that the service took, and did not get to say so, is there once', async () => {
  const emulator = await createEmulator({ rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  const rong = new RongCloud({ ...emulator.credentials, retry: QUICK });
  const message = { fromUserId: 'u', toUserId: 'v', ...textMessage('hi'), msgRandom: 7 };
  await rong.message.publishPrivate(message);
  const again: unknown = await rong.message.publishPrivate(message).catch((error: unknown) => error);
  expect(again).toBeInstanceOf(ApiError);
  expect(again).toMatchObject({ code: 1021 });
  emulator.faults.add({ endpoint: 'message.publishPrivate', times: 1, drop: true });
  await rong.message.publishPrivate({ ...message, msgRandom: 8 }, { idempotent: true });
  expect(emulator.inbox('v')).toHaveLength(2);
  emulator.clock.advance({ minutes: 2 });
  await rong.message.publishPrivate(message);
  expect(emulator.inbox('v')).toHaveLength(3);
});

test('a duplicate that the service refuses counts as success, once it was tried before', async () => {
  const duplicate = status('400 Bad Request', '{"code":1021}');
  const host = await startHost(reset, duplicate);
  const message = { fromUserId: 'u', toUserId: 'v', ...textMessage('hi') };
  const rong = clientOf([host.url]);
  const { data, response } = await rong.message.publishPrivate(message, { idempotent: true }).withResponse();
  expect([data, response.attempts.length]).toEqual([{ code: 200 }, 2]);
  await expect(rong.message.publishPrivate(message, { idempotent: true })).rejects.toMatchObject({ code: 1021 });
});

test('a send that has no number of its own cannot be made idempotent', async () => {
  const rong = clientOf(['http://127.0.0.1:1']);
  const call = rong.message.recall(
    { fromUserId: 'u', conversationType: 1, targetId: 'v', messageUID: 'x', sentTime: 1 },
    { idempotent: true },
  );
  const error: unknown = await call.catch((problem: unknown) => problem);
  expect(RongError.is(error)).toBe(true);
});

test('calls that fail leave no socket, timer or listener behind', async () => {
  const host = await startHost(silent, reset, half, failed);
  const rong = clientOf([host.url], { retry: 1 });
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  for (let count = 0; count < 8; count++)
    await read(rong).catch((error: unknown) => expect(error).toBeInstanceOf(RongError));
  rong.close();
  await expect.poll(() => host.sockets.size).toBe(0);
  expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThanOrEqual(before + 1);
});
