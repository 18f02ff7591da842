import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { expect, onTestFinished, test } from 'vitest';
import { MediaClient } from '../packages/emulator/src/test-support/media-client.js';
import { canMount, SmallDisk } from './support/small-disk.js';

const KEYS = { appKey: 'full-key', appSecret: 'full-secret' };
const LONG = 'x'.repeat(60_000);

/** A disk that is unmounted after the test. */
function newDisk(megabytes: number): SmallDisk {
  const disk = new SmallDisk(mkdtempSync(path.join(tmpdir(), 'rongkit-')), megabytes);
  onTestFinished(() => disk.unmount());
  return disk;
}

const needsMount = canMount() ? test : test.skip;

/** Sends messages until one is refused, at most `limit`. Returns the acknowledged texts and the refusal. */
async function fill(emulator: Emulator, name: string, limit = 1000) {
  const rong = new RongCloud({ ...emulator.credentials, retry: 1 });
  const acknowledged: string[] = [];
  for (let index = 0; index < limit; index++) {
    const text = `${name} ${index} ${LONG}`;
    try {
      await rong.message.publishPrivate({ fromUserId: 'a', toUserId: ['b'], ...textMessage(text) });
    } catch (error) {
      return { acknowledged, refusal: error as Error };
    }
    acknowledged.push(text);
  }
  return { acknowledged, refusal: undefined };
}

const inboxOf = (emulator: Emulator) =>
  emulator.inbox('b').map(({ content }) => (JSON.parse(content) as { content: string }).content);

needsMount(
  'calls on a full disk are refused, leave no trace, and succeed once there is room (needs root)',
  async () => {
    const disk = newDisk(24);
    const options = { ...KEYS, dataDir: path.join(disk.folder, 'data'), rateLimits: 'off' } as const;
    const emulator = await createEmulator(options);
    const first = await fill(emulator, 'first');
    expect(first.refusal).toMatchObject({ code: 1000, message: expect.stringContaining('not stored: ENOSPC') });
    expect(inboxOf(emulator)).toEqual(first.acknowledged);
    // The clock cannot be kept either; the emulator goes on.
    emulator.clock.advance({ days: 1 });
    expect((await fill(emulator, 'still full', 3)).acknowledged).toEqual([]);

    disk.resize(120);
    const second = await fill(emulator, 'second', 400);
    expect(second.refusal).toBeUndefined();
    const all = [...first.acknowledged, ...second.acknowledged];
    expect(inboxOf(emulator)).toEqual(all);
    const names = () => readdirSync(options.dataDir).filter((name) => name.startsWith('snapshot-'));
    await expect.poll(names, { timeout: 60_000 }).toEqual([expect.stringMatching(/^snapshot-\d+\.jsonl$/)]);
    await emulator.close();

    const reopened = await createEmulator(options);
    expect(inboxOf(reopened)).toEqual(all);
    expect(reopened.clock.now() - Date.now()).toBeGreaterThan(86_000_000);
    await reopened.close();
  },
);

needsMount('an emulator starts on a full disk, and refuses changes until there is room (needs root)', async () => {
  const disk = newDisk(2);
  const options = { ...KEYS, dataDir: path.join(disk.folder, 'data'), rateLimits: 'off' } as const;
  const emulator = await createEmulator(options);
  const { acknowledged } = await fill(emulator, 'first');
  await emulator.close();
  const reopened = await createEmulator(options);
  const exported = reopened.export();
  // The disk would have to hold the imported state beside the present one.
  await expect(reopened.import(exported)).rejects.toThrow('ENOSPC');
  expect(reopened.export()).toBe(exported);
  disk.resize(8);
  expect((await fill(reopened, 'second', 5)).refusal).toBeUndefined();
  expect(inboxOf(reopened).slice(0, acknowledged.length)).toEqual(acknowledged);
  await reopened.reset();
  expect(inboxOf(reopened)).toEqual([]);
  await reopened.close();
});

needsMount(
  'an upload to a full disk is refused, leaves no trace, and succeeds once there is room (needs root)',
  async () => {
    const disk = newDisk(6);
    const options = { ...KEYS, dataDir: path.join(disk.folder, 'data'), rateLimits: 'off' } as const;
    const emulator = await createEmulator(options);
    onTestFinished(() => emulator.close());
    const ann = await MediaClient.connect(emulator, 'ann');
    const first = await ann.upload({ key: 'first', content: 'x'.repeat(1_000_000) });
    const large = { key: 'large', content: 'x'.repeat(8_000_000) };
    const refused = await ann.post(large);
    expect([refused.status, await refused.json()]).toEqual([507, { error: 'The disk is full.' }]);
    expect(readdirSync(path.join(options.dataDir, 'media'))).toHaveLength(1);
    expect((await (await fetch(first)).text()).length).toBe(1_000_000);
    disk.resize(30);
    expect((await ann.post(large)).status).toBe(200);
    ann.close();
  },
);
