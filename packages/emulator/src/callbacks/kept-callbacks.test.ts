import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { AdminClient } from '../admin/client/index.js';
import { call } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { useFolders } from '../test-support/use-folder.js';
import { useReceivers } from '../test-support/use-receivers.js';

const start = useEmulators();
const receive = useReceivers();
const newFolder = useFolders();
const KEYS = { appKey: 'app', appSecret: 'secret' };
const ROUTE = { url: 'http://127.0.0.1:9/rongcloud', 'user.onlineStatus': false } as const;
const OTHER = { url: 'http://127.0.0.1:9/other' } as const;

let dataDir: string;
let printed: MockInstance<typeof process.stderr.write>;

beforeEach(() => {
  dataDir = newFolder();
  printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  printed.mockRestore();
});

const lines = () => printed.mock.calls.map(([line]) => String(line));
const admin = ({ url }: { readonly url: string }) => new AdminClient({ url });

test('a webhook that is set while the emulator runs still refuses messages after a restart', async () => {
  const server = await receive('secret', (response) => response.end('{"pass":0}'));
  const first = await start({ ...KEYS, dataDir });
  await admin(first).setCallbacks({ 'message.preSend': { url: server.url, serverMessages: true } });
  await first.close();

  const second = await start({ ...KEYS, dataDir });
  const message = { fromUserId: 'ann', toUserId: ['bob'], objectName: 'RC:TxtMsg', content: '{"content":"no"}' };
  await call(second, '/message/private/publish.json', message);
  expect(second.inbox('bob')).toEqual([]);
  expect(second.undelivered()).toMatchObject([{ reason: 'refusedByAppServer', userId: 'bob' }]);
});

test('a start with kept settings names the folder and the hosts, and no path or query of an address', async () => {
  const first = await start({ ...KEYS, dataDir });
  first.callbacks.set({ url: 'http://127.0.0.1:9/x', 'message.preSend': 'http://localhost:8/verdict?token=hidden' });
  await first.close();
  const second = await start({ ...KEYS, dataDir });
  expect(second.callbacks.options).toMatchObject({ url: 'http://127.0.0.1:9/x' });
  expect(lines()).toEqual([
    `rongkit emulator: Callbacks go to http://127.0.0.1:9, http://localhost:8, by the settings kept in ${dataDir}.\n`,
  ]);
});

test('the option goes before the kept settings, and the start says so', async () => {
  const first = await start({ ...KEYS, dataDir });
  first.callbacks.set(ROUTE);
  await first.close();
  const second = await start({ ...KEYS, dataDir, callbacks: OTHER });
  expect(second.callbacks.options).toEqual(OTHER);
  expect(lines()).toEqual([
    `rongkit emulator: The callback settings kept in ${dataDir} are not used: the option callbacks goes before them.\n`,
  ]);
  await second.close();
  expect((await start({ ...KEYS, dataDir })).callbacks.options).toEqual(ROUTE);
});

test('settings of the option alone are not kept, and neither are those of a lease', async () => {
  const first = await start({ ...KEYS, dataDir, callbacks: ROUTE });
  await first.close();
  const second = await start({ ...KEYS, dataDir });
  expect(second.callbacks.options).toEqual({});
  const lease = new AbortController();
  const stream = await fetch(`${second.url}/_rongkit/callbacks/lease`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(OTHER),
    signal: lease.signal,
  });
  expect([stream.status, second.callbacks.options]).toEqual([200, OTHER]);
  await second.close();
  lease.abort();
  expect((await start({ ...KEYS, dataDir })).callbacks.options).toEqual({});
  expect(lines()).toEqual([]);
});

test('a reset drops the kept settings', async () => {
  const first = await start({ ...KEYS, dataDir });
  first.callbacks.set(ROUTE);
  await first.reset();
  expect(first.callbacks.options).toEqual({});
  await first.close();
  expect((await start({ ...KEYS, dataDir })).callbacks.options).toEqual({});
});

test('settings that are refused leave the kept ones as they are', async () => {
  const first = await start({ ...KEYS, dataDir });
  first.callbacks.set(ROUTE);
  await expect(admin(first).setCallbacks({ url: 'nowhere' })).rejects.toThrow('callbacks.url');
  await first.close();
  expect((await start({ ...KEYS, dataDir })).callbacks.options).toEqual(ROUTE);
});

test('kept settings are for the owner of the folder alone, and in no export or report', async () => {
  const emulator = await start({ ...KEYS, dataDir });
  emulator.callbacks.set({ url: 'http://127.0.0.1:9/kept-address' });
  expect(statSync(path.join(dataDir, 'callbacks.json')).mode & 0o777).toBe(0o600);
  expect(emulator.export()).not.toContain('kept-address');
  await call(emulator, '/user/getToken.json', 'userId=ann');
  const report = path.join(newFolder(), 'a.rongkit');
  await emulator.save(report, { raw: true });
  const [{ gunzipSync }, bytes] = [await import('node:zlib'), readFileSync(report)];
  expect(gunzipSync(bytes).toString()).not.toContain('kept-address');
  expect(readdirSync(dataDir).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test.each([
  ['cut off', '{"url":"http://127'],
  ['of another kind', '[]'],
  ['with an unknown setting', '{"message.later":"http://127.0.0.1:9"}'],
])('a file of settings that is %s is named, and the option helps past it', async (_what, text) => {
  const file = path.join(dataDir, 'callbacks.json');
  writeFileSync(file, text);
  await expect(start({ ...KEYS, dataDir })).rejects.toThrow(`${file} has no valid callback settings`);
  expect((await start({ ...KEYS, dataDir, callbacks: {} })).callbacks.options).toEqual({});
});

test('settings that cannot be kept apply all the same, and the console says so', async () => {
  const emulator = await start({ ...KEYS, dataDir });
  mkdirSync(path.join(dataDir, 'callbacks.json'));
  emulator.callbacks.set(ROUTE);
  expect(emulator.callbacks.options).toEqual(ROUTE);
  expect(lines()).toEqual([expect.stringMatching(/^rongkit emulator: The callback settings are not kept: /)]);
});
