import type { ClientSend } from '../../domain/clients/send.js';
import { clientSource } from '../../domain/commands.js';
import { DEFAULT_CHANNEL } from '../../domain/rules/conversations.js';
import { jsonMembers } from '../../domain/values/json-members.js';
import { checkMessage } from '../../sending/check-message.js';
import type { PassedMessage } from '../../sending/send-gate.js';
import { UpStreamMessage } from '../bodies.js';
import type { Connection } from '../connection.js';
import { decode, type Message } from '../proto.js';
import { type InterceptedMessage, interceptNotice } from './intercept-notice.js';
import type { GatewayDeps, TakePublish } from './topic.js';

/** Bits of `sessionId`, which holds the options of a message. */
const STORE = 1;
const COUNT = 2;
const MENTIONS = 4;
const SILENT = 32;
const EXPANDABLE = 64;

/** The options of a message, under their names in the server API. */
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

/** Reads key-value pairs: `{"key":{"v":"value"}}`, or `{"key":"value"}` from older clients. */
function pairsIn(json = ''): Record<string, string> {
  const pairs = Object.entries(jsonMembers(json));
  return Object.fromEntries(pairs.map(([key, value]) => [key, String(Object(value).v ?? value)]));
}

/** The object name of a message; empty if the packet cannot be decoded. */
export function objectNameIn(body: Buffer): string {
  try {
    return decode(UpStreamMessage, body).classname ?? '';
  } catch {
    return '';
  }
}

/** Makes a handler that sends a message to a user, a group or a channel of an ultra group. A status message reaches only users who are online. */
export function sendToConversation(conversationType: ClientSend['conversationType'], isStatus: boolean): TakePublish {
  return async (deps, connection, { target: targetId, body }) => {
    const message = decode(UpStreamMessage, body);
    const { classname: objectName = '', content = '', toUserIds = [], pushText, appData } = message;
    const channel = conversationType === 'ULTRAGROUP' && { busChannel: message.busChannel || DEFAULT_CHANNEL };
    checkMessage({ conversationType, targetId, objectName, content });
    const send: ClientSend = {
      userId: connection.userId,
      conversationType,
      targetId,
      ...channel,
      objectName,
      content,
      toUserIds,
      isStatus,
      pushContent: pushText,
      pushData: appData,
      options: optionsOf(message),
    };
    const passed = await deps.services.gate.send('client.send', send, sendingClient(connection));
    return published(deps, connection, { conversationType, targetId, ...channel }, passed);
  };
}

/** Handles a message that a client sends to a chatroom. */
export const sendToRoom: TakePublish = async (deps, connection, { target: chatroomId, body }) => {
  const message = decode(UpStreamMessage, body);
  const { classname: objectName = '', content = '' } = message;
  checkMessage({ conversationType: 'CHATROOM', targetId: chatroomId, objectName, content });
  const send = { userId: connection.userId, chatroomId, objectName, content, options: optionsOf(message) };
  const passed = await deps.services.gate.send('client.sendToChatroom', send, sendingClient(connection));
  return published(deps, connection, { conversationType: 'CHATROOM', targetId: chatroomId }, passed);
};

function sendingClient({ session }: Connection) {
  return { ...session, by: clientSource(session) };
}

/** The puback for the sender of a message. If the app server held the message back, a notice to the sender follows. */
function published(
  deps: GatewayDeps,
  connection: Connection,
  conversation: Pick<InterceptedMessage, 'conversationType' | 'targetId' | 'busChannel'>,
  { messageUID, sentAt, refusedWith: extra }: PassedMessage,
) {
  const receipt = { uid: messageUID, time: sentAt };
  if (extra === undefined) return { receipt };
  return { receipt, after: () => interceptNotice(deps, connection, { ...conversation, messageUID, extra }) };
}
