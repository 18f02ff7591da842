import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('chatroom.create', { chatroom: { r: 'One', s: 'Two' } });
});

const membersOf = (chatroomId: string) =>
  (stage.run('chatroom.queryUser', { chatroomId } as never).users as { id: string }[]).map(({ id }) => id);

test('a user is in one room at a time: joining another leaves the first', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'b'] });
  stage.run('chatroom.join', { chatroomId: 's', userId: ['b', 'c'] });
  expect([membersOf('r'), membersOf('s')]).toEqual([['a'], ['b', 'c']]);
});

test('a user whom a block keeps out of another room stays in the first', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  stage.run('chatroom.addBlockUser', { chatroomId: 's', userId: ['a'], minute: 5 });
  stage.run('chatroom.join', { chatroomId: 's', userId: ['a'] });
  expect([membersOf('r'), membersOf('s')]).toEqual([['a'], []]);
});

test('a count over 500 lists 500 members', () => {
  const userId = Array.from({ length: 501 }, (_, index) => `u${index}`);
  stage.run('chatroom.join', { chatroomId: 'r', userId });
  const { total, users } = stage.run('chatroom.queryUser', { chatroomId: 'r', count: 501, order: 1 });
  expect([total, users]).toMatchObject([501, { length: 500 }]);
});

test('members can be asked for one by one, or many at once', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  const isIn = (chatroomId: string, userId: string) => stage.run('chatroom.checkUser', { chatroomId, userId }).isInChrm;
  expect([isIn('r', 'a'), isIn('r', 'b'), isIn('s', 'a'), isIn('nowhere', 'a')]).toEqual([true, false, false, false]);
  expect(stage.run('chatroom.checkUsers', { chatroomId: 'r', userId: ['b', 'a'] })).toEqual({
    result: [
      { userId: 'b', isInChrm: 0 },
      { userId: 'a', isInChrm: 1 },
    ],
  });
  expect(stage.run('chatroom.checkUsers', { chatroomId: 'nowhere', userId: ['a'] })).toEqual({
    result: [{ userId: 'a', isInChrm: 0 }],
  });
});

test('a room tells how many are in it', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'b'] });
  expect(stage.run('chatroom.get', { chatroomId: 'r' })).toEqual({
    chatroomId: 'r',
    createTime: Date.UTC(2026, 0, 1, 2),
    memberCount: 2,
    destroyType: 0,
    destroyTime: 60,
    ban: false,
  });
});
