import { UNIT_MS } from '@rongkit/contract';
import { expect, onTestFinished, test } from 'vitest';
import { REMOVED_AT_ONCE } from './domain/rules/old-data.js';
import { ExpiredRooms } from './expired-rooms.js';
import { type ExecutedCommand, Store } from './store/store.js';

const settings = { utcOffsetHours: 8, smsCaptcha: false };
const MESSAGES = 2 * REMOVED_AT_ONCE + 500;

test('very many old messages are removed by several commands, and other calls have their turn between them', async () => {
  let at = Date.UTC(2026, 0, 1);
  const now = () => at;
  const kept = { save: () => ({}), restore: () => {} };
  const store = new Store({ appKey: 'app', settings, kept, folder: undefined, now, origin: () => '', logs: '' });
  const rooms = new ExpiredRooms({ store, now, settings, isWanted: () => false });
  onTestFinished(() => rooms.close());
  const isPersisted = 0 as const;
  const message = { fromUserId: 'a', toUserId: ['b'], objectName: 'RC:TxtMsg', content: '{}', isPersisted };
  for (let sent = 0; sent < MESSAGES; sent++) await store.execute('message.publishPrivate', message);
  at += 8 * UNIT_MS.day;

  const commands: Pick<ExecutedCommand, 'endpoint'>[] = [];
  const sizes: number[] = [];
  store.onCommand((command) => {
    commands.push(command);
    sizes.push(store.state.messages.size);
  });
  const ended = rooms.end();
  // A call that arrives in the meantime, as from a socket.
  setImmediate(() => void store.execute('group.refresh', { groupId: 'g', groupName: 'G' }));
  await ended;
  const removals = commands.filter(({ endpoint }) => endpoint === 'emulator.endIdleRooms');
  expect(commands.map(({ endpoint }) => endpoint).indexOf('group.refresh')).toBe(1);
  // The `group.refresh` call removes some of the old messages too.
  expect(removals).toHaveLength(2);
  expect(sizes).toEqual([MESSAGES - REMOVED_AT_ONCE, MESSAGES - 2 * REMOVED_AT_ONCE, 0]);
});
