import type { MessageChanged, MessageSent } from '../../domain/events.js';
import { EXPANSION_NOTICE } from '../../domain/rules/notice-messages.js';
import type { ConversationType, Message, State } from '../../domain/state/index.js';
import { jsonMembers } from '../../domain/values/json-members.js';

export const SERVER = 'Server';

/** The names of the conversation types in callbacks. */
export const channelTypes = {
  PRIVATE: 'PERSON',
  DISCUSSION: 'PERSONS',
  GROUP: 'GROUP',
  CHATROOM: 'TEMPGROUP',
  SYSTEM: 'NOTIFY',
  ULTRAGROUP: 'ULTRAGROUP',
} as const satisfies Record<ConversationType, string>;

const WORD_REPLACED = 2;

/** The body of `message.route` for a message; undefined for status and system messages, which are never routed. */
export function routedMessage(state: State, event: MessageSent): object | undefined {
  const message = state.messages.get(event.messageUID);
  if (!message || message.keep === 'none' || message.conversationType === 'SYSTEM') return undefined;
  const { messageUID, sentAt, objectName, content, conversationType } = message;
  const recalled = conversationType === 'ULTRAGROUP' && objectName === 'RC:RcCmd' ? uidIn(content) : undefined;
  return {
    ...placeOf(message),
    objectName,
    content,
    msgTimestamp: String(sentAt),
    msgUID: messageUID,
    ...(recalled !== undefined && { originalMsgUID: recalled }),
    sensitiveType: event.wordReplaced ? WORD_REPLACED : 0,
    source: event.source ?? SERVER,
    ...(event.directed && { groupUserIds: [...event.receivers].filter((userId) => userId !== message.fromUserId) }),
  };
}

/**
 * The body of `message.route` for a changed message; undefined unless the message is in an ultra group. Inferred: changed
 * key-value pairs have the form of the command message that tells clients of the change.
 */
export function routedChange(state: State, event: MessageChanged): object | undefined {
  const message = state.messages.get(event.messageUID);
  if (message?.conversationType !== 'ULTRAGROUP') return undefined;
  return {
    ...placeOf(message),
    fromUserId: event.userId,
    ...contentOf(message, event),
    msgTimestamp: String(event.at),
    msgUID: event.changeUID,
    originalMsgUID: event.messageUID,
    sensitiveType: 0,
    source: event.source ?? SERVER,
  };
}

function contentOf({ objectName, content }: Message, { messageUID: mid, pairs }: MessageChanged) {
  if (!pairs) return { objectName, content };
  const change = 'set' in pairs ? { put: pairs.set, mid } : { del: pairs.removed, mid };
  return { objectName: EXPANSION_NOTICE, content: JSON.stringify(change) };
}

function placeOf({ fromUserId, targetId, conversationType, busChannel }: Message) {
  return { fromUserId, toUserId: targetId, channelType: channelTypes[conversationType], busChannel };
}

/** The UID of the recalled message, from the content of a recall command. */
function uidIn(content: string): string | undefined {
  const { messageUId: uid } = jsonMembers(content);
  return typeof uid === 'string' ? uid : undefined;
}
