import { readdirSync } from 'node:fs';
import path from 'node:path';
import { RongCloud, textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { useCli } from '../packages/emulator/src/test-support/cli-process.js';
import { MediaClient } from '../packages/emulator/src/test-support/media-client.js';
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

const UPLOADS = 200;
const KILL_AFTER_UPLOADS = 40;

test('an emulator that is killed in the middle of uploads has every acknowledged file afterwards, and no half of one', async () => {
  const dataDir = newFolder();
  const flags = ['--port', '0', '--data', dataDir, '--rate-limits', 'off'];
  const args = [...flags, '--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret];
  const first = startCli(args);
  const url = await first.ready;
  const ann = await MediaClient.connect({ url, credentials: KEYS }, 'ann');
  const { token } = await ann.uploadToken();
  const acknowledged = new Map<string, string>();
  let next = 0;
  const uploadUntilKilled = async () => {
    while (next < UPLOADS) {
      const index = next++;
      const file = { key: `k${index}`, content: Buffer.alloc(200_000, index), token };
      const address = await ann.address(file.key);
      if ((await ann.post(file)).status !== 200) throw new Error('refused');
      acknowledged.set(new URL(address).pathname, file.content.toString('latin1'));
      if (acknowledged.size === KILL_AFTER_UPLOADS) first.process.kill('SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, uploadUntilKilled));
  await first.ended;
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER_UPLOADS);
  expect(acknowledged.size).toBeLessThan(UPLOADS);

  const second = await startCli(args).ready;
  for (const [file, content] of acknowledged) {
    const response = await fetch(second + file);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1') === content).toBe(true);
  }
  const again = await MediaClient.connect({ url: second, credentials: KEYS }, 'ann');
  await again.upload({ key: 'another', content: 'x' });
  again.close();
  const names = readdirSync(path.join(dataDir, 'media'));
  expect(names.filter((name) => name.endsWith('.new'))).toEqual([]);
  expect(names.length).toBeGreaterThan(acknowledged.size);
});
