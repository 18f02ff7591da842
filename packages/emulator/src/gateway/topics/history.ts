import { historyPage } from '../../domain/clients/conversation-views.js';
import type { ConversationType } from '../../domain/state/index.js';
import { History, QueryHistory } from '../bodies.js';
import { downStream } from '../encode-message.js';
import { decode, encode } from '../proto.js';
import type { AnswerQuery, Queries } from './topic.js';

/** The value of `order` for messages after `time`; any other value asks for messages before `time`. */
const NEWER = 1;
const DEFAULT_COUNT = 20;

/**
 * Makes a handler that answers with a page of the message history of a conversation. The target of
 * the packet counts only if the body has no target, as for chatrooms: clients of 2.x send their own id in the packet.
 */
function historyOf(conversationType: ConversationType): AnswerQuery {
  return ({ services }, { userId }, { target, body }) => {
    const { targetId = target, time = 0, count = DEFAULT_COUNT, order } = decode(QueryHistory, body);
    const conversation = { conversationType, targetId: targetId || target };
    const page = { time, count, isNewer: order === NEWER };
    const { messages, hasMore } = historyPage(services.store.state, conversation, userId, page);
    return encode(History, {
      list: messages.map((message) => downStream(message, userId)),
      syncTime: messages.at(page.isNewer ? 0 : -1)?.sentAt ?? Math.max(1, time),
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
