import { RongCloud, textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { useCli } from '../packages/emulator/src/test-support/cli-process.js';
import { useFolders } from '../packages/emulator/src/test-support/use-folder.js';

const KEYS = { appKey: 'crash-key', appSecret: 'crash-secret' };
const SENDS = 10_000;
const AT_ONCE = 50;
/** The number of acknowledged sends after which the emulator is killed. */
const KILL_AFTER = 6_000;

const startCli = useCli();
const newFolder = useFolders();

test('an emulator that is killed in the middle of 10,000 sends has every acknowledged message afterwards, once', async () => {
  const acknowledged = new Set<string>();
  const flags = ['--port', '0', '--data', newFolder(), '--rate-limits', 'off'];
  const args = [...flags, '--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret];
  const first = startCli(args);
  const rong = new RongCloud({ ...KEYS, baseUrls: [await first.ready], rateLimit: 'off' });
  let next = 0;
  const sendUntilKilled = async () => {
    while (next < SENDS) {
      const text = `message ${next++}`;
      await rong.message.publishPrivate({ fromUserId: 'sender', toUserId: 'receiver', ...textMessage(text) });
      acknowledged.add(text);
      if (acknowledged.size === KILL_AFTER) first.process.kill('SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: AT_ONCE }, sendUntilKilled));
  await first.ended;
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(acknowledged.size).toBeLessThan(SENDS);

  const second = await startCli(args).ready;
  const inbox = (await (await fetch(`${second}/_rongkit/inbox/receiver`)).json()) as { content: string }[];
  const kept = inbox.map(({ content }) => JSON.parse(content).content as string);
  expect(new Set(kept).size).toBe(kept.length);
  expect([...acknowledged].filter((text) => !kept.includes(text))).toEqual([]);
});
