import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { historyPage } from '../domain/clients/conversation-views.js';
import type { Emulator } from '../emulator.js';
import { call } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { lookAt } from '../views/index.js';

const start = useEmulators();
const NOW = Date.UTC(2026, 2, 1);
const HEADER = '{"format":"rongkit","version":2,"kind":"state"}';

const documentOf = (...rows: object[]) =>
  [HEADER, ...rows.map((row) => JSON.stringify(row)), '{"end":"state"}'].join('\n');

async function importing(...rows: object[]): Promise<Emulator> {
  const emulator = await start({ now: NOW, appKey: 'app' });
  await emulator.import(documentOf(...rows));
  return emulator;
}

test('the example of docs/format.md is imported', async () => {
  const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8');
  const [, example = ''] = /```jsonl\n([^`]+)```/.exec(page) ?? [];
  const emulator = await start({ now: NOW });
  await emulator.import(example);
  const { users, groups, chatrooms, ultraGroups, blacklists } = emulator.state;
  expect([...users.values()]).toEqual([
    { userId: 'ann', name: 'Ann', portraitUri: '', createdAt: NOW, tokens: [] },
    { userId: 'bob', name: '', portraitUri: '', createdAt: NOW, tokens: [] },
  ]);
  expect([...(groups.get('readers')?.members ?? [])]).toEqual([
    ['ann', NOW],
    ['bob', NOW],
  ]);
  expect([...(chatrooms.get('live')?.members.keys() ?? [])]).toEqual(['bob']);
  expect([...(ultraGroups.get('town')?.channels.keys() ?? [])]).toEqual(['RCDefault', 'news']);
  expect(blacklists.get('bob')).toEqual(new Set(['mallory']));
  expect(emulator.inbox('bob')).toMatchObject([{ fromUserId: 'ann', content: '{"content":"hello"}', sentAt: NOW }]);
  expect(emulator.inbox('ann')).toMatchObject([{ conversationType: 'GROUP', sentAt: 1_767_225_600_000 }]);
});

test('what was written by hand behaves like what was made by calls', async () => {
  const emulator = await importing(
    { in: 'users', key: 'ann' },
    { in: 'groups', value: { groupId: 'g', members: ['ann', 'bob'] } },
    { in: 'chatrooms', key: 'r' },
    { in: 'messages', value: { fromUserId: 'ann', targetId: 'bob', content: 'hello' } },
  );
  expect((await call(emulator, '/user/info.json', 'userId=ann')).body).toMatchObject({ code: 200 });
  expect((await call(emulator, '/group/user/query.json', 'groupId=g')).body).toMatchObject({
    users: [{ id: 'ann' }, { id: 'bob' }],
  });
  expect((await call(emulator, '/chatroom/query.json', 'chatroomId=r')).body).toMatchObject({ code: 200 });
  await call(
    emulator,
    '/message/private/publish.json',
    'fromUserId=ann&toUserId=bob&objectName=RC:TxtMsg&content=more',
  );
  expect(emulator.inbox('bob').map(({ content }) => content)).toEqual(['hello', 'more']);
  expect(emulator.pushes()).toHaveLength(0);
  const rows = lookAt(emulator.state, 'listUserConversations', { userId: 'ann' }, NOW);
  expect(rows.items).toMatchObject([{ targetId: 'bob' }]);
});

test('a message in an ultra group is in the default channel unless it names one, and elsewhere a channel means nothing', async () => {
  const emulator = await importing(
    { in: 'groups', value: { groupId: 'g', members: ['ann', 'bob'] } },
    { in: 'ultraGroups', value: { groupId: 'u', channels: ['a'], members: ['ann', 'bob'] } },
    { in: 'messages', value: { fromUserId: 'ann', targetId: 'u', conversationType: 'ULTRAGROUP', content: 'all' } },
    {
      in: 'messages',
      value: { fromUserId: 'ann', targetId: 'g', conversationType: 'GROUP', busChannel: 'a', content: 'group' },
    },
  );
  const asked = `groupId=u&busChannel=RCDefault&startTime=${NOW - 1}&endTime=${NOW + 1}`;
  const { body } = await call(emulator, '/ultragroup/hismsg/query.json', asked);
  expect(body).toMatchObject({ data: [{ content: 'all' }] });
  const group = { conversationType: 'GROUP', targetId: 'g' } as const;
  const page = historyPage(emulator.state, group, 'bob', { time: 0, count: 9, isNewer: false });
  expect(page.messages.map(({ content }) => content)).toEqual(['group']);
});

test('the export of it is a whole document, and imports as the same', async () => {
  const emulator = await importing(
    { in: 'groups', value: { groupId: 'g', entrusted: { owner: 'ann' }, members: { ann: 5 } } },
    { in: 'ultraGroups', value: { groupId: 'u', channels: ['a'] } },
    { in: 'messages', key: 'UID', value: { fromUserId: 'ann', targetId: 'b', content: { a: 1 } } },
  );
  const document = emulator.export();
  const other = await start({ now: 0, appKey: 'app' });
  await other.import(document);
  expect(other.export()).toBe(document);
  expect(other.inbox('b')).toMatchObject([{ messageUID: 'UID' }]);
});

test('rows may be added to an export', async () => {
  const emulator = await start({ now: NOW });
  await call(emulator, '/message/private/publish.json', 'fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content=first');
  const lines = emulator.export().trimEnd().split('\n');
  const added = '{"in":"messages","value":{"fromUserId":"a","targetId":"b","content":"second"}}';
  await emulator.import([...lines.slice(0, -1), added, '{"end":"state"}'].join('\n'));
  await call(emulator, '/message/private/publish.json', 'fromUserId=a&toUserId=b&objectName=RC:TxtMsg&content=third');
  const inbox = emulator.inbox('b');
  expect(inbox.map(({ content }) => content)).toEqual(['first', 'second', 'third']);
  expect(new Set(inbox.map(({ messageUID }) => messageUID)).size).toBe(3);
});

test('the clock of the document is the time of what says none', async () => {
  const emulator = await start();
  const header = '{"format":"rongkit","version":2,"kind":"state","clock":{"offset":0,"frozenAt":1000}}';
  await emulator.import([header, '{"in":"users","key":"ann"}', '{"end":"state"}'].join('\n'));
  expect([emulator.state.users.get('ann')?.createdAt, emulator.clock.now()]).toEqual([1000, 1000]);
});

test('ids that no object may have are ids like others', async () => {
  const id = '__proto__';
  const emulator = await importing(
    { in: 'users', key: id },
    { in: 'groups', value: { groupId: id, members: [id, '👻'] } },
    { in: 'messages', value: { fromUserId: id, targetId: 'constructor', content: '' } },
  );
  expect([...(emulator.state.groups.get(id)?.members.keys() ?? [])]).toEqual([id, '👻']);
  expect(emulator.inbox('constructor')).toHaveLength(1);
});

describe('an error names the line and the member', () => {
  test.each<[row: object, message: string]>([
    [
      { in: 'users', value: { userId: 'ann', nmae: 'Ann' } },
      'line 2.users["ann"] has a member that is not known: nmae. Did you mean name?',
    ],
    [{ in: 'user', key: 'ann' }, 'line 2: user is no member of the state. Did you mean users?'],
    [{ in: 'users', value: { name: 'Ann' } }, 'line 2.users must have userId.'],
    [{ in: 'users', value: 'ann' }, 'line 2.users must be an object.'],
    [{ in: 'users', key: 'a', value: { userId: 'b' } }, 'line 2.users.userId must be the key of the row.'],
    [{ in: 'users', value: { userId: 'ann', name: 5 } }, 'line 2.users["ann"].name must be a string.'],
    [{ in: 'groups', value: { groupId: 'g', members: [5] } }, 'line 2.groups["g"].members[0] must be a string.'],
    [{ in: 'groups', value: { groupId: 'g', members: 'ann' } }, 'line 2.groups["g"].members must be an object.'],
    [{ in: 'groups', value: { groupId: 'g', entrusted: {} } }, 'line 2.groups["g"].entrusted.owner must be a string.'],
    [{ in: 'messages', value: { fromUserId: 'a', content: '' } }, 'line 2.messages.targetId must be a string.'],
    [
      { in: 'messages', value: { fromUserId: 'a', targetId: 'b', content: 5 } },
      'line 2.messages.content must be an object.',
    ],
    [
      { in: 'messages', value: { fromUserId: 'a', targetId: 'b', content: '', type: 1 } },
      'line 2.messages has a member that is not known: type.',
    ],
    [
      { in: 'messages', value: { fromUserId: 'a', targetId: 'b', content: '', conversationType: 'GROUPS' } },
      'line 2.messages.conversationType must be one of PRIVATE, GROUP, CHATROOM, SYSTEM, ULTRAGROUP.',
    ],
  ])('%j', async (row, message) => {
    const emulator = await start();
    await expect(emulator.import(documentOf(row))).rejects.toThrow(message);
    expect(emulator.state.users.size).toBe(0);
  });

  test('a document without its end is refused', async () => {
    const emulator = await start();
    await expect(emulator.import(`${HEADER}\n{"in":"users","key":"ann"}\n`)).rejects.toThrow('is not complete');
  });
});
