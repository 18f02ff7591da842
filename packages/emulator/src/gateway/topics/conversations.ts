import { resources } from '@rongkit/contract';
import { conversationsOf } from '../../domain/client/read.js';
import { conversationNumberOf } from '../../domain/conversation-type.js';
import {
  ClearBatch,
  ClearMessages,
  Conversations,
  DeleteMessages,
  QueryConversations,
  RemoveConversations,
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
  await serverCall(parts, resources.conversation.clearHistory, params);
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
};
