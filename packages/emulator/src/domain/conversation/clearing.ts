import { conversationTypeOf } from '../conversation-type.js';
import { command } from '../handler.js';
import { type Conversation, countUntil, keptIn } from '../message/kept.js';
import { setIn } from '../nested.js';
import type { State } from '../state/index.js';
import { conversationKey } from './key.js';

const EVERYBODY = '';

export const clearHistory = command(
  'conversation.clearHistory',
  (state, { conversationType: number, fromUserId, targetId, msgTimestamp }, { at, tell, source }) => {
    const conversation = { conversationType: conversationTypeOf(number), targetId };
    const uids = keptIn(state, conversation, fromUserId);
    const count = msgTimestamp === undefined ? uids.length : countUntil(uids, msgTimestamp, state.messages);
    const last = uids[count - 1];
    if (last === undefined || count <= countCleared(state, conversation, fromUserId)) return {};
    const userId = conversation.conversationType === 'CHATROOM' ? EVERYBODY : fromUserId;
    setIn(state.clearedHistories, userId, conversationKey(conversation), last);
    const deleted = { until: msgTimestamp ?? at };
    tell({ kind: 'historyCleared', at, source, userId: fromUserId, ...conversation, busChannel: '', deleted });
    return {};
  },
);

/**
 * How many messages at the beginning of a conversation's history are cleared for a user. The last of them is
 * remembered, and not a time: a message may follow within the same millisecond.
 */
export function countCleared(state: State, conversation: Conversation, userId: string): number {
  const key = conversationKey(conversation);
  const uids = keptIn(state, conversation, userId);
  const ends = [userId, EVERYBODY].map((each) => state.clearedHistories.get(each)?.get(key));
  return Math.max(...ends.map((uid) => (uid === undefined ? 0 : uids.lastIndexOf(uid) + 1)));
}
