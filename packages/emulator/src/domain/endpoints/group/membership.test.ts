import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const membersOf = (groupId: string) => stage.run('group.queryUser', { groupId }).users;

test('creating a group that exists joins its users, and keeps the name unless there is a new one', () => {
  stage.run('group.create', { groupId: 'g', userId: ['a'], groupName: 'One' });
  stage.run('group.create', { groupId: 'g', userId: ['b', 'a'], groupName: 'Uno' });
  stage.run('group.join', { groupId: 'g', userId: ['c'] });
  expect(membersOf('g')).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  expect(stage.state.groups.get('g')?.name).toBe('Uno');
});

test('a new name of an entrusted group is told, whichever call sets the name, and no name that it has already', () => {
  stage.run('entrustGroup.create', { groupId: 'e', name: 'One', owner: 'a' });
  stage.run('group.create', { groupId: 'g', userId: ['a'], groupName: 'One' });
  const told = stage.eventsOf(() => {
    stage.run('group.refresh', { groupId: 'e', groupName: 'Two' });
    stage.run('group.refresh', { groupId: 'e', groupName: 'Two' });
    stage.run('group.create', { groupId: 'e', groupName: 'Three', userId: ['b'] });
    stage.run('group.sync', { userId: 'b', group: { e: 'Four' } });
    stage.run('group.refresh', { groupId: 'g', groupName: 'Two' });
  }, 'groupProfile');
  const event = { kind: 'groupProfile', at: stage.at, groupId: 'e', profile: {}, extProfile: {}, permissions: {} };
  expect(told).toEqual(['Two', 'Three', 'Four'].map((groupName) => ({ ...event, groupName })));
});

test('joining a group that is not there creates it', () => {
  stage.run('group.join', { groupId: 'g', userId: ['a'] });
  expect(membersOf('g')).toEqual([{ id: 'a' }]);
});

test('a sync without groups takes the user out of all', () => {
  stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'One' });
  stage.run('group.sync', { userId: 'a' });
  expect(membersOf('g')).toEqual([{ id: 'b' }]);
});

test.each([
  ['3,000 members', 3000, {}],
  ['as many members as the call allows', 2, { maxMember: 2 }],
])('a group has at most %s, and a refused call changes nothing', (_, limit, cap) => {
  const userId = Array.from({ length: limit }, (_item, index) => `u${index}`);
  stage.run('group.create', { groupId: 'g', userId, groupName: 'Full', ...cap });
  const before = structuredClone(stage.state);
  expect(() => stage.run('group.join', { groupId: 'g', userId: ['one more'], groupName: 'New', ...cap })).toThrow(
    'at most',
  );
  expect(stage.state).toEqual(before);
});

test('a sync into a full group is refused and changes nothing, unless the user is in it', () => {
  const userId = Array.from({ length: 3000 }, (_item, index) => `u${index}`);
  stage.run('group.create', { groupId: 'full', userId, groupName: 'Full' });
  stage.run('group.create', { groupId: 'other', userId: ['one more'], groupName: 'Other' });
  const before = structuredClone(stage.state);
  expect(() => stage.run('group.sync', { userId: 'one more', group: { new: 'New', full: 'Full' } })).toThrow('at most');
  expect(stage.state).toEqual(before);
  stage.run('group.sync', { userId: 'u0', group: { full: 'Still full' } });
  expect(stage.state.groups.get('full')).toMatchObject({ name: 'Still full' });
});

test('unknown groups and users are no errors', () => {
  expect(stage.run('group.quit', { groupId: 'g', userId: ['a'] })).toEqual({});
  expect(stage.run('group.dismiss', { groupId: 'g', userId: 'a' })).toEqual({});
  expect(stage.run('group.refresh', { groupId: 'g', groupName: 'One' })).toEqual({});
  expect(membersOf('g')).toEqual([]);
});

describe('a notice', () => {
  const notice = { bindNotifyMsg: true, fromUserId: 'a', objectName: 'RC:TxtMsg', content: 'hello' } as const;

  test('goes to the members after a change that adds some', () => {
    const { messageUID, memberCount } = stage.run('group.create', {
      groupId: 'g',
      userId: ['a', 'b'],
      ...notice,
    } as never);
    expect(stage.state.messages.get(String(messageUID))).toMatchObject({ conversationType: 'GROUP', targetId: 'g' });
    expect(memberCount).toBe(2);
    expect([stage.textsOf('a'), stage.textsOf('b')]).toEqual([[], ['hello']]);
  });

  test('goes to the members before a change that removes some', () => {
    stage.run('group.create', { groupId: 'g', userId: ['a', 'b', 'c'], groupName: 'One' });
    expect(stage.run('group.quit', { groupId: 'g', userId: ['b'], ...notice })).toMatchObject({ memberCount: 2 });
    expect(stage.run('group.dismiss', { groupId: 'g', userId: 'a', ...notice })).toMatchObject({ memberCount: 0 });
    expect([stage.textsOf('b'), stage.textsOf('c')]).toEqual([['hello'], ['hello', 'hello']]);
  });

  test.each(['fromUserId', 'objectName', 'content'] as const)('needs %s', (name) => {
    const { [name]: _, ...rest } = notice;
    const params = { groupId: 'g', userId: ['a'], ...rest };
    expect(() => stage.run('group.join', params)).toThrow(`${name} is required.`);
    expect(stage.state.groups.size).toBe(0);
  });
});
