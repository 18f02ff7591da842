import type { HandlersOf, Now } from '../../handler.js';
import { DEFAULT_CHANNEL } from '../../rules/conversations.js';
import { channelMessage, historyRow, requireShortSpan, storedBetween } from '../../rules/history.js';
import { messagesBy } from '../../rules/message-lists.js';
import type { Message, ReadOnly, View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';

const MAX_AROUND = 100;

export const ultraGroupMessageHistory = {
  'ultraGroupMessage.get': {
    query: (state, { groupId, msgs, busChannel: other = DEFAULT_CHANNEL }, now) => {
      const found = msgs.flatMap(({ msgUID, busChannel = other }) => {
        const message = channelMessage(state, { groupId, busChannel, msgUID });
        return message && isStored(state, message, now.at) ? [message] : [];
      });
      return { data: found.map((message) => ({ ...rowOf(state, message, now), sentTime: message.sentAt })) };
    },
  },
  'ultraGroupMessage.query': {
    query: (state, params, now) => {
      const { startTime, endTime, fromUserId, pageSize = 20 } = params;
      if (endTime <= startTime) throw new Refusal(1002, 'endTime should be later than startTime.').inModule(24403);
      requireShortSpan(startTime, endTime);
      const found: ReadOnly<Message>[] = [];
      for (const uid of storedBetween(state, params, { after: startTime, until: endTime }, now.at)) {
        const message = state.messages.get(uid);
        if (message && (fromUserId === undefined || message.fromUserId === fromUserId)) found.push(message);
        if (found.length === pageSize) break;
      }
      return { data: found.map((message) => timedRow(state, message, now)) };
    },
  },
  'ultraGroupMessage.queryAround': {
    query: (state, params, now) => {
      const { msgUID, prevNum = 10, lastNum = 10 } = params;
      const uids = storedBetween(state, params, { after: -1, until: Number.POSITIVE_INFINITY }, now.at);
      const index = uids.indexOf(msgUID);
      const around = index < 0 ? [] : uids.slice(Math.max(0, index - prevNum), index + lastNum + 1);
      const found = messagesBy(state, around.slice(-MAX_AROUND));
      return { data: found.map((message) => timedRow(state, message, now)) };
    },
  },
} satisfies HandlersOf<'ultraGroupMessage'>;

/**
 * True if the message is in the message history of its channel, and not too old. A message that was sent without
 * persistence is never there.
 */
function isStored(state: View, message: ReadOnly<Message>, at: number): boolean {
  const { targetId: groupId, busChannel, sentAt, messageUID } = message;
  const sentThen = storedBetween(state, { groupId, busChannel }, { after: sentAt - 1, until: sentAt }, at);
  return sentThen.includes(messageUID);
}

function timedRow(state: View, message: ReadOnly<Message>, now: Now) {
  return { ...rowOf(state, message, now), msgTime: message.sentAt, conversionType: 10 };
}

/**
 * The fields of a message that all queries of this file return. `get` adds `sentTime`; the others add `msgTime` and
 * `conversionType`.
 */
function rowOf(state: View, message: ReadOnly<Message>, now: Now) {
  const { fromUserId, objectName, content, expansion, extraContent } = historyRow(state, message, now);
  const { targetId: groupId, busChannel, messageUID: msgUID } = message;
  return { groupId, busChannel, fromUserId, msgUID, objectName, content, expansion, extraContent };
}
