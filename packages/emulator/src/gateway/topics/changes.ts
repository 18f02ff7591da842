import { resources } from '@rongkit/contract';
import { messagesOf, modifiedSince } from '../../domain/clients/conversation-views.js';
import { type ConversationNumber, conversationTypeOf } from '../../domain/rules/conversations.js';
import { lastReceivedAt } from '../../domain/rules/inboxes.js';
import { screen } from '../../domain/rules/words.js';
import { FoundMessages, Modified, Modify, ModifyAnswer, PullModified, QueryMessages } from '../bodies.js';
import { downStream } from '../encode-message.js';
import { executeCall } from '../execute.js';
import { decode, encode } from '../proto.js';
import type { AnswerQuery, Queries } from './topic.js';

/** The only value of `modifyType` that the emulator sends. */
const BY_SENDER = 1;

/**
 * Answers with the messages that were modified after the client's version. A client with version 0 gets none, because
 * it pulls all messages with their current content anyway. The version in this first answer must not be earlier than
 * the last message in the client's inbox, or the client reports an error.
 */
const pullModified: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { pullVersion = 0 } = decode(PullModified, body);
  const { state } = services.store;
  if (pullVersion === 0) {
    const nextVersion = Math.max(1, lastReceivedAt(state, userId), services.clock.now());
    return encode(Modified, { nextVersion, finished: true });
  }
  const modified = modifiedSince(state, userId, pullVersion);
  return encode(Modified, {
    list: modified.map((message) => ({ modifyType: BY_SENDER, msg: downStream(message, userId) })),
    nextVersion: Math.max(pullVersion, modified.at(-1)?.modifiedVersion ?? 0),
    finished: true,
  });
};

/** Modifies a user's own message, as the server API does. Inferred: sensitive words apply as to a new message. */
const modify: AnswerQuery = async ({ services }, { userId, session }, { body }) => {
  const { targetId = '', type, msgUID = '', content = '' } = decode(Modify, body);
  const { state } = services.store;
  const objectName = state.messages.get(msgUID)?.objectName ?? '';
  const change = { fromUserId: userId, msgUID, content: screen(state, { objectName, content }).content };
  const [endpoint, place] =
    typeOf(type) === 'GROUP'
      ? [resources.message.modifyGroup, { groupId: targetId }]
      : [resources.message.modifyPrivate, { targetId }];
  await executeCall({ services, session }, endpoint, { ...change, ...place });
  return encode(ModifyAnswer, { modifyTime: state.messages.get(msgUID)?.modifiedVersion ?? 0 });
};

const queryMessages: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { targetId = '', type, query = [] } = decode(QueryMessages, body);
  // A UID that the client repeats must not repeat the message in the answer.
  const uids = [...new Set(query.map(({ msgUID = '' }) => msgUID))];
  const found = messagesOf(services.store.state, { conversationType: typeOf(type), targetId }, userId, uids);
  const foundUids = new Set(found.map(({ messageUID }) => messageUID));
  return encode(FoundMessages, {
    list: found.map((message) => downStream(message, userId)),
    missing: uids.filter((uid) => !foundUids.has(uid)),
  });
};

function typeOf(number = 0) {
  return conversationTypeOf(number as ConversationNumber);
}

export const changeQueries: Queries = { pullModifyMsg: pullModified, modifyMsg: modify, qryMsg: queryMessages };
