import { resources } from '@rongkit/contract';
import { messagesOf, modifiedSince } from '../../domain/clients/conversation-views.js';
import { type ConversationNumber, conversationTypeOf } from '../../domain/rules/conversations.js';
import { lastTimeIn } from '../../domain/rules/message-lists.js';
import { screen } from '../../domain/rules/words.js';
import { FoundMessages, Modified, Modify, ModifyAnswer, PullModified, QueryMessages } from '../bodies.js';
import { downStream } from '../encode-message.js';
import { decode, encode } from '../proto.js';
import { serverCall } from '../server-call.js';
import type { AnswerQuery, Queries } from './topic.js';

/** The only kind of change that there is. */
const BY_SENDER = 1;

/**
 * What was modified of what a client has. One that does not know yet what it has gets nothing, as it is about to get all
 * as it is now; it takes a version for an error that is behind the time of its inbox.
 */
const pullModified: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { pullVersion = 0 } = decode(PullModified, body);
  const { state } = services.store;
  if (pullVersion === 0) {
    const nextVersion = Math.max(1, lastTimeIn(state, state.inboxes.get(userId)), services.clock.now());
    return encode(Modified, { nextVersion, finished: true });
  }
  const modified = modifiedSince(state, userId, pullVersion);
  return encode(Modified, {
    list: modified.map((message) => ({ modifyType: BY_SENDER, msg: downStream(message, userId) })),
    nextVersion: Math.max(pullVersion, modified.at(-1)?.modifiedVersion ?? 0),
    finished: true,
  });
};

/** A user changes what an own message says, as by the server API; words are looked for as in a new one (inferred). */
const modify: AnswerQuery = async ({ services }, { userId, session }, { body }) => {
  const { targetId = '', type, msgUID = '', content = '' } = decode(Modify, body);
  const { state } = services.store;
  const objectName = state.messages.get(msgUID)?.objectName ?? '';
  const change = { fromUserId: userId, msgUID, content: screen(state, { objectName, content }).content };
  const [endpoint, place] =
    typeOf(type) === 'GROUP'
      ? [resources.message.modifyGroup, { groupId: targetId }]
      : [resources.message.modifyPrivate, { targetId }];
  await serverCall(services, endpoint, { ...change, ...place }, session.source);
  return encode(ModifyAnswer, { modifyTime: state.messages.get(msgUID)?.modifiedVersion ?? 0 });
};

const queryMessages: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { targetId = '', type, query = [] } = decode(QueryMessages, body);
  const uids = query.map(({ msgUID = '' }) => msgUID);
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

export const changeQueries: Queries = {
  pullModifyMsg: pullModified,
  modifyMsg: modify,
  qryMsg: queryMessages,
};
