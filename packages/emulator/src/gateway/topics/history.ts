import { historyPage } from '../../domain/clients/conversation-views.js';
import type { ConversationType } from '../../domain/state/index.js';
import { History, QueryHistory } from '../bodies.js';
import { downStream } from '../encode-message.js';
import { decode, encode } from '../proto.js';
import type { AnswerQuery, Queries } from './topic.js';

const NEWER = 1;
const DEFAULT_COUNT = 20;

/** A page of a conversation. Of a room the packet's target names it, of others the body. */
function historyOf(conversationType: ConversationType): AnswerQuery {
  return ({ services }, { userId }, { target, body }) => {
    const { targetId = target, time = 0, count = DEFAULT_COUNT, order, busChannel = '' } = decode(QueryHistory, body);
    const conversation = {
      conversationType,
      targetId: conversationType === 'CHATROOM' ? target : targetId,
      busChannel,
    };
    const asked = { time, count, isNewer: order === NEWER };
    const { messages, hasMore } = historyPage(services.store.state, conversation, userId, asked);
    return encode(History, {
      list: messages.map((message) => downStream(message, userId)),
      syncTime: messages.at(asked.isNewer ? 0 : -1)?.sentAt ?? Math.max(1, time),
      hasMsg: hasMore ? 1 : 0,
    });
  };
}

export const historyQueries: Queries = {
  qryPMsg: historyOf('PRIVATE'),
  qryGMsg: historyOf('GROUP'),
  qrySMsg: historyOf('SYSTEM'),
  qryCHMsg: historyOf('CHATROOM'),
};
