import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { ConfigurationError, HistoryError, type HistoryRow, RongCloud, readHistory, textMessage } from 'rongkit';
import { afterEach, beforeEach, expect, test } from 'vitest';

let emulator: Emulator;
let rong: RongCloud;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: 'off', now: '2026-01-01T02:30:00Z' });
  rong = new RongCloud(emulator.credentials);
});

afterEach(() => emulator.close());

async function say(text: string): Promise<void> {
  await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage(text) });
}

async function rowsOf(options: Parameters<typeof readHistory>[1]): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = [];
  for await (const row of readHistory(rong, options)) rows.push(row);
  return rows;
}

test('messages of several hours come in their order, and hours without any are passed over', async () => {
  await say('你好 👋');
  emulator.clock.advance({ hours: 3 });
  await say('later');
  const rows = await rowsOf({ from: '2026010109', to: '2026010114' });
  expect(rows).toMatchObject([
    { fromUserId: 'u1', targetId: 'u2', targetType: 1, classname: 'RC:TxtMsg', content: { content: '你好 👋' } },
    { content: { content: 'later' } },
  ]);
  expect(rows.map(({ dateTime }) => dateTime.slice(0, 16))).toEqual(['2026-01-01 10:30', '2026-01-01 13:30']);
  expect(await rowsOf({ from: '2026010111', to: '2026010112' })).toEqual([]);
});

test('whoever has seen enough stops, and nothing more is asked for', async () => {
  for (const text of ['a', 'b']) await say(text);
  for await (const row of readHistory(rong, { from: '2026010110', to: '2026010120' })) {
    expect(row.content).toEqual({ content: 'a' });
    break;
  }
  expect(emulator.requests().filter(({ endpoint }) => endpoint === 'message.getHistory')).toHaveLength(1);
});

test('an hour that makes no sense is refused before anything is sent', async () => {
  await expect(rowsOf({ from: 'yesterday', to: '2026010110' })).rejects.toBeInstanceOf(ConfigurationError);
  expect(emulator.requests()).toEqual([]);
});

test('a call that was aborted ends the walk', async () => {
  await say('a');
  const signal = AbortSignal.abort();
  await expect(rowsOf({ from: '2026010110', to: '2026010110', signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test.each<[what: string, status: number, body: string, problem: string]>([
  ['is not there', 404, 'gone', 'could not be downloaded: HTTP 404'],
  ['is something else', 200, '<html>', 'could not be read: the file is not a zip file'],
])('a log that %s is an error that names its hour', async (_what, status, body, problem) => {
  const storage: Server = createServer((_request, response) => response.writeHead(status).end(body));
  await new Promise<void>((ready) => storage.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/log.zip`;
  const message = { getHistory: () => Promise.resolve({ code: 200, url }) } as unknown as RongCloud['message'];
  const walk = readHistory({ message }, { from: '2026010110', to: '2026010110' }).next();
  await expect(walk).rejects.toThrow(new HistoryError('2026010110', problem));
  storage.close();
});
