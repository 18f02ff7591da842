import { type Context, query } from '../handler.js';
import { historyRow } from '../message/query.js';
import { Refusal } from '../refusal.js';
import type { Message, State } from '../state/index.js';
import { minutes } from '../times.js';
import { DEFAULT_CHANNEL } from '../ultra-group/find.js';
import { messageAt, storedBetween } from './stored.js';

const MAX_SPAN = minutes(14 * 24 * 60);
const MAX_AROUND = 100;

const get = query('ultraGroupMessage.get', (state, { groupId, msgs, busChannel: other = DEFAULT_CHANNEL }, context) => {
  const found = msgs.flatMap(({ msgUID, busChannel = other }) => {
    const message = messageAt(state, { groupId, busChannel, msgUID });
    return message && isStored(state, message, context.at) ? [message] : [];
  });
  return {
    data: found.map((message) => ({ ...rowOf(state, message, context), sentTime: message.sentAt })),
  };
});

/** What was not to be persisted is not stored at all. */
function isStored(state: State, { targetId: groupId, busChannel, sentAt, messageUID }: Message, at: number): boolean {
  const sentThen = storedBetween(state, { groupId, busChannel }, { after: sentAt - 1, until: sentAt }, at);
  return sentThen.includes(messageUID);
}

const search = query('ultraGroupMessage.query', (state, params, context) => {
  const { startTime, endTime, fromUserId, pageSize = 20 } = params;
  if (endTime <= startTime) throw new Refusal(1002, 'endTime should be later than startTime.');
  if (endTime - startTime > MAX_SPAN) throw new Refusal(1002, 'startTime and endTime should be at most 14 days apart.');
  const found: Message[] = [];
  for (const uid of storedBetween(state, params, { after: startTime, until: endTime }, context.at)) {
    const message = state.messages.get(uid);
    if (message && (fromUserId === undefined || message.fromUserId === fromUserId)) found.push(message);
    if (found.length === pageSize) break;
  }
  return { data: found.map((message) => timedRow(state, message, context)) };
});

const queryAround = query('ultraGroupMessage.queryAround', (state, params, context) => {
  const { msgUID, prevNum = 10, lastNum = 10 } = params;
  const uids = storedBetween(state, params, { after: -1, until: Number.POSITIVE_INFINITY }, context.at);
  const index = uids.indexOf(msgUID);
  const around = index < 0 ? [] : uids.slice(Math.max(0, index - prevNum), index + lastNum + 1);
  const found = around.slice(-MAX_AROUND).map((uid) => state.messages.get(uid));
  return { data: found.flatMap((message) => (message ? [timedRow(state, message, context)] : [])) };
});

function timedRow(state: State, message: Message, context: Context) {
  return { ...rowOf(state, message, context), msgTime: message.sentAt, conversionType: 10 };
}

/** A message as all of these queries answer it; they differ in what they call the time. */
function rowOf(state: State, message: Message, context: Context) {
  const { fromUserId, objectName, content, expansion, extraContent } = historyRow(state, message, context);
  const { targetId: groupId, busChannel, messageUID: msgUID } = message;
  return { groupId, busChannel, fromUserId, msgUID, objectName, content, expansion, extraContent };
}

export const historyHandlers = [get, search, queryAround];
