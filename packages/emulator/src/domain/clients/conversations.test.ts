import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const text = { objectName: 'RC:TxtMsg', content: 'hello' };
type Sent = readonly { readonly messageUID: string }[];

const toUser = (fromUserId: string, toUserId: string) =>
  (stage.run('message.publishPrivate', { fromUserId, toUserId: [toUserId], ...text }).messageUIDs as Sent)[0]
    ?.messageUID ?? '';
const toGroup = (fromUserId: string) =>
  (stage.run('message.publishGroup', { fromUserId, toGroupId: ['g'], ...text }).messageUIDs as Sent)[0]?.messageUID ??
  '';
const remove = (userId: string, messageUIDs: readonly string[]) =>
  stage.eventsOf(() => stage.act('client.deleteMessages', { userId, messageUIDs }), 'historyCleared');

test('listeners are told once which messages a user deleted, by conversation as the user sees it', () => {
  stage.run('group.create', { groupId: 'g', userId: ['ann', 'bob'], groupName: 'G' });
  const [first, own, inGroup] = [toUser('bob', 'ann'), toUser('ann', 'bob'), toGroup('bob')];
  const told = remove('ann', [first, inGroup, own, first]);
  const event = { kind: 'historyCleared', at: stage.at, userId: 'ann', busChannel: '' };
  expect(told).toEqual([
    { ...event, conversationType: 'PRIVATE', targetId: 'bob', deleted: { messageUIDs: [first, own] } },
    { ...event, conversationType: 'GROUP', targetId: 'g', deleted: { messageUIDs: [inGroup] } },
  ]);
  expect(remove('ann', [own])).toEqual([]);
});

test('nobody is told of messages between other users, and of messages that are not known', () => {
  const others = toUser('bob', 'cem');
  expect(remove('ann', [others, 'made-up'])).toEqual([]);
});

test('a broadcast is deleted from the conversation with its sender', () => {
  stage.run('user.getToken', { userId: 'ann', name: 'Ann' });
  const messageUID = String(stage.run('message.broadcast', { fromUserId: 'news', ...text }).messageUID);
  expect(remove('ann', [messageUID])).toMatchObject([{ conversationType: 'SYSTEM', targetId: 'news' }]);
});
