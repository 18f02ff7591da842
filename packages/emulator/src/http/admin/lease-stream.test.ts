import { AdminClient, AdminError } from '@rongkit/emulator/admin';
import { expect, test } from 'vitest';
import { useEmulators } from '../../test-support/use-emulator.js';

const start = useEmulators();
const OWN = { url: 'http://127.0.0.1:1/own' };
const FIRST = { 'message.route': 'http://127.0.0.1:1/first' };
const SECOND = { 'message.route': 'http://127.0.0.1:1/second' };

async function setUp() {
  const emulator = await start({ callbacks: OWN });
  const admin = new AdminClient({ url: emulator.url });
  const take = async (options: Readonly<Record<string, unknown>>) => {
    const { body } = await admin.leaseCallbacks(options);
    return () => body?.cancel();
  };
  const inForce = () => admin.getCallbacks();
  return { emulator, admin, take, inForce };
}

test('options that were leased apply until the connection closes', async () => {
  const { take, inForce } = await setUp();
  const end = await take(FIRST);
  expect(await inForce()).toEqual(FIRST);
  await end();
  await expect.poll(inForce).toEqual(OWN);
});

test('of two leases the latest applies, in whichever order they end', async () => {
  const { take, inForce } = await setUp();
  const endFirst = await take(FIRST);
  const endSecond = await take(SECOND);
  expect(await inForce()).toEqual(SECOND);
  await endFirst();
  const endThird = await take(FIRST);
  expect(await inForce()).toEqual(FIRST);
  await endThird();
  await expect.poll(inForce).toEqual(SECOND);
  await endSecond();
  await expect.poll(inForce).toEqual(OWN);
});

test('options that are set during a lease wait for its end, and a reset does not end it', async () => {
  const { admin, take, inForce } = await setUp();
  const end = await take(FIRST);
  expect(await admin.setCallbacks(SECOND)).toEqual(SECOND);
  expect(await inForce()).toEqual(FIRST);
  await admin.reset();
  expect(await inForce()).toEqual(FIRST);
  await admin.setCallbacks(SECOND);
  await end();
  await expect.poll(inForce).toEqual(SECOND);
});

test('a lease ends with the emulator, and invalid options take none', async () => {
  const { emulator, admin, inForce } = await setUp();
  await expect(admin.leaseCallbacks({ 'message.rout': 'http://127.0.0.1:1' })).rejects.toThrow(AdminError);
  expect(await inForce()).toEqual(OWN);
  const response = await admin.leaseCallbacks(FIRST);
  await emulator.close();
  expect(await response.text()).toBe(`event: lease\ndata: ${JSON.stringify(FIRST)}\n\n`);
});
