import { expect, onTestFinished, test } from 'vitest';
import { AdminClient } from '../admin/client/index.js';
import { createEmulator } from '../create-emulator.js';
import { RawClient } from '../test-support/raw-client.js';
import { call } from '../test-support/signed-call.js';
import {
  ChangeEntry,
  ChangeMessage,
  ClearMessages,
  DeleteMessages,
  NamedConversations,
  SetQuietHours,
  SetSessionStates,
  SetTags,
  SetTypeLevel,
} from './bodies.js';
import { encode } from './proto.js';

async function twoDevices() {
  const emulator = await createEmulator({ multiDevice: true, rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  await call(emulator, '/user/getToken.json', 'userId=bob&name=x');
  await call(emulator, '/chatroom/create.json', 'chatroom[r]=x');
  const { body } = await call(emulator, '/user/getToken.json', 'userId=ann&name=x');
  const options = { url: emulator.url, appKey: emulator.appKey, token: String(body.token) };
  const clients = [new RawClient(options), new RawClient(options)] as const;
  onTestFinished(() => {
    for (const client of clients) client.drop();
  });
  for (const client of clients) await client.connect();
  return { emulator, clients, api: new AdminClient({ url: emulator.url }) };
}

/** Sends packets of many topics that change something. */
async function doEverything(client: RawClient): Promise<void> {
  const place = { type: 1, channelId: 'bob' };
  const conversation = { conversations: [{ type: 1, conversationId: 'bob' }], withMessages: true };
  const set = (...items: object[]) => encode(SetSessionStates, { states: [{ ...place, items }] } as never);
  const { uid } = await client.say('ppMsgP', 'bob', 'hello');
  const queries: readonly [topic: string, target: string, body: Buffer][] = [
    ['joinChrm', 'r', Buffer.alloc(0)],
    ['setKV', 'r', encode(ChangeEntry, { entry: { key: 'k', value: 'v', status: 2 } })],
    ['delKV', 'r', encode(ChangeEntry, { entry: { key: 'k', status: 2 } })],
    ['modifyMsg', 'ann', encode(ChangeMessage, { targetId: 'bob', type: 1, msgUID: uid, content: '{"content":"ho"}' })],
    ['addSeTag', 'ann', encode(SetTags, { tags: [{ tagId: 't', name: 'tag' }] })],
    ['addTag', 'ann', set({ kind: 3, tags: [{ tagId: 't', isTop: true }] })],
    ['delTag', 'ann', set({ kind: 3, tags: [{ tagId: 't' }] })],
    ['delSeTag', 'ann', encode(SetTags, { tags: [{ tagId: 't' }] })],
    ['setSeAtt', 'ann', set({ kind: 2, value: '1' }, { kind: 1, value: '5' })],
    ['setTypeUnpush', 'ann', encode(SetTypeLevel, { type: 1, unpushLevel: 5 })],
    ['addUnpush', 'ann', encode(SetQuietHours, { startTime: '10:00:00', spanMinutes: 5, level: 1 })],
    ['delUnpush', 'ann', Buffer.alloc(0)],
    ['delMsg', 'ann', encode(DeleteMessages, { type: 1, conversationId: 'bob', msgs: [{ msgId: uid }] })],
    ['cleanPMsg', 'ann', encode(ClearMessages, { targetId: 'bob' })],
    ['delRelationBatch', 'ann', encode(NamedConversations, conversation)],
  ];
  for (const [topic, target, body] of queries) await client.query(topic, target, body);
  await client.say('chatMsg', 'r', 'hello room');
  await client.query('exitChrm', 'r', Buffer.alloc(0));
}

test('every command of a client names the client, not only its user', async () => {
  const { clients, api } = await twoDevices();
  const [, second] = clients;
  const [one, other] = await api.listClients();
  const { head } = await api.listHistory();
  await doEverything(second);
  const { items } = await api.listHistory({ after: String(head) });
  const commands = items.map(({ endpoint }) => endpoint);
  expect(new Set(commands).size).toBeGreaterThanOrEqual(17);
  expect(items.map(({ by }) => by)).toEqual(commands.map(() => ({ kind: 'client', id: other?.id, userId: 'ann' })));
  expect(one?.id).not.toBe(other?.id);
});

test('a client connects and disconnects under its own name', async () => {
  const { emulator, clients, api } = await twoDevices();
  const [one] = await api.listClients();
  clients[0].drop();
  await expect.poll(() => api.listClients()).toHaveLength(1);
  await expect.poll(async () => (await api.listHistory()).items.at(-1)?.endpoint).toBe('client.disconnect');
  const { items } = await api.listHistory();
  const own = items.filter(({ by }) => by?.id === one?.id && by?.kind === 'client');
  expect(own.map(({ endpoint }) => endpoint)).toEqual(['client.connect', 'client.disconnect']);
  expect(emulator.state.online.has('ann')).toBe(true);
});
