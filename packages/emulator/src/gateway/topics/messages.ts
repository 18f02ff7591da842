import type { ClientSend } from '../../domain/clients/send.js';
import { jsonMembers } from '../../domain/values/json-members.js';
import type { PassedMessage } from '../../sending/send-gate.js';
import { UpStreamMessage } from '../bodies.js';
import type { Connection } from '../connection.js';
import { decode, type Message } from '../proto.js';
import { type Intercepted, interceptNotice } from './intercept-notice.js';
import type { GatewayDeps, TakePublish } from './topic.js';

/** Bits of `sessionId`: how a message is to be handled. */
const STORE = 1;
const COUNT = 2;
const MENTIONS = 4;
const SILENT = 32;
const EXPANDABLE = 64;

/** The remaining parts of a message, by the names that the server API has for them. */
function optionsOf(message: Message<typeof UpStreamMessage>): Record<string, unknown> {
  const { sessionId: bits = 0, extraContent } = message;
  return {
    isPersisted: bits & STORE ? 1 : 0,
    isCounted: bits & COUNT ? 1 : 0,
    ...(bits & MENTIONS && { isMentioned: 1 }),
    ...(bits & SILENT && { disableNotification: true }),
    ...(bits & EXPANDABLE && { expansion: true, extraContent: pairsIn(extraContent) }),
  };
}

/** `{"key":{"v":"value"}}`, or the plain pairs of older clients. */
function pairsIn(json = ''): Record<string, string> {
  const pairs = Object.entries(jsonMembers(json));
  return Object.fromEntries(pairs.map(([key, value]) => [key, String(Object(value).v ?? value)]));
}

/** A user sends to another user or to a group; a status message only reaches connected users. */
export function sendToConversation(conversationType: ClientSend['conversationType'], isStatus: boolean): TakePublish {
  return async (deps, connection, { target: targetId, body }) => {
    const message = decode(UpStreamMessage, body);
    const { classname: objectName = '', content = '', toUserIds = [], pushText, appData } = message;
    const send: ClientSend = {
      userId: connection.userId,
      conversationType,
      targetId,
      objectName,
      content,
      toUserIds,
      isStatus,
      pushContent: pushText,
      pushData: appData,
      options: optionsOf(message),
    };
    const passed = await deps.services.gate.send('client.send', send, connection.session);
    return published(deps, connection, { conversationType, targetId }, passed);
  };
}

/** A member speaks in a room. */
export const sendToRoom: TakePublish = async (deps, connection, { target: chatroomId, body }) => {
  const message = decode(UpStreamMessage, body);
  const { classname: objectName = '', content = '' } = message;
  const send = { userId: connection.userId, chatroomId, objectName, content, options: optionsOf(message) };
  const passed = await deps.services.gate.send('client.sendToChatroom', send, connection.session);
  return published(deps, connection, { conversationType: 'CHATROOM', targetId: chatroomId }, passed);
};

/** The receipt of a message. The sender of one that was held back has it, too, and hears of it afterwards. */
function published(
  deps: GatewayDeps,
  connection: Connection,
  conversation: Pick<Intercepted, 'conversationType' | 'targetId'>,
  { messageUID, sentAt, refusedWith: extra }: PassedMessage,
) {
  const receipt = { uid: messageUID, time: sentAt };
  if (extra === undefined) return { receipt };
  return { receipt, after: () => interceptNotice(deps, connection, { ...conversation, messageUID, extra }) };
}
