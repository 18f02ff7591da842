import { expect, test } from 'vitest';
import { AdminClient, AdminError, readEvents } from '../../admin/client/index.js';
import type { AdminRoute } from '../../admin/route.js';
import { adminRoutes } from '../../admin/routes/index.js';
import { RawClient } from '../../test-support/raw-client.js';
import { call } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';
import { useReceivers } from '../../test-support/use-receivers.js';

const start = useEmulators();
const receive = useReceivers();
const NOW = Date.UTC(2026, 0, 1);
const routes = Object.entries<AdminRoute>(adminRoutes);

test.each(routes)('%s is known by its id, and its path has its parameters', (name, { id, path, params = {} }) => {
  expect(name).toBe(id);
  expect(Array.from(path.matchAll(/\{(\w+)\}/g), ([, parameter]) => parameter)).toEqual(Object.keys(params));
});

test('the client has a method for each route, and no other', () => {
  const methods = Object.getOwnPropertyNames(AdminClient.prototype).filter((name) => name !== 'constructor');
  expect(methods.sort()).toEqual(routes.map(([name]) => name).sort());
});

test('the client puts parameters into the path, the query string and the body', async () => {
  const emulator = await start({ now: NOW });
  const admin = new AdminClient({ url: `${emulator.url}/` });
  await call(emulator, '/user/getToken.json', 'userId=a/ä');
  await admin.sendAsClient({
    userId: 'a/ä',
    conversationType: 'PRIVATE',
    targetId: 'b/?',
    content: '{"content":"hi"}',
  });
  expect(await admin.getInbox({ userId: 'b/?', count: 1, waitMs: 0 })).toMatchObject([{ fromUserId: 'a/ä' }]);
  expect(await admin.setClock({ advance: { minutes: 10 } })).toEqual({ now: NOW + 600_000, frozen: true });
});

test.each(['.', '..', '.;', '..;', '...', '%2E', '/'])(
  'the client can ask for a user with the id %s',
  async (userId) => {
    const emulator = await start();
    await call(emulator, '/user/getToken.json', new URLSearchParams({ userId, name: 'A name' }).toString());
    const admin = new AdminClient({ url: emulator.url });
    expect(await admin.getUser({ userId })).toMatchObject({ userId, name: 'A name' });
  },
);

test('an error of the client has the status and the reason', async () => {
  const admin = new AdminClient({ url: (await start()).url });
  const refused = admin.addFault({ endpoint: 'user.getTokn', code: 1000 });
  await expect(refused).rejects.toThrow(AdminError);
  await expect(refused).rejects.toMatchObject({ status: 400, message: expect.stringMatching(/^endpoint must be/) });
  await expect(() => admin.getInbox({ userId: '' })).rejects.toThrow(/^userId must be/);
});

test('the client sends and returns documents', async () => {
  const [from, to] = [await start({ appKey: 'app' }), await start({ appKey: 'app', adminToken: 'token' })];
  await call(from, '/user/getToken.json', 'userId=u');
  const document = await (await new AdminClient({ url: from.url }).exportState()).text();
  const admin = new AdminClient({ url: to.url, token: 'token' });
  await admin.importState({ document });
  expect(await (await admin.exportState()).text()).toBe(document);
  await expect(new AdminClient({ url: to.url, token: 'wrong' }).reset()).rejects.toMatchObject({ status: 401 });
});

test('the client reads events until the loop ends', async () => {
  const emulator = await start({ now: NOW });
  const stream = await new AdminClient({ url: emulator.url }).streamEvents({ types: 'clock,fault' });
  emulator.faults.add({ endpoint: '*', code: 1000 });
  emulator.clock.advance({ hours: 1 });
  const seen: unknown[] = [];
  for await (const event of readEvents(stream)) {
    seen.push(event.data);
    if (event.type === 'clock') break;
  }
  expect(seen).toEqual([{ faults: 1 }, { now: NOW + 3_600_000, frozen: true }]);
});

test('a callback names its message, and is sent again with another body and type', async () => {
  const emulator = await start({ appSecret: 'secret' });
  const receiver = await receive('secret');
  emulator.callbacks.set({ url: receiver.url, 'message.route': { serverMessages: true } });
  const form = 'fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content={"content":"hi"}';
  await call(emulator, '/message/private/publish.json', form);
  await emulator.callbacks.settled();
  const admin = new AdminClient({ url: emulator.url });
  const [message] = emulator.inbox('b');
  const [first] = await admin.listDeliveries();
  expect(first).toMatchObject({ id: '1', messageUID: message?.messageUID });
  expect(await admin.getDelivery({ id: '1' })).toEqual(first);
  const again = await admin.resendDelivery({ id: '1', body: '{"msgUID":"x"}', contentType: 'application/json' });
  expect(again).toMatchObject({ id: '2', body: '{"msgUID":"x"}', contentType: 'application/json', messageUID: 'x' });
  expect(receiver.received.at(-1)).toMatchObject({ text: '{"msgUID":"x"}', contentType: 'application/json' });
  expect((await admin.resendDelivery({ id: '1' })).body).toBe(first?.body);
  await expect(admin.getDelivery({ id: '99' })).rejects.toMatchObject({ status: 404 });
  await expect(admin.resendDelivery({ id: '1', contentType: 'a\r\nb' })).rejects.toMatchObject({ status: 400 });
});

test('clients are listed, cut off and kicked', async () => {
  const emulator = await start();
  const admin = new AdminClient({ url: emulator.url });
  const connect = async (userId: string) => {
    const { body } = await call(emulator, '/user/getToken.json', `userId=${userId}`);
    const client = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: String(body.token) });
    await client.connect();
    return client;
  };
  const [ann, bob] = [await connect('ann'), await connect('bob')];
  const clients = await admin.listClients();
  expect(clients).toMatchObject([
    { userId: 'ann', platform: 'Websocket', status: 'connected' },
    { userId: 'bob', address: expect.stringMatching(/^127\.0\.0\.1:\d+$/) },
  ]);
  await admin.dropClient({ id: clients[0]?.id ?? '' });
  await admin.kickClient({ id: clients[1]?.id ?? '' });
  await expect.poll(async () => (await admin.listClients()).length).toBe(0);
  expect([ann.isConnected, bob.isConnected]).toEqual([false, false]);
  await expect(admin.dropClient({ id: 'nobody' })).rejects.toMatchObject({ status: 404 });
});

test('limits show their use, and keys with stars', async () => {
  const emulator = await start();
  const admin = new AdminClient({ url: emulator.url });
  expect(await admin.listLimits()).toEqual([]);
  await call(emulator, '/user/getToken.json', 'userId=u');
  await call(emulator, '/sendCode.json', 'mobile=13000000000&templateId=t&region=86');
  const limits = await admin.listLimits();
  expect(limits).toContainEqual(expect.objectContaining({ endpoints: ['user.getToken'], key: null, of: 200 }));
  expect(limits.map(({ key }) => key)).toContain('*******0000');
  expect(JSON.stringify(limits)).not.toContain('13000000000');
});

test('a request shows its fault, and the limit that it broke', async () => {
  const emulator = await start({ rateLimits: 0.005 });
  emulator.faults.add({ endpoint: 'user.checkOnline', code: 1004, times: 1 });
  await call(emulator, '/user/checkOnline.json', 'userId=u');
  for (const userId of ['a', 'b']) await call(emulator, '/user/getToken.json', `userId=${userId}`);
  const [faulty, , limited] = await new AdminClient({ url: emulator.url }).listRequests();
  expect(faulty).toMatchObject({ code: 1004, fault: { endpoint: 'user.checkOnline', code: 1004 }, command: null });
  expect(limited).toMatchObject({ code: 1008, limit: { bucket: 'user.getToken', used: 1, of: 1, per: 'second' } });
});
