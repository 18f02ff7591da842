import type { HistoryCleared, MessageRecalled } from '../../domain/events.js';
import { conversationNumberOf } from '../../domain/rules/conversations.js';
import type { State } from '../../domain/state/index.js';
import { SERVER } from './message.js';

const RECALL = 1;
const DELETE = 2;
const NAMED = 1;
const UNTIL = 2;

/** The body of `message.operation` for a recall. */
export function recallOperation(event: MessageRecalled): object {
  const { messageUID: messageId, sentAt: messageTime, isDelete, isAdmin, extra } = event;
  return {
    ...operationOf(RECALL, event),
    originalMsgInfo: { messageId, messageTime },
    recallMsgInfo: { isDelete, isAdmin, extra },
  };
}

/** The bodies of `message.operation` for a deletion: one for each named message, or one for all messages up to a time. */
export function deleteOperations({ messages }: State, event: HistoryCleared): object[] {
  const { deleted } = event;
  const operation = operationOf(DELETE, event);
  if ('until' in deleted) {
    return [{ ...operation, deleteMsgInfo: { deleteType: UNTIL, msgTimestamp: deleted.until } }];
  }
  return deleted.messageUIDs.map((messageId) => {
    const messageTime = messages.get(messageId)?.sentAt ?? 0;
    const deleteMsgInfo = { deleteType: NAMED, msgTimestamp: messageTime };
    return { ...operation, originalMsgInfo: { messageId, messageTime }, deleteMsgInfo };
  });
}

function operationOf(eventType: number, event: MessageRecalled | HistoryCleared) {
  const { userId: fromUserId, at: optTime, source = SERVER, targetId, busChannel } = event;
  const conversationType = conversationNumberOf(event.conversationType);
  return { eventType, fromUserId, optTime, source, conversationInfo: { conversationType, targetId, busChannel } };
}
