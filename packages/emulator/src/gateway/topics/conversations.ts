import { resources } from '@rongkit/contract';
import { type ConversationRow, conversationsOf } from '../../domain/clients/conversation-views.js';
import { conversationNumberOf, isConversationNumber } from '../../domain/rules/conversations.js';
import {
  ClearBatch,
  ClearMessages,
  Conversations,
  DeleteMessages,
  NamedConversations,
  QueryConversations,
  RemoveConversation,
} from '../bodies.js';
import type { Connection } from '../connection.js';
import { downStream } from '../encode-message.js';
import { execute, executeCall } from '../execute.js';
import { decode, encode, type Message } from '../proto.js';
import { type AnswerQuery, DONE, type GatewayDeps, type Queries } from './topic.js';

const queryConversations: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { count = 0, startTime = 0 } = decode(QueryConversations, body);
  const all = conversationsOf(services.store.state, userId);
  const fitting = startTime > 0 ? all.filter(({ last }) => last.sentAt < startTime) : all;
  const page = fitting.slice(0, count > 0 ? count : fitting.length);
  const isFinished = page.length === fitting.length;
  return encode(Conversations, { info: page.map(rowFor(userId)), isFinished, pullTime: services.clock.now() });
};

/** Answers with the rows of the conversations that the body names. */
const queryNamedConversations: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { conversations = [] } = decode(NamedConversations, body);
  const names = new Set(conversations.map(({ type = 0, conversationId = '' }) => `${type} ${conversationId}`));
  const isNamed = ({ conversationType, targetId }: ConversationRow) =>
    names.has(`${conversationNumberOf(conversationType)} ${targetId}`);
  const rows = conversationsOf(services.store.state, userId).filter(isNamed);
  return encode(Conversations, { info: rows.map(rowFor(userId)), isFinished: true, pullTime: services.clock.now() });
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

const removeConversations: AnswerQuery = async (deps, connection, { body }) => {
  const { conversations = [], withMessages } = decode(NamedConversations, body);
  for (const { conversationId: targetId = '', type = 0 } of conversations) {
    await remove(deps, connection, { conversationType: type, targetId });
    if (withMessages) await clear(deps, connection, { targetId, conversationType: type });
  }
  return DONE;
};

const removeConversation: AnswerQuery = async (deps, connection, { target: targetId, body }) => {
  await remove(deps, connection, { conversationType: decode(RemoveConversation, body).type ?? 0, targetId });
  return DONE;
};

interface ConversationRef {
  readonly conversationType: number;
  readonly targetId: string;
}

async function remove(
  { services }: GatewayDeps,
  { userId, session }: Connection,
  { conversationType, targetId }: ConversationRef,
): Promise<void> {
  if (!isConversationNumber(conversationType)) return;
  await execute({ services, session }, 'client.removeConversation', { userId, conversationType, targetId });
}

const deleteMessages: AnswerQuery = async ({ services }, { userId, session }, { body }) => {
  const messageUIDs = (decode(DeleteMessages, body).msgs ?? []).map(({ msgId = '' }) => msgId);
  await execute({ services, session }, 'client.deleteMessages', { userId, messageUIDs });
  return DONE;
};

function clearMessages(fixedType?: number): AnswerQuery {
  return async (deps, connection, { body }) => {
    const { conversationType = fixedType, ...input } = decode(ClearMessages, body);
    await clear(deps, connection, { ...input, conversationType });
    return DONE;
  };
}

const clearBatch: AnswerQuery = async (deps, connection, { body }) => {
  for (const input of decode(ClearBatch, body).inputs ?? []) await clear(deps, connection, input);
  return DONE;
};

async function clear(
  { services }: GatewayDeps,
  { userId, session }: Connection,
  input: Message<typeof ClearMessages>,
): Promise<void> {
  const { targetId = '', dataTime = 0, conversationType: number } = input;
  if (number !== 1 && number !== 3 && number !== 6) return;
  const until = dataTime > 0 ? { msgTimestamp: dataTime } : {};
  const params = { conversationType: number, fromUserId: userId, targetId, ...until };
  await executeCall({ services, session }, resources.conversation.clearHistory, params);
}

export const conversationQueries: Queries = {
  qryRelationR: queryConversations,
  qryRelation: queryConversations,
  qryRLBatch: queryNamedConversations,
  delRelationBatch: removeConversations,
  delRelation: removeConversation,
  delMsg: deleteMessages,
  delUgMsg: deleteMessages,
  cleanPMsg: clearMessages(1),
  cleanGMsg: clearMessages(3),
  cleanSMsg: clearMessages(6),
  cleanMsgBatch: clearBatch,
};
