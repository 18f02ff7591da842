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
  return {
    'message.route': {
      isForm: true,
      fields: {
        fromUserId: required(anyText),
        toUserId: required(anyText),
        objectName: required(anyText),
        content: required(anyText),
        channelType: required(anyText),
        msgTimestamp: required(anyText),
        msgUID: required(anyText),
        originalMsgUID: anyText,
        sensitiveType: integer(),
        source: anyText,
        busChannel: anyText,
        groupUserIds: list(anyText, { minItems: 0 }),
        aiGenerated: boolean,
      },
    },
    'message.preSend': {
      isForm: true,
      isVerdict: true,
      hasAppKey: true,
      fields: {
        appKey: required(anyText),
        fromUserId: required(anyText),
        targetId: required(anyText),
        toUserIds: list(anyText, { minItems: 0, commas: true }),
        msgType: required(anyText),
        content: required(anyText),
        pushContent: anyText,
        disablePush: boolean,
        pushExt: anyText,
        expansion: boolean,
        extraContent: anyText,
        channelType: required(anyText),
        msgTimeStamp: required(anyText),
        messageId: required(anyText),
        originalMsgUID: anyText,
        os: anyText,
        busChannel: anyText,
        clientIp: anyText,
        aiGenerated: boolean,
      },
    },
    'message.operation': {
      fields: {
        eventType: required(integer()),
        fromUserId: required(anyText),
        optTime: required(integer()),
        source: anyText,
        conversationInfo: required(
          object({ conversationType: required(integer()), targetId: required(anyText), busChannel: anyText }),
        ),
        originalMsgInfo: object({ messageId: required(anyText), messageTime: required(integer()) }),
        recallMsgInfo: object({ isDelete: integer(), isAdmin: integer(), extra: anyText }),
        deleteMsgInfo: object({ deleteType: required(integer()), msgTimestamp: integer() }),
      },
    },
    'moderation.auditResult': {
      fields: {
        result: required(integer()),
        content: required(anyText),
        msgUID: required(anyText),
        serviceProvider: anyText,
        resultDetail: anyText,
      },
    },
    'user.onlineStatus': {
      fields: {
        userid: required(anyText),
        status: required(anyText),
        os: anyText,
        time: required(integer()),
        clientIp: anyText,
        sessionId: anyText,
      },
    },
    'user.deactivation': {
      isForm: true,
      fields: {
        userId: required(anyText),
        operateId: required(anyText),
        type: required(integer()),
        code: required(anyText),
        time: required(integer()),
      },
    },
    'user.profile': {
      fields: {
        userId: required(anyText),
        type: required(integer()),
        time: required(integer()),
        userProfile: anyText,
        userExtProfile: anyText,
      },
    },
    'user.friend': {
      fields: {
        eventType: required(integer()),
        userId: required(anyText),
        toUserId: required(anyText),
        time: required(integer()),
        source: anyText,
        extra: anyText,
      },
    },
    'bot.webhook': {
      fields: {
        type: required(anyText),
        timestamp: required(integer()),
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
        type: required(integer()),
        time: required(integer()),
      },
    },
    'chatroom.kv': {
      fields: {
        chatroomId: required(anyText),
        key: anyText,
        value: anyText,
        optType: required(integer()),
        userId: required(anyText),
        status: integer(),
        timestamp: required(integer()),
        version: integer(),
      },
    },
    'group.profile': {
      fields: {
        groupId: required(anyText),
        groupName: anyText,
        time: required(integer()),
        optUserId: anyText,
        groupProfile: free,
        groupExtProfile: free,
        permissions: free,
      },
    },
    'group.operation': {
      fields: {
        groupId: required(anyText),
        eventType: required(integer()),
        time: required(integer()),
        optUserId: anyText,
        userIds: list(anyText, { minItems: 0 }),
      },
    },
    'rtc.roomStatus': {
      hasAppKey: true,
      fields: {
        appKey: required(anyText),
        roomId: required(anyText),
        event: required(integer()),
        userId: anyText,
        timestamp: required(integer()),
        exitType: integer(),
        durationTime: integer(),
        token: anyText,
      },
    },
    'rtc.moderation': {
      hasAppKey: true,
      fields: {
        type: required(integer()),
        code: integer(),
        appKey: required(anyText),
        roomId: required(anyText),
        userId: anyText,
        scene: anyText,
        sessionId: anyText,
        content: required(free),
      },
    },
  };
}
