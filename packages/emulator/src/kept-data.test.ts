import { expect, test } from 'vitest';
import { call } from './test-support/signed-call.js';
import { useEmulators } from './test-support/use-emulator.js';
import { useFolders } from './test-support/use-folder.js';

const start = useEmulators();
const newFolder = useFolders();
const KEYS = { appKey: 'app', appSecret: 'secret' };
const FAULT = { endpoint: 'user.getToken', code: 1000, times: 2 };

const getToken = async (emulator: { url: string; credentials: typeof KEYS | object }, userId: string) =>
  (await call(emulator as never, '/user/getToken.json', `userId=${userId}`)).body;

test('a data folder keeps a frozen clock, the faults and the id seed', async () => {
  const dataDir = newFolder();
  const first = await start({ ...KEYS, dataDir });
  first.clock.freeze('2030-01-01T00:00:00Z');
  first.faults.add(FAULT);
  expect((await getToken(first, 'a')).code).toBe(1000);
  const { idSeed } = JSON.parse(first.export().split('\n')[0] ?? '') as { idSeed: string };
  await first.close();

  const second = await start({ ...KEYS, dataDir });
  expect([second.clock.frozen, second.clock.now()]).toEqual([true, Date.UTC(2030, 0, 1)]);
  expect(second.faults.list()).toEqual([{ ...FAULT, times: 1 }]);
  expect(JSON.parse(second.export().split('\n')[0] ?? '')).toMatchObject({ idSeed });
  second.clock.resume();
  second.clock.advance({ days: 365 });
  await second.close();

  const third = await start({ ...KEYS, dataDir });
  expect(third.clock.frozen).toBe(false);
  expect(third.clock.now()).toBeGreaterThanOrEqual(Date.UTC(2031, 0, 1));
});

test('the option `now` goes before the kept clock', async () => {
  const dataDir = newFolder();
  const first = await start({ ...KEYS, dataDir, now: '2030-01-01T00:00:00Z' });
  await getToken(first, 'a');
  await first.close();
  const second = await start({ ...KEYS, dataDir, now: '2027-01-01T00:00:00Z' });
  expect(second.clock.now()).toBe(Date.UTC(2027, 0, 1));
});

test('an import moves the clock to where the state was exported', async () => {
  const [from, to] = [await start({ ...KEYS, now: '2030-01-01T00:00:00Z' }), await start(KEYS)];
  await getToken(from, 'a');
  await to.import(from.export());
  expect([to.clock.frozen, to.clock.now()]).toEqual([true, Date.UTC(2030, 0, 1)]);
  expect(to.export()).toBe(from.export());
});
