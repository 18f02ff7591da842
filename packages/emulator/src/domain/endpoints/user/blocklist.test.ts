import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { emptyState } from '../../state/index.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const send = (fromUserId: string, verifyBlacklist: 0 | 1 = 1) =>
  stage.run('message.publishPrivate', {
    fromUserId,
    toUserId: ['owner'],
    objectName: 'RC:TxtMsg',
    content: `from ${fromUserId}`,
    verifyBlacklist,
  });

test('a user in allowlist mode takes one-to-one messages from listed users only', () => {
  stage.run('user.addWhitelist', { userId: 'owner', whiteUserId: ['friend'] });
  send('stranger');
  stage.run('user.setWhiteSetting', { userId: ['owner'], whiteSetting: 1 });
  send('stranger');
  send('friend');
  expect(stage.textsOf('owner')).toEqual(['from stranger', 'from friend']);
});

test('a message that does not ask for the check passes the allowlist', () => {
  stage.run('user.setWhiteSetting', { userId: ['owner'], whiteSetting: 1 });
  send('stranger', 0);
  expect(stage.textsOf('owner')).toEqual(['from stranger']);
});

test('allowlist mode puts the blocklist out of effect until the user is back in blocklist mode', () => {
  stage.run('user.addBlacklist', { userId: 'owner', blackUserId: ['both'] });
  stage.run('user.addWhitelist', { userId: 'owner', whiteUserId: ['both'] });
  stage.run('user.setWhiteSetting', { userId: ['owner'], whiteSetting: 1 });
  send('both');
  stage.run('user.setWhiteSetting', { userId: ['owner'], whiteSetting: 0 });
  send('both');
  expect(stage.textsOf('owner')).toEqual(['from both']);
});

test('a template message asks the list of the mode as well', () => {
  stage.run('user.setWhiteSetting', { userId: ['owner'], whiteSetting: 1 });
  const template = {
    fromUserId: 'stranger',
    toUserId: ['owner', 'other'],
    objectName: 'RC:TxtMsg',
    content: 'hello',
    values: [{}, {}],
    pushContent: ['', ''],
    verifyBlacklist: 1,
  } as const;
  stage.run('message.publishTemplate', template as never);
  expect([stage.textsOf('owner'), stage.textsOf('other')]).toEqual([[], ['hello']]);
});

test('modes are told for each id, blocklist unless set', () => {
  stage.run('user.setWhiteSetting', { userId: ['a', 'b'], whiteSetting: 1 });
  stage.run('user.setWhiteSetting', { userId: ['a'], whiteSetting: 0 });
  expect(stage.run('user.queryWhiteSetting', { userId: ['never', 'b', 'a'] })).toEqual({
    users: [
      { userId: 'never', whiteSetting: '0' },
      { userId: 'b', whiteSetting: '1' },
      { userId: 'a', whiteSetting: '0' },
    ],
  });
});

test('an allowlist lists the latest first, by pages, and each id once', () => {
  stage.run('user.addWhitelist', { userId: 'owner', whiteUserId: ['a', 'b', 'c'] });
  stage.run('user.addWhitelist', { userId: 'owner', whiteUserId: ['a'] });
  stage.run('user.removeWhitelist', { userId: 'owner', whiteUserId: ['b', 'never'] });
  const first = stage.run('user.queryWhitelist', { userId: 'owner', size: 1 });
  expect(first).toEqual({ users: ['c'], next: expect.any(String) });
  const pageToken = String(first.next);
  expect(stage.run('user.queryWhitelist', { userId: 'owner', size: 1, pageToken })).toEqual({ users: ['a'] });
  expect(stage.run('user.queryBlacklist', { userId: 'owner' })).toEqual({ users: [] });
});

test('lists and modes that are undone leave nothing behind', () => {
  stage.run('user.addWhitelist', { userId: 'a', whiteUserId: ['b'] });
  stage.run('user.addBlacklist', { userId: 'a', blackUserId: ['b'] });
  stage.run('user.setWhiteSetting', { userId: ['a'], whiteSetting: 1 });
  stage.run('user.removeWhitelist', { userId: 'a', whiteUserId: ['b'] });
  stage.run('user.removeBlacklist', { userId: 'a', blackUserId: ['b'] });
  stage.run('user.setWhiteSetting', { userId: ['a'], whiteSetting: 0 });
  expect(stage.state).toEqual(emptyState());
});

test('a mute of one-to-one conversations lasts until it is lifted', () => {
  const setBan = (state: 0 | 1, ...userId: string[]) => stage.run('user.setChatBan', { userId, state, type: 'PERSON' });
  setBan(1, 'a', 'b', 'c', 'd');
  setBan(1, 'a');
  setBan(0, 'b', 'never');
  stage.advance(1_000_000);
  expect(stage.run('user.listChatBan', { type: 'PERSON' })).toEqual({ total: 3, users: ['a', 'c', 'd'] });
  expect(stage.run('user.listChatBan', { type: 'PERSON', offset: 1, num: 1 })).toEqual({ total: 3, users: ['c'] });
});

test('messages in the name of a muted user are sent by the server all the same', () => {
  stage.run('user.setChatBan', { userId: ['a'], state: 1, type: 'PERSON' });
  send('a');
  expect(stage.textsOf('owner')).toEqual(['from a']);
});
