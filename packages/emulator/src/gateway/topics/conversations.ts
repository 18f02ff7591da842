import { resources } from '@rongkit/contract';
import { type ConversationRow, conversationsOf } from '../../domain/client/read.js';
import { conversationNumberOf } from '../../domain/conversation-type.js';
import {
  ClearBatch,
  ClearMessages,
  Conversations,
  DeleteMessages,
  NamedConversations,
  QueryConversations,
  RemoveConversation,
} from '../bodies.js';
import { downStream } from '../encode-message.js';
import { decode, encode, type Message } from '../proto.js';
import { serverCall } from '../server-call.js';
import type { Desk, QueryTopic } from './topic.js';

const EMPTY = Buffer.alloc(0);

const queryConversations: QueryTopic = ({ parts }, { userId }, { body }) => {
  const { count = 0, startTime = 0 } = decode(QueryConversations, body);
  const all = conversationsOf(parts.store.state, userId);
  const fitting = startTime > 0 ? all.filter(({ last }) => last.sentAt < startTime) : all;
  const page = fitting.slice(0, count > 0 ? count : fitting.length);
  const isFinished = page.length === fitting.length;
  return encode(Conversations, { info: page.map(rowFor(userId)), isFinished, pullTime: parts.clock.now() });
};

/** The rows of single conversations. */
const queryNamedConversations: QueryTopic = ({ parts }, { userId }, { body }) => {
  const names = (decode(NamedConversations, body).conversations ?? []).map(
    ({ type = 0, conversationId = '' }) => `${type} ${conversationId}`,
  );
  const isAsked = ({ conversationType, targetId }: ConversationRow) =>
    names.includes(`${conversationNumberOf(conversationType)} ${targetId}`);
  const rows = conversationsOf(parts.store.state, userId).filter(isAsked);
  return encode(Conversations, { info: rows.map(rowFor(userId)), isFinished: true, pullTime: parts.clock.now() });
};

function rowFor(userId: string) {
  return ({ conversationType, targetId, last }: ConversationRow) => ({
    type: conversationNumberOf(conversationType),
    userId: targetId,
    msg: downStream(last, userId),
    readMsgTime: 0,
    unreadCount: 0,
    versionTime: last.sentAt,
  });
}

const removeConversations: QueryTopic = async (desk, { userId }, { body }) => {
  const { conversations = [], withMessages } = decode(NamedConversations, body);
  for (const { conversationId: targetId = '', type = 0 } of conversations) {
    await remove(desk, { userId, conversationType: type, targetId });
    if (withMessages) await clear(desk, userId, { targetId, conversationType: type });
  }
  return EMPTY;
};

const removeConversation: QueryTopic = async (desk, { userId }, { target: targetId, body }) => {
  await remove(desk, { userId, conversationType: decode(RemoveConversation, body).type ?? 0, targetId });
  return EMPTY;
};

async function remove({ parts }: Desk, params: object): Promise<void> {
  await parts.store.execute('client.removeConversation', params);
}

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
  await serverCall(parts, resources.conversation.clearHistory, params);
}

export const conversationQueries: Readonly<Record<string, QueryTopic>> = {
  qryRelationR: queryConversations,
  qryRelation: queryConversations,
  qryRLBatch: queryNamedConversations,
  delRelationBatch: removeConversations,
  delRelation: removeConversation,
  delMsg: deleteMessages,
  cleanPMsg: clearMessages(1),
  cleanGMsg: clearMessages(3),
  cleanSMsg: clearMessages(6),
  cleanMsgBatch: clearBatch,
};
