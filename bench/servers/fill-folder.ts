/** Fills a data folder with a number of messages between two users: `<folder> <messages>`. It runs from the sources. */

import { DataFolder } from '../../packages/emulator/src/store/data-folder.js';
import { Store } from '../../packages/emulator/src/store/store.js';
import { keys } from '../emulator.js';

const [dataDir = '', messages = '0'] = process.argv.slice(2);
const USERS = 10_000;
/** Commands that are executed before the journal is waited for. */
const AT_ONCE = 500;

const folder = await DataFolder.open({ folder: dataDir });
// Until now: the service removes old messages, and the emulator does so with the first command of an hour.
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
