import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('chatroom.create', { chatroom: { r: 'One' } });
});

const types = Array.from({ length: 20 }, (_, index) => `app:Type${index}`);

test('a room protects five users, whether they come at once or not', () => {
  const users = () => stage.run('chatroom.listWhiteListUser', { chatroomId: 'r' }).users;
  stage.run('chatroom.addWhiteListUser', { chatroomId: 'r', userId: ['1', '2', '3'] });
  stage.run('chatroom.addWhiteListUser', { chatroomId: 'r', userId: ['3', '4', '5'] });
  expect(() => stage.run('chatroom.addWhiteListUser', { chatroomId: 'r', userId: ['6'] })).toThrow('at most 5');
  stage.run('chatroom.removeWhiteListUser', { chatroomId: 'r', userId: ['1', 'nobody'] });
  stage.run('chatroom.addWhiteListUser', { chatroomId: 'r', userId: ['6'] });
  expect(users()).toEqual(['2', '3', '4', '5', '6']);
});

test('a room without protected users is as it was before there were any', () => {
  stage.run('chatroom.addWhiteListUser', { chatroomId: 'r', userId: ['1'] });
  stage.run('chatroom.removeWhiteListUser', { chatroomId: 'r', userId: ['1'] });
  expect(stage.run('chatroom.listWhiteListUser', { chatroomId: 'r' }).users).toEqual([]);
  expect(stage.state.chatroomWhitelists.size).toBe(0);
});

test('users who were protected before a room was there are protected in it', () => {
  stage.run('chatroom.addWhiteListUser', { chatroomId: 'later', userId: ['1'] });
  stage.run('chatroom.createNew', { chatroomId: 'later' });
  expect(stage.run('chatroom.listWhiteListUser', { chatroomId: 'later' }).users).toEqual(['1']);
});

test('twenty message types can be of low priority', () => {
  for (const type of types) stage.run('chatroom.addPriority', { objectName: [type] });
  stage.run('chatroom.addPriority', { objectName: types.slice(0, 5) });
  expect(() => stage.run('chatroom.addPriority', { objectName: ['app:OneMore'] })).toThrow('at most 20');
  stage.run('chatroom.removePriority', { objectName: ['app:Type0', 'app:None'] });
  expect(stage.run('chatroom.listPriority', {}).objectNames).toEqual(types.slice(1));
});

test('twenty message types can be protected, apart from those of low priority', () => {
  stage.run('chatroom.addWhiteListMessage', { objectnames: types });
  expect(() => stage.run('chatroom.addWhiteListMessage', { objectnames: ['app:OneMore'] })).toThrow('at most 20');
  stage.run('chatroom.removeWhiteListMessage', { objectnames: ['app:Type0', 'app:None'] });
  expect(stage.run('chatroom.listWhiteListMessage', {}).whitlistMsgType).toEqual(types.slice(1));
  expect(stage.run('chatroom.listPriority', {}).objectNames).toEqual([]);
});

test('without protected types the list holds one empty text, as the real one does', () => {
  expect(stage.run('chatroom.listWhiteListMessage', {}).whitlistMsgType).toEqual(['']);
});
