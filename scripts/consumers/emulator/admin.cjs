const { createEmulator } = require('@rongkit/emulator');
const { AdminClient } = require('@rongkit/emulator/admin');

(async () => {
  const emulator = await createEmulator({ now: 0 });
  const { now } = await new AdminClient({ url: emulator.url }).getClock();
  await emulator.close();
  if (now !== 0) process.exit(1);
})();
