import { RongCloud } from 'rongkit';
import { expect, test } from 'vitest';
import { useCli } from '../packages/emulator/src/test-support/cli-process.js';
import { RawClient } from '../packages/emulator/src/test-support/raw-client.js';
import { useFolders } from '../packages/emulator/src/test-support/use-folder.js';

const KEYS = { appKey: 'crash-key', appSecret: 'crash-secret' };
const SENDS = 5000;
const AT_ONCE = 20;
/** The number of acknowledged sends after which the emulator is killed. */
const KILL_AFTER = 2500;

const startCli = useCli();
const newFolder = useFolders();

test('after an emulator was killed while a client sends, each message that was acknowledged is there, in order, once', async () => {
  const flags = ['--port', '0', '--data', newFolder(), '--rate-limits', 'off'];
  const args = [...flags, '--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret];
  const first = startCli(args);
  const url = await first.ready;
  const [ann, bob] = await Promise.all(['ann', 'bob'].map((userId) => clientOf(url, userId)));
  if (!ann || !bob) throw new Error('somebody is not there');

  const acknowledged: number[] = [];
  let next = 0;
  const sendUntilKilled = async () => {
    while (next < SENDS) {
      const number = next++;
      const { status } = await ann.say('ppMsgP', 'bob', String(number));
      expect(status).toBe(0);
      acknowledged.push(number);
      if (acknowledged.length === KILL_AFTER) first.process.kill('SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: AT_ONCE }, sendUntilKilled));
  await first.ended;
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(acknowledged.length).toBeLessThan(SENDS);
  expect(bob.heard.length).toBeGreaterThan(0);

  const second = await startCli(args).ready;
  const rong = new RongCloud({ ...KEYS, baseUrls: [second] });
  expect(await rong.user.checkOnline({ userId: 'ann' })).toMatchObject({ status: '0' });
  await Promise.all([ann.connect(second), bob.connect(second)]);
  const numbers = bob.heard.map(({ text }) => Number(text));
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
  const heard = new Set(numbers);
  expect(acknowledged.filter((number) => !heard.has(number))).toEqual([]);
  expect((await ann.everything()).map(({ text }) => text)).toEqual(bob.heard.map(({ text }) => text));
  for (const client of [ann, bob]) client.drop();
});

async function clientOf(url: string, userId: string): Promise<RawClient> {
  const rong = new RongCloud({ ...KEYS, baseUrls: [url] });
  const { token } = await rong.user.getToken({ userId, name: userId });
  const client = new RawClient({ url, appKey: KEYS.appKey, token });
  await client.connect();
  return client;
}
