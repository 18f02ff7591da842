// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { anyText, boolean, type Fields, free, integer, list, map, object, required } from '../endpoints/fields.js';
import type { WebhookData } from './webhook-events.js';

/** Run-time description of a callback. */
export interface Callback {
  /** The body is a form; JSON otherwise. */
  readonly isForm?: true;
  /** The answer decides whether a message is delivered. */
  readonly isVerdict?: true;
  /** The app key is in the body; otherwise it comes with the signature. */
  readonly hasAppKey?: true;
  readonly fields: Fields;
}

/** Description of each callback. Each call makes the table anew. */
export function webhookTable(): Readonly<Record<keyof WebhookData, Callback>> {
  const fromUserId = required(anyText);
  const toUserId = required(anyText);
  const content = required(anyText);
  const channelType = required(anyText);
  const msgUID = required(anyText);
  const originalMsgUID = anyText;
  const source = anyText;
  const busChannel = anyText;
  const aiGenerated = boolean;
  const appKey = required(anyText);
  const os = anyText;
  const clientIp = anyText;
  const eventType = required(integer());
  const time = required(integer());
  const sessionId = anyText;
  const userId = required(anyText);
  const type = required(integer());
  const timestamp = required(integer());
  const groupId = required(anyText);
  const optUserId = anyText;
  const roomId = required(anyText);
  return {
    'message.route': {
      isForm: true,
      fields: {
        fromUserId,
        toUserId,
        objectName: required(anyText),
        content,
        channelType,
        msgTimestamp: required(anyText),
        msgUID,
        originalMsgUID,
        sensitiveType: integer(),
        source,
        busChannel,
        groupUserIds: list(anyText, { minItems: 0 }),
        aiGenerated,
      },
    },
    'message.preSend': {
      isForm: true,
      isVerdict: true,
      hasAppKey: true,
      fields: {
        appKey,
        fromUserId,
        targetId: required(anyText),
        toUserIds: list(anyText, { minItems: 0, commas: true }),
        msgType: required(anyText),
        content,
        pushContent: anyText,
        disablePush: boolean,
        pushExt: anyText,
        expansion: boolean,
        extraContent: anyText,
        channelType,
        msgTimeStamp: required(anyText),
        messageId: required(anyText),
        originalMsgUID,
        os,
        busChannel,
        clientIp,
        aiGenerated,
      },
    },
    'message.operation': {
      fields: {
        eventType,
        fromUserId,
        optTime: required(integer()),
        source,
        conversationInfo: required(
          object({ conversationType: required(integer()), targetId: required(anyText), busChannel: anyText }),
        ),
        originalMsgInfo: object({ messageId: required(anyText), messageTime: required(integer()) }),
        recallMsgInfo: object({ isDelete: integer(), isAdmin: integer(), extra: anyText }),
        deleteMsgInfo: object({ deleteType: required(integer()), msgTimestamp: integer() }),
      },
    },
    'moderation.auditResult': {
      fields: { result: required(integer()), content, msgUID, serviceProvider: anyText, resultDetail: anyText },
    },
    'user.onlineStatus': {
      fields: { userid: required(anyText), status: required(anyText), os, time, clientIp, sessionId },
    },
    'user.deactivation': {
      isForm: true,
      fields: { userId, operateId: required(anyText), type, code: required(anyText), time },
    },
    'user.profile': { fields: { userId, type, time, userProfile: anyText, userExtProfile: anyText } },
    'user.friend': { fields: { eventType, userId, toUserId, time, source, extra: anyText } },
    'bot.webhook': {
      fields: {
        type: required(anyText),
        timestamp,
        bot: required(
          object({ userId: required(anyText), name: anyText, profileUrl: anyText, type: anyText, metadata: map() }),
        ),
        data: required(free),
      },
    },
    'chatroom.status': {
      fields: {
        chatRoomId: required(anyText),
        userIds: required(list(anyText, { minItems: 0 })),
        status: required(integer()),
        type,
        time,
      },
    },
    'chatroom.kv': {
      fields: {
        chatroomId: required(anyText),
        key: anyText,
        value: anyText,
        optType: required(integer()),
        userId,
        status: integer(),
        timestamp,
        version: integer(),
      },
    },
    'group.profile': {
      fields: {
        groupId,
        groupName: anyText,
        time,
        optUserId,
        groupProfile: free,
        groupExtProfile: free,
        permissions: free,
      },
    },
    'group.operation': { fields: { groupId, eventType, time, optUserId, userIds: list(anyText, { minItems: 0 }) } },
    'rtc.roomStatus': {
      hasAppKey: true,
      fields: {
        appKey,
        roomId,
        event: required(integer()),
        userId: anyText,
        timestamp,
        exitType: integer(),
        durationTime: integer(),
        token: anyText,
      },
    },
    'rtc.moderation': {
      hasAppKey: true,
      fields: {
        type,
        code: integer(),
        appKey,
        roomId,
        userId: anyText,
        scene: anyText,
        sessionId,
        content: required(free),
      },
    },
  };
}
