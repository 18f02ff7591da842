import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { decodeState, encodeState } from '../../test-support/state-document.js';
import { conversationsOf, readConversations } from '../clients/conversation-views.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

function send(fromUserId: string, content: string, isPersisted: 0 | 1 = 1): void {
  const message = { fromUserId, toUserId: ['me'], objectName: 'RC:TxtMsg', content, isPersisted };
  stage.run('message.publishPrivate', message);
}

const rows = (state = stage.state) =>
  conversationsOf(state, 'me').map(({ targetId, last }) => [targetId, last.content]);

/** Computes the conversation list from a copy of the state, for which no earlier results are cached. */
const computedAnew = () => rows(decodeState(encodeState({ seq: 0, state: stage.state })).state);

test('a list of conversations follows messages that come, that are deleted, and that are removed with time', () => {
  send('ann', '1');
  send('bob', '2');
  expect(rows()).toEqual([
    ['bob', '2'],
    ['ann', '1'],
  ]);
  send('ann', '3');
  expect(rows()).toEqual([
    ['ann', '3'],
    ['bob', '2'],
  ]);
  const uid = stage.uidsOf('me').at(-1) ?? '';
  stage.state.deletedMessages.set('me', new Set([uid]));
  expect(rows()).toEqual([
    ['bob', '2'],
    ['ann', '1'],
  ]);
  stage.advance(100 * 24 * 60);
  send('cem', '4');
  expect(rows()).toEqual(computedAnew());
  stage.advance(100 * 24 * 60);
  send('bob', '5');
  expect(rows()).toEqual([
    ['bob', '5'],
    ['cem', '4'],
  ]);
});

test('a long list is read in parts, and is not read again', () => {
  for (let sent = 0; sent < 5000; sent++) send(`u${sent % 7}`, `${sent}`);
  expect([...readConversations(stage.state, 'me')].length).toBeGreaterThanOrEqual(5);
  expect([...readConversations(stage.state, 'me')]).toEqual([]);
  send('u1', 'later');
  expect(rows()).toEqual(computedAnew());
  expect(rows()[0]).toEqual(['u1', 'later']);
});
