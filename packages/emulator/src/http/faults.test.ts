import { expect, test } from 'vitest';
import type { Emulator } from '../emulator.js';
import { call } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { type Fault, Faults } from './faults.js';

const start = useEmulators();
const checkOnline = (emulator: Emulator) => call(emulator, '/user/checkOnline.json', 'userId=u');
const OK = { status: 200, body: { code: 200 } };

test('a fault strikes as often as it says, the oldest first, and only its endpoint', async () => {
  const emulator = await start();
  emulator.faults.add({ endpoint: 'user.checkOnline', times: 2, status: 503 });
  emulator.faults.add({ endpoint: '/user/checkOnline.json', times: 1, code: 1008, errorMessage: 'slow down' });
  emulator.faults.add({ endpoint: 'user.refresh', code: 1050 });
  expect(await checkOnline(emulator)).toMatchObject({ status: 503, body: { code: 1000 } });
  expect(emulator.faults.list()).toMatchObject([{ times: 1 }, { times: 1 }, { endpoint: 'user.refresh' }]);
  expect(await checkOnline(emulator)).toMatchObject({ status: 503 });
  expect(await checkOnline(emulator)).toMatchObject({
    status: 429,
    body: { url: '/user/checkOnline.json', code: 1008, errorMessage: 'slow down' },
  });
  expect(await checkOnline(emulator)).toMatchObject(OK);
});

test('replacing all faults with none is a change, which listeners hear', () => {
  const faults = new Faults(() => true);
  const counts: number[] = [];
  faults.onChanged(() => counts.push(faults.list().length));
  faults.add({ endpoint: 'user.refresh', code: 1050 });
  faults.restore([]);
  expect(counts).toEqual([1, 0]);
});

test('a fault for all endpoints strikes until it is cleared, and then the call is carried out', async () => {
  const emulator = await start();
  emulator.faults.add({ endpoint: '*', code: 1004 });
  for (let count = 0; count < 3; count++) expect(await checkOnline(emulator)).toMatchObject({ status: 401 });
  emulator.faults.clear();
  expect(await checkOnline(emulator)).toMatchObject(OK);
});

test('a fault for a resource strikes its endpoints alone, and a resource that does not exist is refused', async () => {
  const emulator = await start();
  emulator.faults.add({ endpoint: 'group.*', code: 1004 });
  expect(await checkOnline(emulator)).toMatchObject(OK);
  expect(await call(emulator, '/group/dismiss.json', 'userId=u&groupId=g')).toMatchObject({ status: 401 });
  emulator.faults.clear();
  emulator.faults.add({ endpoint: 'user.*', code: 1004 });
  expect(await checkOnline(emulator)).toMatchObject({ status: 401 });
  expect(() => emulator.faults.add({ endpoint: 'users.*', code: 1004 })).toThrow(
    new TypeError('endpoint must be the id or the path of an endpoint, a resource such as group.*, or *.'),
  );
});

test('a fault can cut the connection', async () => {
  const emulator = await start();
  emulator.faults.add({ endpoint: '*', times: 1, drop: true });
  await expect(checkOnline(emulator)).rejects.toThrow();
  expect(emulator.requests()).toMatchObject([
    {
      endpoint: 'user.checkOnline',
      status: null,
      code: null,
      fault: { endpoint: '*', drop: true },
      hint: expect.stringContaining('cut the connection'),
    },
  ]);
  expect(await checkOnline(emulator)).toMatchObject(OK);
});

test('a delay only delays, and closing does not wait for it', async () => {
  const emulator = await start();
  emulator.faults.add({ endpoint: '*', times: 1, delayMs: 1 });
  expect(await checkOnline(emulator)).toMatchObject(OK);
  emulator.faults.add({ endpoint: '*', times: 1, delayMs: 600_000 });
  const waiting = checkOnline(emulator);
  await expect.poll(() => emulator.faults.list()).toEqual([]);
  await emulator.close();
  expect(await waiting).toMatchObject(OK);
});

test('a request that is not signed does not use a fault up', async () => {
  const emulator = await start();
  emulator.faults.add({ endpoint: '*', times: 1, status: 500 });
  await call(emulator, '/user/checkOnline.json', 'userId=u', { Signature: 'x' });
  expect(emulator.faults.list()).toHaveLength(1);
});

test.each<[name: string, fault: Record<string, unknown>]>([
  ['endpoint', { endpoint: 'user.nothing' }],
  ['endpoint', {}],
  ['times', { endpoint: '*', times: 0 }],
  ['status', { endpoint: '*', status: 99 }],
  ['code', { endpoint: '*', code: 'x' }],
  ['delayMs', { endpoint: '*', delayMs: -1 }],
  ['errorMessage', { endpoint: '*', errorMessage: 1 }],
  ['drop', { endpoint: '*', drop: 1 }],
])('a fault with a bad %s is refused: %o', async (name, fault) => {
  const emulator = await start();
  expect(() => emulator.faults.add(fault as unknown as Fault)).toThrow(new RegExp(`^${name} must be `));
});

test.each([
  [{ endpoint: '*', delay: 700 }, /^delay is not a member of a fault; the members are endpoint, times, status, code/],
  [{ endpoint: '*', __proto__: null, constructor: 1 }, /^constructor is not a member/],
  [{ endpoint: '*' }, /^A fault needs status, code, delayMs or drop/],
  [{ endpoint: '*', times: 3, delayMs: 0 }, /^A fault needs status, code, delayMs or drop/],
])('a fault that would change nothing is refused: %o', async (fault, reason) => {
  const emulator = await start();
  expect(() => emulator.faults.add(fault as unknown as Fault)).toThrow(reason);
  expect(emulator.faults.list()).toEqual([]);
});
