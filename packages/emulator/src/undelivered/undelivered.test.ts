import { beforeEach, describe, expect, test } from 'vitest';
import { AdminClient } from '../admin/client/index.js';
import type { Emulator } from '../emulator.js';
import { call } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { useReceivers } from '../test-support/use-receivers.js';

const start = useEmulators();
const receive = useReceivers();
const TEXT = { objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await start({ appSecret: 'secret', rateLimits: 'off' });
  for (const userId of ['ann', 'bob', 'cleo', 'dan']) await call(emulator, '/user/getToken.json', `userId=${userId}`);
});

const post = (path: string, body: object) => call(emulator, path, body);
const form = (path: string, body: string) => call(emulator, path, body);
const toUsers = (toUserId: string[], more: object = {}) =>
  post('/message/private/publish.json', { fromUserId: 'ann', toUserId, ...TEXT, ...more });
const toGroup = (more: object = {}) =>
  post('/message/group/publish.json', { fromUserId: 'ann', toGroupId: ['g'], ...TEXT, ...more });
const toRoom = (more: object = {}) =>
  post('/message/chatroom/publish.json', { fromUserId: 'ann', toChatroomId: ['r'], ...TEXT, ...more });
const group = (...userIds: string[]) => post('/group/create.json', { userId: userIds, groupId: 'g', groupName: 'G' });
const sendAs = (targetId: string, conversationType: 'PRIVATE' | 'GROUP' | 'CHATROOM' = 'PRIVATE', more: object = {}) =>
  emulator.sendAs('ann', { conversationType, targetId, content: TEXT.content, ...more }).catch(() => undefined);
const reasons = () => emulator.undelivered().map(({ reason, userId, count }) => [reason, userId, count]);

test('a message that reached everybody leaves no record', async () => {
  await group('ann', 'bob');
  await toUsers(['bob', 'stranger']);
  await toGroup();
  await sendAs('bob');
  expect(emulator.undelivered()).toEqual([]);
});

describe('receivers whom the rules leave out', () => {
  test('by their blacklist or whitelist', async () => {
    await form('/user/blacklist/add.json', 'userId=bob&blackUserId=ann');
    await form('/user/whitesetting/set.json', 'userId=cleo&whiteSetting=1');
    const { body } = await toUsers(['bob', 'cleo', 'dan'], { verifyBlacklist: 1 });
    const [uid] = body.messageUIDs as { messageUID: string }[];
    expect(emulator.undelivered()).toMatchObject([
      { reason: 'blacklist', userId: 'bob', targetId: 'bob', fromUserId: 'ann', messageUID: uid?.messageUID, count: 1 },
      { reason: 'notInWhitelist', userId: 'cleo' },
    ]);
    expect(emulator.undelivered({ messageUID: uid?.messageUID })).toHaveLength(1);
  });

  test('because they are deactivated or blocked', async () => {
    await group('ann', 'bob', 'cleo', 'dan');
    await form('/user/deactivate.json', 'userId=bob');
    await form('/user/block.json', 'userId=cleo&minute=5');
    await toGroup();
    await toUsers(['bob', 'cleo']);
    expect(reasons()).toEqual([
      ['deactivated', 'bob', 1],
      ['queuedWhileBlocked', 'cleo', 1],
      ['deactivated', 'bob', 1],
      ['queuedWhileBlocked', 'cleo', 1],
    ]);
    const [queued] = emulator.undelivered({ userId: 'cleo' });
    expect(queued?.explanation).toContain(
      'is queued, and arrives when the receiver connects after the end of the block',
    );
    expect(emulator.inbox('cleo').map(({ messageUID }) => messageUID)).toContain(queued?.messageUID);
    emulator.clock.advance({ minutes: 6 });
    await toUsers(['cleo']);
    expect(emulator.undelivered({ userId: 'cleo' })).toHaveLength(2);
  });

  test('because the message is for chosen members, some of whom are none', async () => {
    await group('ann', 'bob', 'cleo');
    await toGroup({ toUserId: ['bob', 'stranger'] });
    expect(reasons()).toEqual([
      ['notAMember', 'stranger', 1],
      ['directed', 'cleo', 1],
    ]);
    await sendAs('g', 'GROUP', { toUserIds: ['cleo'] });
    expect(emulator.undelivered({ userId: 'bob' })).toMatchObject([{ reason: 'directed', requestId: null }]);
  });

  test('because a status message finds them offline', async () => {
    await group('ann', 'bob', 'cleo', 'dan');
    await emulator.setOnline('dan', true);
    await emulator.setOnline('bob', true);
    await form('/user/blacklist/add.json', 'userId=dan&blackUserId=ann');
    const status = { fromUserId: 'ann', objectName: 'RC:TypSts', content: '{}' };
    await post('/statusmessage/group/publish.json', { ...status, toGroupId: ['g'], verifyBlacklist: 1 });
    await post('/statusmessage/private/publish.json', { ...status, toUserId: ['cleo', 'bob'] });
    expect(reasons()).toEqual([
      ['offline', 'cleo', 1],
      ['blacklist', 'dan', 1],
      ['offline', 'cleo', 1],
    ]);
  });

  test('because a broadcast is for connected users', async () => {
    await emulator.setOnline('dan', true);
    await post('/message/online/broadcast.json', { fromUserId: 'ann', ...TEXT });
    expect(emulator.undelivered({ reason: 'offline' }).map(({ userId }) => userId)).toEqual(['ann', 'bob', 'cleo']);
  });
});

describe('conversations without receivers', () => {
  test('a group, room or channel that is not there', async () => {
    await toGroup();
    await toRoom();
    await post('/message/ultragroup/publish.json', { fromUserId: 'ann', toGroupIds: ['u'], ...TEXT });
    await post('/message/discussion/publish.json', { fromUserId: 'ann', toDiscussionId: ['d'], ...TEXT });
    expect(reasons()).toEqual([
      ['notThere', null, null],
      ['notThere', null, null],
      ['notThere', null, null],
      ['unknownMembers', null, null],
    ]);
  });

  test('a group or room that has nobody else', async () => {
    await group('ann');
    await post('/chatroom/create_new.json', { chatroomId: 'r' });
    await toGroup();
    await toRoom();
    expect(reasons().map(([reason]) => reason)).toEqual(['nobodyElse', 'nobodyElse']);
  });

  test('a room whose distribution is stopped, in one record however large it is', async () => {
    await post('/chatroom/create_new.json', { chatroomId: 'r' });
    const members = Array.from({ length: 50 }, (_, index) => `m${index}`);
    await post('/chatroom/join.json', { chatroomId: 'r', userId: members });
    await form('/chatroom/message/stopDistribution.json', 'chatroomId=r');
    await toRoom();
    expect(reasons()).toEqual([['distributionStopped', null, 50]]);
    expect(emulator.undelivered({ userId: 'm7' })).toMatchObject([{ reason: 'distributionStopped', userId: 'm7' }]);
    expect(emulator.undelivered({ userId: 'ann' })).toEqual([]);
  });

  test('a stream that has ended', async () => {
    const part = { content: 'a', seq: 1, complete: true };
    const stream = { fromUserId: 'ann', toUserId: 'bob', objectName: 'RC:StreamMsg' };
    const { body } = await post('/v3/message/private/publish_stream.json', {
      ...stream,
      content: part,
    });
    await post('/v3/message/private/publish_stream.json', {
      ...stream,
      content: { ...part, seq: 2, messageUID: body.messageUID },
    });
    expect(emulator.undelivered().map(({ reason, messageUID }) => [reason, messageUID])).toEqual([
      ['streamEnded', body.messageUID],
    ]);
  });
});

describe('refused calls', () => {
  test('name the sender, the receivers, the request and the answer', async () => {
    const { headers } = await toUsers(['bob', 'cleo'], { objectName: undefined });
    const requestId = headers.get('x-request-id');
    expect(emulator.undelivered({ requestId: requestId ?? '' })).toMatchObject([
      { reason: 'badRequest', fromUserId: 'ann', userId: 'bob', targetId: 'bob', messageUID: null, count: 2 },
      { reason: 'badRequest', userId: 'cleo', explanation: expect.stringContaining('objectName') },
    ]);
  });

  test('by their signature, a rate limit or a fault', async () => {
    await call(
      emulator,
      '/message/private/publish.json',
      { fromUserId: 'ann', toUserId: ['bob'], ...TEXT },
      {
        Signature: 'x',
      },
    );
    emulator.faults.add({ endpoint: 'message.publishPrivate', code: 1000, times: 1 });
    await toUsers(['cleo']);
    emulator.faults.add({ endpoint: '*', drop: true, times: 1 });
    await toGroup().catch(() => undefined);
    expect(emulator.undelivered().map(({ reason, userId, targetId }) => [reason, userId, targetId])).toEqual([
      ['badSignature', 'bob', 'bob'],
      ['fault', 'cleo', 'cleo'],
      ['fault', null, 'g'],
    ]);
    emulator = await start({ rateLimits: 0.01 });
    const many = Array.from({ length: 100 }, (_, index) => `user${index}`);
    for (let count = 0; count < 3; count++) await toUsers(many);
    expect(emulator.undelivered({ reason: 'rateLimited' }).length).toBeGreaterThan(0);
  });

  test('by their signature or app key are told with the hint that is in the log of requests', async () => {
    const message = { fromUserId: 'ann', toUserId: ['bob'], ...TEXT };
    await call(emulator, '/message/private/publish.json', message, { Signature: 'x' });
    await call(emulator, '/message/group/publish.json', { ...message, toGroupId: ['g'] }, { 'App-Key': 'other' });
    const [signature, key] = emulator.undelivered();
    expect(signature).toMatchObject({ reason: 'badSignature', userId: 'bob', hint: expect.stringContaining('SHA-1') });
    expect(key).toMatchObject({
      reason: 'badAppKey',
      targetId: 'g',
      userId: 'bob',
      hint: expect.stringContaining('App-Key'),
    });
    for (const [index, { hint, explanation }] of emulator.undelivered().entries()) {
      expect(emulator.requests().slice(-2)[index]?.hint).toBe(hint);
      expect(explanation).toContain(hint);
    }
    expect(signature?.explanation).toContain(
      'The signature of the call is missing or wrong. The answer: 签名错误，请检查。 (The signature is wrong.) ',
    );
    expect(key?.explanation).toContain('The app key of the call is missing or wrong. The answer: Invalidate App-Key. ');
    await form('/message/private/publish.json', 'fromUserId=ann&toUserId=bob&content=hi');
    expect(emulator.undelivered().at(-1)).toMatchObject({ reason: 'badRequest', hint: null });
  });

  test('that send nothing leave no record', async () => {
    await form('/user/getToken.json', '');
    await form('/group/create.json', '');
    expect(emulator.undelivered()).toEqual([]);
  });

  test('with a body that is not JSON, of another kind, or with hostile targets', async () => {
    const headers = { 'Content-Type': 'application/json' };
    await call(emulator, '/message/private/publish.json', '{', headers);
    await call(emulator, '/message/group/publish.json', 'toGroupId=__proto__&fromUserId=👻');
    await call(emulator, '/message/private/publish.json', { toUserId: { a: 1 }, fromUserId: ['x', 5] });
    await call(emulator, '/message/private/publish.json', { toUserId: ['x'.repeat(65_536)], fromUserId: '' });
    expect(emulator.undelivered().map(({ reason }) => reason)).toEqual(Array(4).fill('badRequest'));
    expect(emulator.undelivered()[1]).toMatchObject({ targetId: '__proto__', fromUserId: '👻', userId: null });
  });
});

describe("refused messages of a user's client", () => {
  test.each<[string, () => Promise<unknown>, Parameters<typeof sendAs>, object]>([
    ['blacklist', () => form('/user/blacklist/add.json', 'userId=bob&blackUserId=ann'), ['bob'], { userId: 'bob' }],
    [
      'notInWhitelist',
      () => form('/user/whitesetting/set.json', 'userId=bob&whiteSetting=1'),
      ['bob'],
      { userId: 'bob' },
    ],
    ['chatBanned', () => form('/user/chat/fb/set.json', 'userId=ann&state=1&type=PERSON'), ['bob'], { userId: 'bob' }],
    ['notThere', async () => {}, ['none', 'GROUP'], { targetId: 'none', userId: null }],
    ['notAMember', () => group('bob'), ['g', 'GROUP'], {}],
    [
      'muted',
      async () => {
        await group('ann', 'bob');
        await form('/group/user/gag/add.json', 'userId=ann&groupId=g&minute=5');
      },
      ['g', 'GROUP'],
      {},
    ],
    [
      'groupMuted',
      async () => {
        await group('ann', 'bob');
        await form('/group/ban/add.json', 'groupId=g');
      },
      ['g', 'GROUP'],
      {},
    ],
    ['notThere', async () => {}, ['r', 'CHATROOM'], {}],
    ['notAMember', () => post('/chatroom/create_new.json', { chatroomId: 'r' }), ['r', 'CHATROOM'], {}],
    ['blockedWord', () => form('/sensitiveword/add.json', 'word=hello&type=1'), ['bob'], { userId: 'bob' }],
    ['badRequest', async () => {}, ['x'.repeat(65)], {}],
    ['blocked', () => form('/user/block.json', 'userId=ann&minute=5'), ['bob'], { fromUserId: 'ann' }],
    ['deactivated', () => form('/user/deactivate.json', 'userId=ann'), ['bob'], { fromUserId: 'ann' }],
    ['notRegistered', () => form('/user/delusers.json', 'userId=ann'), ['bob'], { fromUserId: 'ann' }],
  ])('%s', async (reason, prepare, sent, record) => {
    await prepare();
    await sendAs(...sent);
    expect(emulator.undelivered()).toMatchObject([
      { reason, fromUserId: 'ann', messageUID: null, requestId: null, ...record },
    ]);
  });

  test('a mute in a room, a block there, and a ban of the room', async () => {
    await post('/chatroom/create_new.json', { chatroomId: 'r' });
    await post('/chatroom/join.json', { chatroomId: 'r', userId: ['ann', 'bob'] });
    await form('/chatroom/user/gag/add.json', 'userId=ann&chatroomId=r&minute=5');
    await sendAs('r', 'CHATROOM');
    await form('/chatroom/user/gag/rollback.json', 'userId=ann&chatroomId=r');
    await form('/chatroom/ban/add.json', 'chatroomId=r');
    await sendAs('r', 'CHATROOM');
    await form('/chatroom/user/block/add.json', 'userId=ann&chatroomId=r&minute=5');
    await sendAs('r', 'CHATROOM');
    expect(emulator.undelivered().map(({ reason }) => reason)).toEqual(['muted', 'groupMuted', 'blocked']);
  });

  test('a word that is replaced is told of, with the message that arrived', async () => {
    await form('/sensitiveword/add.json', 'word=hello&replaceWord=***&type=0');
    await sendAs('bob');
    const [message] = emulator.inbox('bob');
    expect(emulator.undelivered()).toMatchObject([
      { reason: 'wordReplaced', messageUID: message?.messageUID, userId: null, count: null },
    ]);
  });
});

describe('the app server', () => {
  test('lets a message pass unchanged, of which nothing is told', async () => {
    const judge = await receive('secret', (response) => response.end('{"pass":1}'));
    emulator.callbacks.set({ 'message.preSend': { url: judge.url, serverMessages: true } });
    await sendAs('bob');
    await toUsers(['bob', 'cleo']);
    expect(emulator.inbox('bob')).toHaveLength(2);
    expect(emulator.undelivered()).toEqual([]);
  });

  test('holds messages of clients and of the server API back, or changes them', async () => {
    const judge = await receive('secret', (response) => response.end('{"pass":0}'));
    emulator.callbacks.set({ 'message.preSend': { url: judge.url, serverMessages: true } });
    await sendAs('bob');
    await toUsers(['bob', 'cleo']);
    expect(emulator.undelivered().map(({ reason, targetId, userId }) => [reason, targetId, userId])).toEqual([
      ['refusedByAppServer', 'bob', 'bob'],
      ['refusedByAppServer', 'bob', 'bob'],
      ['refusedByAppServer', 'cleo', 'cleo'],
    ]);
    expect(emulator.undelivered({ userId: 'cleo' })).toHaveLength(1);
    await group('ann', 'bob', 'cleo');
    await toGroup({ toUserId: ['cleo'] });
    await toGroup();
    expect(emulator.undelivered({ reason: 'refusedByAppServer' }).slice(-2)).toMatchObject([
      { targetId: 'g', userId: 'cleo', count: 1 },
      { targetId: 'g', userId: null, count: null },
    ]);
    expect(emulator.undelivered().every(({ messageUID }) => messageUID !== null)).toBe(true);
    const editor = await receive('secret', (response) =>
      response.end('{"pass":1,"content":"{\\"content\\":\\"x\\"}"}'),
    );
    emulator.callbacks.set({ 'message.preSend': editor.url });
    await sendAs('dan');
    expect(emulator.undelivered().at(-1)).toMatchObject({ reason: 'replacedByAppServer', targetId: 'dan' });
  });
});

describe('the log', () => {
  test('holds the latest 1,000 messages, costs one entry for a send to many, and a reset clears it', async () => {
    for (let count = 0; count < 11; count++) {
      await toUsers(
        Array.from({ length: 100 }, (_, index) => `user${index}`),
        { fromUserId: '' },
      );
    }
    expect(emulator.undelivered()).toHaveLength(11);
    expect(emulator.undelivered({ userId: 'user99' })).toHaveLength(11);
    await emulator.reset();
    expect(emulator.undelivered()).toEqual([]);
  });

  test('is not written by a replay or an import', async () => {
    await toGroup();
    const document = emulator.export();
    await emulator.import(document);
    expect(emulator.undelivered()).toEqual([]);
  });

  test('tells since when it has records: the last start, import or reset, by the virtual clock', async () => {
    emulator.clock.freeze('2030-01-01T00:00:00Z');
    const admin = new AdminClient({ url: emulator.url });
    await emulator.import(emulator.export());
    expect((await admin.listUndelivered()).since).toBe(Date.UTC(2030, 0, 1));
    await emulator.reset();
    const { since } = await admin.listUndelivered();
    expect(since).toBeLessThanOrEqual(emulator.clock.now());
    expect(since).toBeLessThan(Date.UTC(2030, 0, 1));
  });

  test('is read in pages at the admin API, and is part of a message', async () => {
    await form('/user/deactivate.json', 'userId=bob');
    await group('ann', 'bob', 'cleo');
    await toGroup();
    for (let count = 0; count < 3; count++) await toUsers(['bob']);
    const admin = new AdminClient({ url: emulator.url });
    const first = await admin.listUndelivered({ limit: 3 });
    expect(first.since).toBeLessThanOrEqual(first.items[0]?.at ?? 0);
    const rest = await admin.listUndelivered({ after: first.next ?? '' });
    expect([first.items.length, rest.items.length, rest.next]).toEqual([3, 1, null]);
    expect([...first.items, ...rest.items]).toEqual(emulator.undelivered());
    const newest = await admin.listUndelivered({ order: 'desc', limit: 3 });
    const older = await admin.listUndelivered({ order: 'desc', after: newest.next ?? '' });
    expect([...newest.items, ...older.items]).toEqual(emulator.undelivered().reverse());
    const messageUID = first.items[0]?.messageUID ?? '';
    expect((await admin.getMessage({ messageUID })).undelivered).toEqual([first.items[0]]);
    await expect(admin.listUndelivered({ after: 'x' })).rejects.toMatchObject({ status: 400 });
  });
});
