import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
const START = Date.UTC(2026, 0, 1, 2);
const MINUTE = 60_000;
const group_id = 'g';

beforeEach(() => {
  stage = new Stage();
  stage.run('ultraGroupRest.create', { user_id: 'a', group_id, group_name: '社区' });
});

const channelOf = (groupId: string) => stage.state.ultraGroups.get(groupId)?.channels;
const join = (user_id: string) => stage.run('ultraGroupRest.join', { group_id, user_id });
const users = (params: { page?: number; size?: number } = {}) =>
  stage.run('ultraGroupRest.listUsers', { group_id, ...params }).data;
const groupsOf = (user_id: string, params: { page?: number; size?: number } = {}) =>
  stage.run('ultraGroupRest.listByUser', { user_id, ...params }).data;

test('a group has the members that create, join and quit leave it with, in the order of joining', () => {
  join('b');
  join('c');
  stage.run('ultraGroupRest.quit', { group_id, user_id: 'a' });
  join('a');
  expect(users()).toEqual({ users: [{ id: 'b' }, { id: 'c' }, { id: 'a' }] });
  expect(stage.run('ultraGroup.checkMember', { groupId: 'g', userId: 'b' }).status).toBe(true);
  stage.run('ultraGroupRest.dismiss', { group_id });
  expect([users(), groupsOf('b')]).toEqual([{ users: [] }, { groups: [] }]);
  expect(() => join('b')).toThrow('is not exist.');
});

test('a user has the groups that the user is in, by their names of now', () => {
  stage.run('ultraGroup.create', { userId: 'b', groupId: 'h', groupName: 'Two' });
  stage.run('ultraGroup.join', { userId: 'a', groupId: 'h' });
  stage.run('ultraGroupRest.refresh', { group_id, group_name: '新名 😀' });
  const [one, two] = [
    { group_id: 'g', group_name: '新名 😀' },
    { group_id: 'h', group_name: 'Two' },
  ];
  expect([groupsOf('a'), groupsOf('b'), groupsOf('nobody')]).toEqual([
    { groups: [one, two] },
    { groups: [two] },
    { groups: [] },
  ]);
  expect(groupsOf('a', { size: 1, page: 2 })).toEqual({ groups: [two] });
});

test('a page has 20 users unless said otherwise', () => {
  for (let index = 0; index < 24; index++) join(`u${index}`);
  expect(users({ page: 2 })).toEqual({ users: ['u19', 'u20', 'u21', 'u22', 'u23'].map((id) => ({ id })) });
  expect(users({ page: 2, size: 2 })).toEqual({ users: [{ id: 'u1' }, { id: 'u2' }] });
});

test('mutes are those of the whole group, with their time', () => {
  const gags = () => stage.run('ultraGroupRest.listGagUser', { group_id }).data;
  stage.run('ultraGroup.addGagUser', { groupId: 'g', busChannel: 'RCDefault', userIds: ['c'] });
  stage.run('ultraGroupRest.addGagUser', { group_id, user_ids: ['a'] });
  stage.advance(1);
  stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: ['b', 'a'] });
  const [a, b] = [
    { id: 'a', time: '2026-01-01 10:00:00' },
    { id: 'b', time: '2026-01-01 10:01:00' },
  ];
  expect(gags()).toEqual({ users: [a, b] });
  expect(stage.run('ultraGroup.listGagUser', { groupId: 'g' }).users).toEqual([{ id: 'a' }, { id: 'b' }]);
  stage.run('ultraGroupRest.removeGagUser', { group_id, user_ids: ['a', 'b'] });
  expect(gags()).toEqual({ users: [] });
  expect(stage.state.ultraGroupGags.get('g')?.size).toBe(1);
});

test('mute-all is that of the whole group', () => {
  const status = () => stage.run('ultraGroupRest.getBan', { group_id }).data;
  stage.run('ultraGroup.setBan', { groupId: 'g', busChannel: 'RCDefault', status: true });
  expect(status()).toEqual({ status: false });
  stage.run('ultraGroupRest.setBan', { group_id, status: true });
  expect(status()).toEqual({ status: true });
  expect(stage.run('ultraGroup.getBan', { groupId: 'g' }).status).toBe(true);
  stage.run('ultraGroupRest.setBan', { group_id, status: false });
  expect(status()).toEqual({ status: false });
});

test('exceptions are those of the whole group', () => {
  const exempt = () => stage.run('ultraGroupRest.listBanWhitelist', { group_id }).data;
  stage.run('ultraGroup.addBanWhitelist', { groupId: 'g', busChannel: 'RCDefault', userIds: ['c'] });
  stage.run('ultraGroupRest.addBanWhitelist', { group_id, user_ids: ['b', 'a'] });
  expect(exempt()).toEqual({ users: [{ id: 'b' }, { id: 'a' }] });
  stage.run('ultraGroupRest.removeBanWhitelist', { group_id, user_ids: ['b'] });
  expect(exempt()).toEqual({ users: [{ id: 'a' }] });
  expect(stage.run('ultraGroup.listBanWhitelist', { groupId: 'g' }).users).toEqual([{ id: 'a' }]);
});

test('channels are public, and listed with those of the other calls', () => {
  const channels = (params: { page?: number; limit?: number } = {}) =>
    stage.run('ultraGroupRest.listChannels', { group_id, ...params }).data;
  stage.advance(1);
  stage.run('ultraGroupRest.createChannel', { group_id, channel_id: 'x' });
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'y', type: 1 });
  expect(channelOf('g')?.get('x')).toMatchObject({ type: 0, createdAt: START + MINUTE });
  expect(channels()).toEqual({
    channel_list: [
      { channel_id: 'RCDefault', create_time: '2026-01-01 10:00:00' },
      { channel_id: 'x', create_time: '2026-01-01 10:01:00' },
      { channel_id: 'y', create_time: '2026-01-01 10:01:00' },
    ],
  });
  expect(channels({ page: 3, limit: 1 })).toMatchObject({ channel_list: [{ channel_id: 'y' }] });
  stage.run('ultraGroupRest.removeChannel', { group_id, channel_id: 'x' });
  expect([...(channelOf('g')?.keys() ?? [])]).toEqual(['RCDefault', 'y']);
  expect(() => stage.run('ultraGroupRest.removeChannel', { group_id, channel_id: 'RCDefault' })).toThrow(
    'can not be deleted',
  );
});

const message = {
  from_user_id: 'a',
  to_group_ids: ['g'],
  object_name: 'app:Own',
  content: '你好 😀',
  store_flag: true,
};

test('a send is the same as that of the other call, to the last option', () => {
  join('b');
  stage.run('ultraGroupRest.createChannel', { group_id, channel_id: 'x' });
  const push = { push_content: '推', push_data: 'data', push_ext: '{}' };
  const options = { bus_channel: 'x', mentioned_flag: true, silence_push: true, ...push };
  expect(stage.run('ultraGroupRest.send', { ...message, ...options })).toEqual({});
  stage.run('message.publishUltraGroup', {
    fromUserId: 'a',
    toGroupIds: ['g'],
    objectName: 'app:Own',
    content: '你好 😀',
    busChannel: 'x',
    isPersisted: 1,
    isMentioned: 1,
    contentAvailable: 1,
    pushContent: '推',
    pushData: 'data',
    pushExt: '{}',
  });
  const [first, second] = [...stage.state.messages.values()].map(({ messageUID: _, number: __, ...rest }) => rest);
  expect(first).toEqual(second);
  const [pushed, pushedAgain] = stage.state.pushes.map(({ text, data, userIds }) => ({ text, data, userIds }));
  expect(pushed).toEqual({ text: '推', data: 'data', userIds: ['b'] });
  expect(pushedAgain).toEqual(pushed);
});

test('a send reaches those that it names, and is in the history only with the flag', () => {
  join('b');
  join('c');
  const history = () => {
    const range = { startTime: START - 1, endTime: START + MINUTE };
    return stage.run('ultraGroupMessage.query', { groupId: 'g', busChannel: 'RCDefault', ...range }).data;
  };
  stage.run('ultraGroupRest.send', { ...message, store_flag: false });
  expect(history()).toEqual([]);
  stage.run('ultraGroupRest.send', message);
  expect(history()).toMatchObject([{ content: '你好 😀' }]);
  stage.run('ultraGroupRest.send', { ...message, to_user_ids: ['c'] });
  expect([stage.textsOf('b').length, stage.textsOf('c').length]).toEqual([2, 3]);
});

test('a sender who is online gets the message, unless it says otherwise', () => {
  stage.setOnline('a', true);
  stage.run('ultraGroupRest.send', message);
  stage.run('ultraGroupRest.send', { ...message, include_sender_enable: true });
  stage.run('ultraGroupRest.send', { ...message, include_sender_enable: false });
  expect(stage.textsOf('a')).toHaveLength(2);
});
