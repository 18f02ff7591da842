/**
 * Fills a data folder of the emulator with a number of one-to-one messages: `<folder> <messages>`. Uses the sources of
 * the emulator, not its build.
 */

import { DataFolder } from '../../packages/emulator/src/store/data-folder.js';
import { Store } from '../../packages/emulator/src/store/store.js';
import { keys } from '../emulator.js';

const [dataDir = '', messages = '0'] = process.argv.slice(2);
const USERS = 10_000;
/** Number of commands that are executed before the program waits until the journal is written. */
const AT_ONCE = 500;

const folder = await DataFolder.open({ folder: dataDir });
// Send times end at the current time, because the emulator removes old messages with the first command of an hour.
let now = Date.now() - Number(messages);
const store = new Store({
  appKey: keys.appKey,
  settings: { utcOffsetHours: 8, smsCaptcha: false },
  now: () => now++,
  origin: () => '',
  logs: '',
  kept: { save: () => ({}), restore: () => {} },
  folder,
});

const send = (index: number) =>
  store.execute('message.publishPrivate', {
    fromUserId: `u${index % USERS}`,
    toUserId: [`u${(index * 7919) % USERS}`],
    objectName: 'RC:TxtMsg',
    content: '{"content":"hello, how are you today?"}',
  });
for (let sent = 0; sent < Number(messages); sent += AT_ONCE) {
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => send(sent + index)));
}
await store.close();
