import { createRequire } from 'node:module';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import rongCloudSdk from 'rongkit/compat';
import { afterAll, beforeAll, expect, test } from 'vitest';

const require = createRequire(import.meta.url);

type Call = readonly [name: string, argument?: unknown];
type Sdk = Readonly<Record<string, unknown>>;

const user = { id: 'u1', name: '小明', portrait: 'https://example.com/a.png' };
const content = { content: '你好' };
const text = { senderId: 'u1', objectName: 'RC:TxtMsg' };
const one = [{ id: 'u2' }];
const conversation = { type: 'GROUP', userId: 'u1', targetId: 'g1' };
const template = { content: { u2: { data: { '{n}': 'Bob' }, push: 'p' } }, template: { content: 'hi {n}' } };
const recalled = { senderId: 'u1', targetId: 'u2', uId: 'MUSD-FKDS-AAF1-09FH', sentTime: 1458389271011 };
const push = { platform: ['ios'], audience: { is_to_all: true }, notification: { alert: 'hi' } };

/** Calls whose answers are compared, in order: success, refusals of the service, and wrong arguments of each kind. */
const CALLS: readonly Call[] = [
  ['User.register', user],
  ['User.register', { ...user, id: 'x'.repeat(65) }],
  ['User.register', { ...user, name: 'x'.repeat(65) }],
  ['User.register', { ...user, portrait: '' }],
  ['User.register', { id: 'u2', name: 'Bob' }],
  ['User.register', undefined],
  ['User.update', { ...user, name: '小红' }],
  ['User.Block.add', { id: 'u2', minute: 10 }],
  ['User.Block.add', { id: 'u2', minute: 43_201 }],
  ['User.Block.add', { id: 'u2', minute: '10' }],
  ['User.Block.getList'],
  ['User.Block.remove', { id: 'u2' }],
  ['User.Blacklist.add', { id: 'u1', blacklist: one }],
  ['User.Blacklist.add', { id: 'u1', blacklist: 'u2' }],
  ['User.Blacklist.getList', { id: 'u1' }],
  ['User.Blacklist.remove', { id: 'u1', blacklist: one }],
  ['User.Blacklist.remove', { id: 'u1', blacklist: [] }],
  ['User.Tag.set', { id: 'u1', tags: ['a', 'b'] }],
  ['User.Tag.batchSet', { users: [{ id: 'u2' }], tags: ['c'] }],
  ['User.Tag.getList', [{ id: 'u1' }, { id: 'u2' }]],
  ['User.Tag.getList', { id: 'u1' }],
  ['User.Tag.getList'],
  ['User.Tag.remove', { id: 'u1' }],
  ['User.Tag.batchRemove', { users: [{ id: 'u2' }] }],
  ['User.OnlineStatus.get', { id: 'u1' }],
  ['Sensitive.add', { keyword: 'money', replace: '***' }],
  ['Sensitive.add', { keyword: 'blocked', replace: 'x', type: 1 }],
  ['Sensitive.add', { keyword: '-' }],
  ['Sensitive.add', { keyword: 'money', replace: 'x'.repeat(65) }],
  ['Sensitive.getList'],
  ['Sensitive.getList', { type: 1 }],
  ['Sensitive.getList', { type: 10 }],
  ['Sensitive.remove', { keywords: ['money'] }],
  ['Message.History.get', { date: 2018022710 }],
  ['Message.History.remove', { date: 2018022710 }],
  ['Group.create', { id: 'g1', name: '一', members: [{ id: 'u1' }, { id: 'u2' }] }],
  ['Group.create', { id: 'g1', name: '一', members: [] }],
  ['Group.get', { id: 'g1' }],
  ['Group.get', { id: 'nothing' }],
  ['Group.join', { id: 'g1', name: '一', member: { id: 'u3' } }],
  ['Group.update', { id: 'g1', name: 'one' }],
  ['Group.sync', { id: 'u1', groups: [{ id: 'g1', name: 'one' }] }],
  ['Group.Gag.add', { id: 'g1', members: one, minute: 10 }],
  ['Group.Gag.getList', { id: 'g1' }],
  ['Group.Gag.remove', { id: 'g1', members: one }],
  ['Group.Mute.Member.add', { id: 'g1', members: one, minute: 0 }],
  ['Group.Mute.Member.getList', { id: 'g1' }],
  ['Group.Mute.Member.remove', { id: 'g1', members: one }],
  ['Group.Mute.All.add', { groups: [{ id: 'g1' }] }],
  ['Group.Mute.All.getList'],
  ['Group.Mute.All.remove', { groups: [{ id: 'g1' }] }],
  ['Group.Mute.Whitelist.add', { id: 'g1', members: one }],
  ['Group.Mute.Whitelist.getList', { id: 'g1' }],
  ['Group.Mute.Whitelist.getList', { id: 'nothing' }],
  ['Group.Mute.Whitelist.remove', { id: 'g1', members: one }],
  ['Conversation.mute', conversation],
  ['Conversation.mute', { ...conversation, type: 'PP' }],
  ['Conversation.unmute', conversation],
  ['Chatroom.create', { id: 'r1', name: '直播间' }],
  ['Chatroom.create', [{ id: 'r2', name: 'two' }, { id: 'r3' }]],
  ['Chatroom.get', { id: 'r1', count: 10, order: 1 }],
  ['Chatroom.isExist', { id: 'r1', members: one }],
  ['Chatroom.Block.add', { id: 'r1', members: one, minute: 10 }],
  ['Chatroom.Block.getList', { id: 'r1' }],
  ['Chatroom.Block.remove', { id: 'r1', members: one }],
  ['Chatroom.Ban.add', { members: one, minute: 10 }],
  ['Chatroom.Ban.getList'],
  ['Chatroom.Ban.remove', { members: one }],
  ['Chatroom.Gag.add', { id: 'r1', members: one, minute: 10 }],
  ['Chatroom.Gag.getList', { id: 'r1' }],
  ['Chatroom.Gag.remove', { id: 'r1', members: one }],
  ['Chatroom.Demotion.add', { msgs: ['RC:VcMsg'] }],
  ['Chatroom.Demotion.getList'],
  ['Chatroom.Demotion.remove', { msgs: ['RC:VcMsg'] }],
  ['Chatroom.Distribute.stop', { id: 'r1' }],
  ['Chatroom.Distribute.resume', { id: 'r1' }],
  ['Chatroom.KeepAlive.add', { id: 'r1' }],
  ['Chatroom.KeepAlive.getList'],
  ['Chatroom.KeepAlive.remove', { id: 'r1' }],
  ['Chatroom.Whitelist.User.add', { id: 'r1', members: one }],
  ['Chatroom.Whitelist.User.getList', { id: 'r1' }],
  ['Chatroom.Whitelist.User.remove', { id: 'r1', members: one }],
  ['Chatroom.Whitelist.Message.add', { msgs: ['RC:VcMsg'] }],
  ['Chatroom.Whitelist.Message.getList'],
  ['Chatroom.Whitelist.Message.remove', { msgs: ['RC:VcMsg'] }],
  ['Message.Private.send', { ...text, targetId: 'u2', content }],
  ['Message.Private.send', { ...text, targetId: 'u2', content: JSON.stringify(content), pushContent: 'p' }],
  ['Message.Private.send', { ...text, targetId: 'u2' }],
  ['Message.Private.sendTemplate', { ...text, ...template }],
  ['Message.Private.recall', recalled],
  ['Message.Group.send', { ...text, targetId: 'g1', content }],
  [
    'Message.Group.sendMention',
    { ...text, targetId: 'g1', content: { ...content, mentionedInfo: { type: 2, userIds: ['u2'] } } },
  ],
  ['Message.Group.recall', { ...recalled, targetId: 'g1' }],
  ['Message.Chatroom.send', { ...text, targetId: 'r1', content }],
  ['Message.Chatroom.broadcast', { ...text, content }],
  ['Message.Discussion.send', { ...text, targetId: 'd1', content }],
  ['Message.Discussion.recall', { ...recalled, targetId: 'd1' }],
  ['Message.System.send', { ...text, targetId: 'u2', content }],
  ['Message.System.broadcast', { ...text, content }],
  ['Message.System.sendTemplate', { ...text, ...template }],
  ['Push.push', push],
  ['Push.push', { ...push, audience: ['all'] }],
  ['Push.message', { ...push, fromUserId: 'u1', message: { content: '{"content":"hi"}', objectName: 'RC:TxtMsg' } }],
  ['Chatroom.destory', { id: 'r1' }],
  ['Chatroom.destroy', { id: ['r2', 'r3'] }],
  ['Group.quit', { id: 'g1', member: { id: 'u3' } }],
  ['Group.dismiss', { id: 'g1', member: { id: 'u1' } }],
];

let emulators: readonly Emulator[];
let sdks: readonly Sdk[];

beforeAll(async () => {
  const options = { now: '2026-01-01T02:00:00Z', rateLimits: 'off' } as const;
  emulators = [await createEmulator(options), await createEmulator(options)];
  sdks = [require('rongcloud-sdk') as typeof rongCloudSdk, rongCloudSdk].map((factory, index) => {
    const { url, credentials } = emulators[index] as Emulator;
    return factory({ appkey: credentials.appKey, secret: credentials.appSecret, api: url }) as unknown as Sdk;
  });
});

afterAll(() => Promise.all(emulators.map((each) => each.close())));

function functionAt(sdk: Sdk, name: string): (argument?: unknown) => Promise<object> {
  return name.split('.').reduce<unknown>((module, part) => (module as Sdk)[part], sdk) as never;
}

/** End of a call in comparable form. Tokens and ids of messages and pushes differ, and so do the words of wrong arguments; the texts of the service do not. */
async function outcome(sdk: Sdk, [name, argument]: Call): Promise<unknown> {
  const ended = await functionAt(
    sdk,
    name,
  )(structuredClone(argument)).then(
    (answer) => ({ resolved: answer }),
    ({ code }) => ({ rejected: code }),
  );
  const isRandom = (key: string) => /^(token|messageUID)$/.test(key) || (key === 'id' && name.startsWith('Push.'));
  return JSON.parse(JSON.stringify(ended), (key, value) => (isRandom(key) ? typeof value : value));
}

test('every function answers as that of 3.1.1: the same members, codes and rejections', async () => {
  const [package_, facade] = sdks as [Sdk, Sdk];
  const names = new Set<string>();
  for (const call of CALLS) {
    const [expected, found] = [await outcome(package_, call), await outcome(facade, call)];
    expect({ call, ended: found }).toEqual({ call, ended: expected });
    names.add(call[0]);
  }
  expect(names.size).toBe(83);
});

test('the calls of both leave the same messages behind', () => {
  const [before, after] = emulators.map((emulator) =>
    ['u1', 'u2', 'u3'].map((id) => emulator.inbox(id).map(({ content: each, objectName }) => [objectName, each])),
  );
  expect(after).toEqual(before);
  expect(after?.flat().length).toBeGreaterThan(5);
});
