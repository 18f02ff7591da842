import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { emptyState } from '../../state/index.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('user.getToken', { userId: 'a', name: 'Ann' });
});

const deactivate = (...userId: string[]) => stage.run('user.deactivate', { userId }).operateId;
const deactivated = () => stage.run('user.listDeactivated', {}).users;
const text = { fromUserId: 'b', objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };

test('a deactivated user is offline at once, cannot connect and gets no token', () => {
  const connect = () => stage.run('emulator.setOnline' as never, { userId: 'a', online: true } as never);
  connect();
  deactivate('a');
  expect(stage.run('user.checkOnline', { userId: 'a' })).toEqual({ status: '0' });
  expect(connect).toThrow('userId<a> is deactivated.');
  expect(() => stage.run('user.getToken', { userId: 'a', name: 'Ann' })).toThrow('userId<a> is deactivated.');
  expect(stage.state.users.has('a')).toBe(false);
});

test('a deactivation erases what is stored of the user, and nothing of others', () => {
  const write = (userId: string, other: string) => {
    stage.run('push.setUserPushTag', { userId, tags: ['x'] });
    stage.run('user.addBlacklist', { userId, blackUserId: [other] });
    stage.run('user.addWhitelist', { userId, whiteUserId: [other] });
    stage.run('user.setWhiteSetting', { userId: [userId], whiteSetting: 1 });
    stage.run('user.setRemarks', { userId, remarks: [{ id: other, remark: 'x' }] });
    stage.run('user.setBlockPushPeriod', { userId, startTime: '00:00:00', period: 1, level: 5 });
    stage.run('message.publishPrivate', { ...text, fromUserId: other, toUserId: [userId] });
  };
  write('a', 'b');
  write('b', 'a');
  deactivate('a');
  const { users, blacklists, whitelists, whitelistModes, userTags, userRemarks, blockPushPeriods, inboxes } =
    stage.state;
  for (const kept of [blacklists, whitelists, whitelistModes, userTags, userRemarks, blockPushPeriods, inboxes]) {
    expect([...kept.keys()]).toEqual(['b']);
  }
  expect([...(blacklists.get('b') ?? [])]).toEqual(['a']);
  expect(users).toEqual(emptyState().users);
});

test('memberships stay, and what is sent in the meantime is neither kept nor pushed', () => {
  stage.run('group.create', { userId: ['a', 'c'], groupId: 'g', groupName: 'G' });
  deactivate('a');
  stage.run('message.publishGroup', { ...text, toGroupId: ['g'] });
  stage.run('push.sendToUsers', { userIds: ['a', 'c'], notification: { pushContent: 'news' } });
  expect(stage.run('user.listGroups', { userId: 'a' })).toEqual({ groups: [{ id: 'g', name: 'G' }] });
  expect([stage.textsOf('a'), stage.textsOf('c')]).toEqual([[], [text.content]]);
  expect(stage.state.pushes.map(({ userIds }) => userIds)).toEqual([['c'], ['c']]);
});

test('deactivated users are listed in order, registered or not, a page at a time', () => {
  deactivate('stranger', 'a');
  deactivate('a', 'c');
  expect(deactivated()).toEqual(['stranger', 'a', 'c']);
  expect(stage.run('user.listDeactivated', { pageNo: 2, pageSize: 2 })).toEqual({ users: ['c'] });
});

test('each operation has an id of its own', () => {
  const first = deactivate('a');
  expect(first).toMatch(/^[0-9A-V]{4}(-[0-9A-V]{4}){3}$/);
  expect(deactivate('a')).not.toBe(first);
});

test('a user can be reactivated an hour after the first deactivation, together with others or not at all', () => {
  deactivate('a');
  stage.advance(30);
  deactivate('a', 'b');
  stage.advance(29);
  expect(() => stage.run('user.reactivate', { userId: ['a'] })).toThrow('less than an hour ago');
  stage.advance(1);
  expect(() => stage.run('user.reactivate', { userId: ['a', 'b'] })).toThrow('userId<b>');
  expect(deactivated()).toEqual(['a', 'b']);
  stage.run('user.reactivate', { userId: ['a', 'never'] });
  expect(deactivated()).toEqual(['b']);
});

test('the older call reactivates one user, who begins anew', () => {
  deactivate('a');
  expect(() => stage.run('user.activate', { userId: 'a' })).toThrow('less than an hour ago');
  stage.advance(60);
  expect(stage.run('user.activate', { userId: 'a' })).toEqual({});
  expect(deactivated()).toEqual([]);
  stage.run('user.getToken', { userId: 'a', name: '' });
  expect(stage.run('user.get', { userId: 'a' })).toEqual({
    userName: '',
    userPortrait: '',
    createTime: '2026-01-01 11:00:00',
  });
});
