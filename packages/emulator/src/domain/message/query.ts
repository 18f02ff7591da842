import { countCleared } from '../conversation/clearing.js';
import { type Context, type Params, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Message, State } from '../state/index.js';
import { minutes } from '../times.js';
import { type Conversation, countUntil, keptIn } from './kept.js';
import { streamContentAt } from './stream.js';

const DAY = minutes(24 * 60);
const MAX_SPAN = 14 * DAY;
const KEPT = 180 * DAY;

/** Which part of a conversation's history is asked for. Either time may be the later one. */
interface HistoryPage {
  readonly startTime: number;
  readonly endTime: number;
  readonly includeStart: boolean;
  readonly pageSize?: number;
  /** Which messages the user sees, where it is not as elsewhere. */
  readonly isSeen?: (message: Message) => boolean;
}

const queryPrivateHistory = query('message.queryPrivateHistory', (state, params, context) =>
  answer(state, 'PRIVATE', params, context),
);

const queryGroupHistory = query('message.queryGroupHistory', (state, params, context) =>
  answer(state, 'GROUP', params, context),
);

const queryChatroomHistory = query('message.queryChatroomHistory', (state, params, context) =>
  answer(state, 'CHATROOM', params, context),
);

function answer(
  state: State,
  conversationType: Conversation['conversationType'],
  { userId, targetId, ...page }: Params<'message.queryPrivateHistory'>,
  context: Context,
) {
  const found = historyOf(state, { conversationType, targetId }, userId, page, context);
  return { data: found.map((message) => historyRow(state, message, context)) };
}

/** What a user's history of a conversation holds, in a range of time, the newest first. */
export function historyOf(
  state: State,
  conversation: Conversation,
  userId: string,
  { startTime, endTime, includeStart, pageSize = 10, isSeen = (message) => isSeenBy(message, userId) }: HistoryPage,
  { at }: Context,
): Message[] {
  if (Math.abs(startTime - endTime) > MAX_SPAN) {
    throw new Refusal(1002, 'startTime and endTime should be at most 14 days apart.');
  }
  const { messages } = state;
  const uids = keptIn(state, conversation, userId);
  const after = Math.max(at - KEPT - 1, Math.min(startTime, endTime) - 1);
  const cleared = countCleared(state, conversation, userId);
  const found: Message[] = [];
  for (let index = countUntil(uids, Math.max(startTime, endTime), messages) - 1; index >= cleared; index--) {
    const message = messages.get(uids[index] ?? '');
    if (message === undefined || message.sentAt <= after || found.length === pageSize) break;
    if ((includeStart || message.sentAt !== startTime) && isSeen(message)) found.push(message);
  }
  return found;
}

/** What the server sends in a user's name is in the history of that user only on request. */
function isSeenBy({ fromUserId, options }: Message, userId: string): boolean {
  return fromUserId !== userId || options.isIncludeSender === 1;
}

/** A message as history queries answer it. */
export function historyRow(state: State, message: Message, { at }: Context) {
  const { targetId, fromUserId, messageUID, sentAt, objectName, expansion } = message;
  const pairs = [...(expansion ?? [])].map(([key, { value }]) => [key, value]);
  return {
    targetId,
    fromUserId,
    messageUID,
    msgTime: sentAt,
    objectName,
    content: streamContentAt(state, message, at) ?? message.content,
    expansion: expansion !== null,
    extraContent: pairs.length > 0 ? JSON.stringify(Object.fromEntries(pairs)) : '',
  };
}

export const queryHandlers = [queryPrivateHistory, queryGroupHistory, queryChatroomHistory];
