import { conversationsOf } from '../../domain/client/read.js';
import { conversationNumberOf } from '../../domain/conversation-type.js';
import {
  ClearBatch,
  ClearMessages,
  Conversations,
  DeleteMessages,
  PullSessionStates,
  QueryConversations,
  RemoveConversations,
  SessionStates,
  SessionStatesSet,
  SetSessionStates,
} from '../bodies.js';
import { downStream } from '../encode-message.js';
import { decode, encode, type Message } from '../proto.js';
import { sessionStatesOf } from './session-states.js';
import type { Desk, QueryTopic } from './topic.js';

const EMPTY = Buffer.alloc(0);

const queryConversations: QueryTopic = ({ parts }, { userId }, { body }) => {
  const { count = 0, startTime = 0 } = decode(QueryConversations, body);
  const all = conversationsOf(parts.store.state, userId);
  const fitting = startTime > 0 ? all.filter(({ last }) => last.sentAt < startTime) : all;
  const page = fitting.slice(0, count > 0 ? count : fitting.length);
  return encode(Conversations, {
    info: page.map(({ conversationType, targetId, last }) => ({
      type: conversationNumberOf(conversationType),
      userId: targetId,
      msg: downStream(last, userId),
      readMsgTime: 0,
      unreadCount: 0,
      versionTime: last.sentAt,
    })),
    isFinished: page.length === fitting.length,
    pullTime: parts.clock.now(),
  });
};

/** Conversations are removed with what they hold. */
const removeConversations: QueryTopic = async (desk, { userId }, { body }) => {
  for (const { conversationId = '', type = 0 } of decode(RemoveConversations, body).conversations ?? []) {
    await clear(desk, userId, { targetId: conversationId, conversationType: type });
  }
  return EMPTY;
};

const deleteMessages: QueryTopic = async ({ parts }, { userId }, { body }) => {
  const messageUIDs = (decode(DeleteMessages, body).msgs ?? []).map(({ msgId = '' }) => msgId);
  await parts.store.execute('client.deleteMessages', { userId, messageUIDs });
  return EMPTY;
};

function clearMessages(fixedType?: number): QueryTopic {
  return async (desk, { userId }, { body }) => {
    const { conversationType = fixedType, ...input } = decode(ClearMessages, body);
    await clear(desk, userId, { ...input, conversationType });
    return EMPTY;
  };
}

const clearBatch: QueryTopic = async (desk, { userId }, { body }) => {
  for (const input of decode(ClearBatch, body).inputs ?? []) await clear(desk, userId, input);
  return EMPTY;
};

async function clear({ parts }: Desk, userId: string, input: Message<typeof ClearMessages>): Promise<void> {
  const { targetId = '', dataTime = 0, conversationType: number } = input;
  if (number !== 1 && number !== 3 && number !== 6) return;
  const until = dataTime > 0 ? { msgTimestamp: dataTime } : {};
  const params = { conversationType: number, fromUserId: userId, targetId, ...until };
  await parts.store.execute('conversation.clearHistory', params);
}

const pullSessionStates: QueryTopic = ({ parts }, { userId }, { body }) => {
  const { time = 0 } = decode(PullSessionStates, body);
  const states = sessionStatesOf(parts.store.state, userId).filter((each) => (each.time ?? 0) > time);
  const version = Math.max(1, time, ...states.map((each) => each.time ?? 0));
  return encode(SessionStates, { version, states });
};

const SILENT = 1;
const TOP = 2;
/** Nothing of the conversation notifies. */
const NO_NOTICES = 5;

const setSessionStates: QueryTopic = async (desk, { userId }, { body }) => {
  const { version = 0, states = [] } = decode(SetSessionStates, body);
  for (const { type = 0, channelId: targetId = '', items = [] } of states) {
    for (const { kind, value } of items) {
      await setState(desk, { userId, conversationType: type, targetId }, kind, value === '1');
    }
  }
  return encode(SessionStatesSet, { version: Math.max(version, desk.parts.clock.now()), updateVersion: true });
};

async function setState(
  { parts }: Desk,
  where: { readonly userId: string; readonly conversationType: number; readonly targetId: string },
  kind: number | undefined,
  isOn: boolean,
): Promise<void> {
  if (kind === TOP) await parts.store.execute('conversation.setTop', { ...where, setTop: isOn });
  if (kind !== SILENT) return;
  const { userId: requestId, ...conversation } = where;
  const levels = { isMuted: isOn ? 1 : 0, unpushLevel: isOn ? NO_NOTICES : 0 };
  await parts.store.execute('conversation.setNotification', { requestId, ...conversation, ...levels });
}

export const conversationQueries: Readonly<Record<string, QueryTopic>> = {
  qryRelationR: queryConversations,
  qryRelation: queryConversations,
  delRelationBatch: removeConversations,
  delMsg: deleteMessages,
  cleanPMsg: clearMessages(1),
  cleanGMsg: clearMessages(3),
  cleanSMsg: clearMessages(6),
  cleanMsgBatch: clearBatch,
  pullSeAtts: pullSessionStates,
  setSeAtt: setSessionStates,
};
