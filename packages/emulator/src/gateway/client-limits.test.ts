import { expect, onTestFinished, test } from 'vitest';
import { VirtualClock } from '../clock.js';
import { startEmulator } from '../create-emulator.js';
import type { EmulatorOptions } from '../options.js';
import { resolveOptions } from '../resolve-options.js';
import { clientPacket, QUERY } from '../test-support/client-packet.js';
import { fakeTime } from '../test-support/fake-time.js';
import { RawClient } from '../test-support/raw-client.js';
import { call } from '../test-support/signed-call.js';
import { ChangeEntry } from './bodies.js';
import { encode } from './proto.js';

async function connected(options: EmulatorOptions = {}, clock?: VirtualClock) {
  const emulator = await startEmulator({ ...resolveOptions(options), ...(clock && { clock }) });
  onTestFinished(() => emulator.close());
  const { body } = await call(emulator, '/user/getToken.json', 'userId=ann&name=x');
  const ann = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: String(body.token) });
  await ann.connect();
  onTestFinished(() => ann.drop());
  return { emulator, ann };
}

const INVALID = 1002;
const TOO_FAST = 20604;

test.each([
  ['an empty target', '', 'hello'],
  ['a target of 60 KB', 'x'.repeat(60_000), 'hello'],
  ['a content of 400 KB', 'bob', 'x'.repeat(400_000)],
])('a message with %s is refused to clients as it is to the server', async (_, target, text) => {
  const { emulator, ann } = await connected({ rateLimits: 'off' });
  for (const topic of ['ppMsgP', 'pgMsgP', 'chatMsg'])
    expect((await ann.say(topic, target, text)).status).toBe(INVALID);
  expect(emulator.state.messages.size).toBe(0);
});

test('a room with a long name is not joined', async () => {
  const { emulator, ann } = await connected({ rateLimits: 'off' });
  ann.socket.send(clientPacket(QUERY, 'joinChrm', 'r'.repeat(60_000), 1, Buffer.alloc(0)));
  expect(await ann.ping()).toBe(true);
  expect(emulator.state.chatrooms.size).toBe(0);
});

test('an attribute of a room with a bad key or a long value is not set', async () => {
  const { emulator, ann } = await connected({ rateLimits: 'off' });
  await ann.query('joinChrm', 'r', Buffer.alloc(0));
  for (const entry of [
    { key: 'not a key!', value: 'v' },
    { key: 'k', value: 'v'.repeat(5000) },
    { key: '', value: 'v' },
  ]) {
    await ann.query('setKV', 'r', encode(ChangeEntry, { entry }));
  }
  expect(emulator.state.chatrooms.get('r')?.entries.size).toBe(0);
  await ann.query('setKV', 'r', encode(ChangeEntry, { entry: { key: 'k', value: 'v' } }));
  expect(emulator.state.chatrooms.get('r')?.entries.size).toBe(1);
});

test('neither a reconnect nor a clock that is set back gives a user a second allowance of messages', async () => {
  const machine = fakeTime();
  const clock = new VirtualClock('2026-01-01T00:00:00Z', machine.time);
  const { emulator, ann } = await connected({}, clock);
  const statuses: number[] = [];
  for (let count = 0; count < 10; count++) {
    statuses.push((await ann.say('ppMsgP', 'bob', 'hello')).status);
    emulator.clock.set('2025-12-31T00:00:00Z');
    await ann.connect();
  }
  expect(statuses).toEqual([0, 0, 0, 0, 0, ...Array<number>(5).fill(TOO_FAST)]);
  machine.advance(1000);
  expect((await ann.say('ppMsgP', 'bob', 'hello')).status).toBe(0);
  emulator.clock.advance({ days: 2 });
  expect((await ann.say('ppMsgP', 'bob', 'hello')).status).toBe(0);
});

test('a token from before and after the first unknown one is known, and none after a reset', async () => {
  const { emulator, ann } = await connected({ rateLimits: 'off' });
  const unknown = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: 'x' });
  await expect(unknown.connect()).rejects.toThrow('refused with 4');
  const { body } = await call(emulator, '/user/getToken.json', 'userId=bob&name=x');
  const bob = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: String(body.token) });
  await bob.connect();
  expect(await bob.ping()).toBe(true);
  bob.drop();
  await emulator.reset();
  await expect(ann.connect()).rejects.toThrow('refused with 4');
});

test('a message that is refused is noted with its reason, also one that sends too fast or cannot be read', async () => {
  const { emulator, ann } = await connected({ now: 0 });
  await call(emulator, '/user/blacklist/add.json', 'userId=bob&blackUserId=ann');
  await ann.say('ppMsgP', 'bob', 'hello');
  await ann.say('pgMsgP', 'nowhere', 'hello');
  await ann.say('chatMsg', 'nowhere', 'hello');
  for (let count = 0; count < 4; count++) await ann.say('ppMsgP', 'cleo', 'hello');
  const noted = emulator
    .undelivered()
    .map(({ reason, conversationType, targetId }) => [reason, conversationType, targetId]);
  expect(noted.slice(0, 3)).toEqual([
    ['blacklist', 'PRIVATE', 'bob'],
    ['notThere', 'GROUP', 'nowhere'],
    ['notThere', 'CHATROOM', 'nowhere'],
  ]);
  expect(noted.slice(3)).toContainEqual(['rateLimited', 'PRIVATE', 'cleo']);
  expect(emulator.undelivered({ fromUserId: 'ann', userId: 'bob' })).toMatchObject([{ objectName: 'RC:TxtMsg' }]);
});
