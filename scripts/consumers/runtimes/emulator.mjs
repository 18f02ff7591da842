import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createEmulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';

await fetch(process.env.RONGCLOUD_API_URL);

const dataDir = mkdtempSync(path.join(tmpdir(), 'rongkit-data-'));

/** Starts an emulator with the data folder, passes a client to `use`, and closes both afterwards. */
async function withEmulator(use) {
  const emulator = await createEmulator({ dataDir, rateLimits: 'off' });
  const rong = new RongCloud(emulator.credentials);
  await use(rong, emulator);
  rong.close();
  await emulator.close();
}

await withEmulator(async (rong, emulator) => {
  await rong.user.getToken({ userId: 'u1', name: 'Ann' });
  // An import and a reset each write a mark to the lock file.
  await emulator.import(emulator.export());
  await emulator.reset();
});
// With the mark from before the reset, the emulator would miss a command.
await withEmulator((rong) => rong.user.getToken({ userId: 'u2', name: 'Ben' }));
await withEmulator(async (rong) => assert.equal((await rong.user.get({ userId: 'u2' })).userName, 'Ben'));
rmSync(dataDir, { recursive: true, force: true });
