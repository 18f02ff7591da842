import { expect, test } from 'vitest';
import { Store } from '../../store/store.js';
import { admin, call } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';
import { waitForState } from './wait.js';

const start = useEmulators();
const MESSAGE = 'fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content={"content":"hi"}';

const newStore = () =>
  new Store({
    appKey: 'app',
    settings: { utcOffsetHours: 8, smsCaptcha: false },
    now: () => 1,
    origin: () => '',
    logs: '',
    kept: { save: () => ({}), restore: () => {} },
    folder: undefined,
  });

test('an inbox is answered as soon as it has enough messages', async () => {
  const emulator = await start();
  const waiting = admin(emulator, 'inbox/b?count=2&waitMs=60000');
  await call(emulator, '/message/private/publish.json', MESSAGE);
  await call(emulator, '/message/private/publish.json', MESSAGE);
  expect((await waiting).body).toHaveLength(2);
  expect((await admin(emulator, 'inbox/b?count=2')).body).toHaveLength(2);
});

test('a wait ends as soon as an import makes its condition true', async () => {
  const [store, other] = [newStore(), newStore()];
  await other.execute('user.getToken', { userId: 'ann', name: '' });
  const end = new AbortController();
  let isOver = false;
  const wait = { waitMs: 60_000, closing: end.signal };
  const waiting = waitForState(store, () => store.state.users.has('ann'), wait).then(() => {
    isOver = true;
  });
  await store.import(other.export());
  await new Promise(setImmediate);
  expect(isOver).toBe(true);
  end.abort();
  await waiting;
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
