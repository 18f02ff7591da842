import { expect, test } from 'vitest';
import { AdminClient, AdminError } from '../../admin/client/index.js';
import type { Emulator } from '../../emulator.js';
import { admin, call } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';

const start = useEmulators();

async function startWithUsers(): Promise<Emulator> {
  const emulator = await start({ rateLimits: 'off' });
  for (const [userId, name] of [
    ['ann', '安娜'],
    ['bob', 'Bob'],
    ['cleo', 'Cleo'],
  ]) {
    await call(emulator, '/user/getToken.json', `userId=${userId}&name=${name}`);
  }
  await call(emulator, '/group/create.json', 'userId=ann&userId=bob&groupId=g&groupName=Readers');
  return emulator;
}

async function send(emulator: Emulator, target: string): Promise<string> {
  const { body } = await call(emulator, '/message/private/publish.json', {
    fromUserId: 'ann',
    toUserId: [target],
    objectName: 'RC:TxtMsg',
    content: '{"content":"<img onerror>"}',
  });
  return (body.messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
}

test('programs read pages with the client of the admin API', async () => {
  const emulator = await startWithUsers();
  const client = new AdminClient({ url: emulator.url });
  const first = await client.listUsers({ limit: 2 });
  const second = await client.listUsers({ limit: 2, after: first.next ?? '' });
  expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['安娜', 'Bob', 'Cleo']);
  expect(second.next).toBeNull();
  expect((await client.listUsers({ q: '娜' })).items).toMatchObject([{ userId: 'ann' }]);
});

test('each view is answered', async () => {
  const emulator = await startWithUsers();
  const messageUID = await send(emulator, 'bob');
  const client = new AdminClient({ url: emulator.url });
  expect(await client.getUser({ userId: 'bob' })).toMatchObject({ unread: 1, groups: [{ groupId: 'g' }] });
  expect((await client.listUserConversations({ userId: 'bob' })).items).toMatchObject([{ targetId: 'ann', unread: 1 }]);
  expect((await client.listGroups()).items).toMatchObject([{ groupId: 'g', members: 2 }]);
  expect(await client.getGroup({ groupId: 'g', limit: 1 })).toMatchObject({ members: [{ userId: 'ann' }] });
  expect((await client.listRooms()).items).toEqual([]);
  expect((await client.listUltraGroups()).items).toEqual([]);
  expect((await client.listMessages({ userId: 'bob' })).items).toMatchObject([{ messageUID }]);
  expect(await client.getMessage({ messageUID })).toMatchObject({ receivers: { count: 1 } });
  expect((await client.listMessageReceivers({ messageUID })).items).toEqual([
    { userId: 'bob', has: true, read: false },
  ]);
  expect((await client.listConversations()).items).toMatchObject([{ userId: 'ann', targetId: 'bob', messages: 1 }]);
  expect((await client.search({ q: 'read' })).items).toEqual([{ kind: 'group', id: 'g', title: 'Readers' }]);
  expect(await client.search()).toEqual({ items: [] });
});

test('what does not exist is answered 404', async () => {
  const client = new AdminClient({ url: (await startWithUsers()).url });
  const asked = [
    client.getUser({ userId: 'nobody' }),
    client.getGroup({ groupId: 'x' }),
    client.getRoom({ chatroomId: '__proto__' }),
    client.getUltraGroup({ groupId: '👻' }),
    client.getMessage({ messageUID: 'x'.repeat(1000) }),
    client.listMessageReceivers({ messageUID: 'x' }),
  ];
  for (const each of await Promise.allSettled(asked)) {
    expect(each).toMatchObject({ status: 'rejected', reason: expect.any(AdminError) });
    expect(each).toMatchObject({ reason: { status: 404, message: expect.stringMatching(/^There is no .{1,130}\.$/) } });
  }
});

test.each([
  'users?after=x',
  'users?limit=0',
  'users?limit=1001',
  'users?limt=5',
  'messages?conversationType=GRUOP',
  'messages?order=up',
  'groups/g?after=0',
  'users?at=5',
  'messages/M?at=-1',
])('%s is answered 400', async (path) => {
  const { status, body } = await admin(await startWithUsers(), path);
  expect([status, body]).toEqual([400, { error: expect.any(String) }]);
});
