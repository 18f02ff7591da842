import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { roomAt } from '../rules/rooms.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const refusal = { messageUID: 'VVVV-VVVV-VVVV-VVVV', refused: true };

describe('an expansion notice', () => {
  const notice = (mid: string, put: object) => ({
    userId: 'ann',
    conversationType: 'PRIVATE' as const,
    targetId: 'bob',
    objectName: 'RC:MsgExMsg',
    content: JSON.stringify({ put, mid }),
    options: {},
  });
  const send = (fromUserId: string, toUserId: string) => {
    const said = { fromUserId, toUserId: [toUserId], objectName: 'RC:TxtMsg', content: 'hello', expansion: true };
    const { messageUIDs } = stage.run('message.publishPrivate', said);
    return (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
  };
  const pairsOf = (uid: string) =>
    Array.from(stage.state.messages.get(uid)?.expansion ?? [], ([key, { value }]) => [key, value]);

  test('changes the pairs of a message in its conversation, from either side', () => {
    const uids = [send('ann', 'bob'), send('bob', 'ann')];
    for (const uid of uids) stage.act('client.send', notice(uid, { k: 'v' }));
    expect(uids.map(pairsOf)).toEqual([[['k', 'v']], [['k', 'v']]]);
  });

  test('changes no pairs of a message in another conversation', () => {
    const uids = [send('bob', 'cem'), send('ann', 'cem')];
    for (const uid of uids) stage.act('client.send', notice(uid, { k: 'v' }));
    expect(uids.map(pairsOf)).toEqual([[], []]);
  });

  test('that the app server holds back changes no pairs, and with other content those that it names', () => {
    const uid = send('ann', 'bob');
    stage.act('client.send', notice(uid, { k: 'v' }), [refusal]);
    expect(pairsOf(uid)).toEqual([]);
    const replaced = { content: JSON.stringify({ put: { k: 'other' }, mid: uid }) };
    stage.act('client.send', notice(uid, { k: 'v' }), [{ messageUID: 'WWWW-WWWW-WWWW-WWWW', replaced }]);
    expect(pairsOf(uid)).toEqual([['k', 'other']]);
  });
});

test('a message to a room that the app server holds back is no activity of the room', () => {
  stage.act('client.joinChatroom', { userId: 'ann', chatroomId: 'r', mayCreate: true });
  stage.advance(59);
  const message = { userId: 'ann', chatroomId: 'r', objectName: 'RC:TxtMsg', content: 'hi', options: {} };
  expect(stage.act('client.sendToChatroom', message, [refusal]).messageUID).toBe('');
  stage.advance(1);
  expect(roomAt(stage.state, 'r', stage.at)).toBeUndefined();
});
