const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
// Replaces the timers before the emulator is loaded.
require('zone.js/node');
const { createEmulator } = require('@rongkit/emulator');

// Node.js sets no exit code of its own when a process ends because nothing keeps it alive.
process.exitCode = 1;
const dataDir = mkdtempSync(path.join(tmpdir(), 'rongkit-data-'));
// Somebody else's lock, for whose heartbeat the emulator waits.
writeFileSync(path.join(dataDir, 'lock'), '{}\n');
createEmulator({ dataDir })
  .then((emulator) => emulator.close())
  .then(() => {
    rmSync(dataDir, { recursive: true });
    process.exitCode = 0;
  });
