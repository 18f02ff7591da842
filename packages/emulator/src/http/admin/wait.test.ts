import { expect, test } from 'vitest';
import { admin, call } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';

const start = useEmulators();
const MESSAGE = 'fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content={"content":"hi"}';

test('an inbox is answered as soon as it has enough messages', async () => {
  const emulator = await start();
  const waiting = admin(emulator, 'inbox/b?count=2&waitMs=60000');
  await call(emulator, '/message/private/publish.json', MESSAGE);
  await call(emulator, '/message/private/publish.json', MESSAGE);
  expect((await waiting).body).toHaveLength(2);
  expect((await admin(emulator, 'inbox/b?count=2')).body).toHaveLength(2);
});

test('an inbox is answered as it is when the time is up', async () => {
  const emulator = await start();
  expect((await admin(emulator, 'inbox/b?count=1&waitMs=1')).body).toEqual([]);
  expect((await admin(emulator, 'inbox/b')).body).toEqual([]);
});

test('a request that waits does not hold up the end of the emulator', async () => {
  const emulator = await start();
  const waiting = admin(emulator, 'inbox/b?count=1&waitMs=60000');
  await expect.poll(async () => (await admin(emulator, 'clock')).status).toBe(200);
  await emulator.close();
  expect((await waiting).body).toEqual([]);
});

test.each(['inbox/b?count=-1', 'inbox/b?waitMs=x', 'inbox/b?waitMs=60001', 'callbacks/settled?waitMs=1.5'])(
  '%s is refused',
  async (path) => {
    const { status, body } = await admin(await start(), path);
    expect([status, body.error]).toEqual([400, expect.stringMatching(/must be an integer/)]);
  },
);
