import { newsOf } from '../../domain/clients/conversation-views.js';
import { boxesOf, lastReceivedAt, wholeBox } from '../../domain/rules/inboxes.js';
import { DownStreamMessages, Events, PullEvents, SyncRequestMsg } from '../bodies.js';
import { downStream } from '../encode-message.js';
import { decode, encode } from '../proto.js';
import type { AnswerQuery, Queries } from './topic.js';

/** The maximum number of received messages in one answer, and likewise of messages that the user sent. */
const PAGE = 100;

/** Answers with the new messages in the inbox and, if the client asks for them, the new messages that the user sent. */
const pullMsg: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { syncTime = 0, isPullSend = false, sendBoxSyncTime = 0 } = decode(SyncRequestMsg, body);
  const { state } = services.store;
  const at = services.clock.now();
  const inbox = newsOf(state, boxesOf(state, userId), { since: syncTime, count: PAGE, at });
  const sent = isPullSend
    ? newsOf(state, [wholeBox(state.sentBoxes.get(userId))], { since: sendBoxSyncTime, count: PAGE, at })
    : { messages: [], isAll: true };
  const messages = [...inbox.messages, ...sent.messages].sort((one, other) => one.sentAt - other.sentAt);
  const last = inbox.isAll ? lastReceivedAt(state, userId) : (inbox.messages.at(-1)?.sentAt ?? 0);
  return encode(DownStreamMessages, {
    list: messages.map((message) => downStream(message, userId)),
    syncTime: Math.max(syncTime, last),
    finished: inbox.isAll && sent.isAll,
  });
};

/** Answers that there are no events, because the emulator sends none. A lower version would make the client stall. */
const pullEvents: AnswerQuery = (_deps, _connection, { body }) =>
  encode(Events, { syncTime: Math.max(1, decode(PullEvents, body).syncTime ?? 0), hasNext: false });

/** The answer to telemetry and to queries for bots and ultra group messages: an empty body, which means no results. */
const emptyAnswer: AnswerQuery = () => Buffer.alloc(0);

export const startUpQueries: Queries = {
  pullMsg,
  pullEventChange: pullEvents,
  reportsdk: emptyAnswer,
  qAppBot: emptyAnswer,
  pullUgMsg: emptyAnswer,
};
