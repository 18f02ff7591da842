import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator.js';
import { inflated } from '../../store/history/inflate.js';
import { Reports } from '../../store/history/reports.js';
import { call } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';
import { useFolders } from '../../test-support/use-folder.js';

const start = useEmulators();
const newFolder = useFolders();
const PHONE = '13800138000';

async function withSecrets(): Promise<{ readonly emulator: Emulator; readonly token: string }> {
  const emulator = await start({ rateLimits: 'off' });
  const { body } = await call(emulator, '/user/getToken.json', 'userId=ann&name=Ann');
  const content = JSON.stringify({ content: `call ${PHONE}` });
  const sent = new URLSearchParams({ fromUserId: 'ann', toUserId: 'bob', objectName: 'RC:TxtMsg', content });
  await call(emulator, '/message/private/publish.json', sent.toString());
  await call(emulator, '/sendCode.json', `mobile=${PHONE}&templateId=t&region=86`);
  return { emulator, token: String((body as { readonly token: string }).token).split('@')[0] ?? '' };
}

async function report({ url }: Emulator, query = ''): Promise<Buffer> {
  return Buffer.from(await (await fetch(`${url}/_rongkit/report${query}`)).arrayBuffer());
}

async function open({ url }: Emulator, body: Buffer): Promise<{ readonly status: number; readonly body: object }> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const answer = await fetch(`${url}/_rongkit/reports?name=x.rongkit`, {
    method: 'POST',
    headers,
    body: body as never,
  });
  return { status: answer.status, body: (await answer.json()) as object };
}

const textAt = async ({ url }: Emulator, route: string) => (await fetch(`${url}/_rongkit${route}`)).text();

test('a report shows the whole session in another emulator, which stays as it is', async () => {
  const { emulator } = await withSecrets();
  const other = await start();
  const before = other.export();
  expect(await open(other, await report(emulator))).toMatchObject({
    status: 200,
    body: { id: 'r1', name: 'x.rongkit', base: 0 },
  });
  expect(other.export()).toBe(before);
  const { users } = JSON.parse(await textAt(other, '/state?report=r1&at=1')) as { readonly users: object };
  expect(users).toMatchObject({ ann: { name: 'Ann' } });
  expect(JSON.parse(await textAt(other, '/history?report=r1'))).toMatchObject({
    items: [{ seq: 1, endpoint: 'user.getToken', by: { kind: 'request' } }, { seq: 2 }, { seq: 3 }],
  });
  expect((await fetch(`${other.url}/_rongkit/reports/r1`, { method: 'DELETE' })).status).toBe(204);
  expect(JSON.parse(await textAt(other, '/reports'))).toEqual([]);
});

test('tokens, codes and phone numbers are starred, in the file and in what an opened report shows', async () => {
  const { emulator, token } = await withSecrets();
  const [{ code = '' } = {}] = emulator.sms();
  const file = await report(emulator);
  const other = await start();
  await open(other, file);
  const shown = [
    gunzipSync(file).toString(),
    await textAt(other, '/state?report=r1'),
    await textAt(other, '/export?report=r1'),
  ];
  for (const text of shown) for (const secret of [PHONE, token, `"${code}"`]) expect(text).not.toContain(secret);
  expect(gunzipSync(await report(emulator, '?raw=true')).toString()).toContain(PHONE);
});

test('a report is imported like an export', async () => {
  const { emulator } = await withSecrets();
  const other = await start({ appKey: emulator.appKey });
  const body = await report(emulator, '?raw=true');
  const answer = await fetch(`${other.url}/_rongkit/import`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: body as never,
  });
  expect(await answer.json()).toEqual({});
  expect(other.export()).toBe(emulator.export());
});

test('a report is saved to a file, and opened from one', async () => {
  const { emulator } = await withSecrets();
  const file = path.join(newFolder(), 'bug.rongkit');
  await emulator.save(file);
  expect(gunzipSync(readFileSync(file)).toString()).toMatch(/^\{"format":"rongkit"/);
  const other = await start();
  expect(await other.openReport(file)).toBe(`${other.url}/_rongkit/#/?report=r1`);
  rmSync(file);
});

test.each<[what: string, file: (good: Buffer) => Buffer, reason: RegExp]>([
  ['nothing', () => Buffer.alloc(0), /no header/],
  ['no report', () => Buffer.from('PK\u0003\u0004'), /no header/],
  ['cut off', (good) => good.subarray(0, good.length / 2), /cannot be unpacked/],
  [
    'damaged',
    (good) => Buffer.concat([good.subarray(0, 20), Buffer.from('xxxx'), good.subarray(24)]),
    /unpacked|JSON|line/,
  ],
  ['one long line', () => gzipSync(Buffer.alloc(100_000_000, ' ')), /A line of the file is too long/],
  ['without an end', (good) => gzipSync(gunzipSync(good).subarray(0, 200)), /line|complete/],
  [
    'of a later version',
    (good) =>
      gzipSync(
        gunzipSync(good)
          .toString()
          .replace(/"version":\d+/, '"version":99'),
      ),
    /version/,
  ],
])('a file that is %s is refused', async (_what, spoil, reason) => {
  const emulator = await start();
  expect(await open(emulator, spoil(await report(emulator)))).toEqual({
    status: 400,
    body: { error: expect.stringMatching(reason) },
  });
});

test('a small file that unpacks to a large one is refused', async () => {
  const bomb = gzipSync(Buffer.alloc(1_000_000, 'x'));
  const read = async () => {
    for await (const piece of inflated([bomb], 100_000)) expect(piece.length).toBeLessThan(1_000_000);
  };
  await expect(read()).rejects.toThrow('larger than 100000 bytes');
});

test('a report beyond the limit is refused, and the rest of it is not read', async () => {
  const reports = new Reports(100_000);
  let given = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      given += 50_000;
      yield 'x'.repeat(50_000);
    }
  }
  await expect(reports.open(endless())).rejects.toThrow('The file is larger than 100000 bytes.');
  expect(given).toBe(150_000);
});

test('reports beyond the limit together are refused until one is closed', async () => {
  const { emulator } = await withSecrets();
  const file = gunzipSync(await report(emulator));
  const reports = new Reports(file.length * 2 - 1);
  const { id } = await reports.open([file] as never);
  await expect(reports.open([file] as never)).rejects.toThrow(
    /^The open reports have \d+ bytes, of at most \d+\. Close/,
  );
  reports.closeOne(id);
  await reports.open([file] as never);
  reports.close();
});

test('an emulator without a history answers so, and still saves its state', async () => {
  const emulator = await start({ history: 'off' });
  await emulator.setOnline('ann', true);
  expect(JSON.parse(await textAt(emulator, '/history'))).toEqual({ error: expect.stringContaining('history is off') });
  expect(gunzipSync(await report(emulator)).toString()).toContain('"has":"ann"');
});
