// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import {
  anyText,
  boolean,
  type Fields,
  free,
  integer,
  list,
  map,
  object,
  required,
  text,
} from '../endpoints/fields.js';
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

/** Creates the description of each callback: a function, so that an import does no work. Callers keep the result. */
export function webhookTable(): Readonly<Record<keyof WebhookData, Callback>> {
  const fromUserId = required(text({ allowEmpty: true, isId: true }));
  const toUserId = required(text({ allowEmpty: true, isId: true }));
  const sessionId = text({ allowEmpty: true, isId: true });
  const userId = required(text({ allowEmpty: true, isId: true }));
  const groupId = required(text({ allowEmpty: true, isId: true }));
  const optUserId = text({ allowEmpty: true, isId: true });
  const roomId = required(text({ allowEmpty: true, isId: true }));
  return {
    'message.route': {
      isForm: true,
      fields: {
        fromUserId,
        toUserId,
        objectName: required(anyText),
        content: required(anyText),
        channelType: required(anyText),
        msgTimestamp: required(anyText),
        msgUID: required(anyText),
        originalMsgUID: anyText,
        sensitiveType: integer(),
        source: anyText,
        busChannel: anyText,
        groupUserIds: list(text({ allowEmpty: true, isId: true }), { minItems: 0 }),
        aiGenerated: boolean,
      },
    },
    'message.preSend': {
      isForm: true,
      isVerdict: true,
      hasAppKey: true,
      fields: {
        appKey: required(anyText),
        fromUserId,
        targetId: required(text({ allowEmpty: true, isId: true })),
        toUserIds: list(text({ allowEmpty: true, isId: true }), { minItems: 0, commas: true }),
        msgType: required(anyText),
        content: required(anyText),
        pushContent: anyText,
        disablePush: boolean,
        pushExt: anyText,
        expansion: boolean,
        extraContent: anyText,
        channelType: required(anyText),
        msgTimeStamp: required(anyText),
        messageId: required(text({ allowEmpty: true, isId: true })),
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
        fromUserId,
        optTime: required(integer()),
        source: anyText,
        conversationInfo: required(
          object({
            conversationType: required(integer()),
            targetId: required(text({ allowEmpty: true, isId: true })),
            busChannel: anyText,
          }),
        ),
        originalMsgInfo: object({
          messageId: required(text({ allowEmpty: true, isId: true })),
          messageTime: required(integer()),
        }),
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
        sessionId,
      },
    },
    'user.deactivation': {
      isForm: true,
      fields: {
        userId,
        operateId: required(text({ allowEmpty: true, isId: true })),
        type: required(integer()),
        code: required(anyText),
        time: required(integer()),
      },
    },
    'user.profile': {
      fields: {
        userId,
        type: required(integer()),
        time: required(integer()),
        userProfile: anyText,
        userExtProfile: anyText,
      },
    },
    'user.friend': {
      fields: {
        eventType: required(integer()),
        userId,
        toUserId,
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
          object({
            userId: required(text({ allowEmpty: true, isId: true })),
            name: anyText,
            profileUrl: anyText,
            type: anyText,
            metadata: map(),
          }),
        ),
        data: required(free),
      },
    },
    'chatroom.status': {
      fields: {
        chatRoomId: required(text({ allowEmpty: true, isId: true })),
        userIds: required(list(text({ allowEmpty: true, isId: true }), { minItems: 0 })),
        status: required(integer()),
        type: required(integer()),
        time: required(integer()),
      },
    },
    'chatroom.kv': {
      fields: {
        chatroomId: required(text({ allowEmpty: true, isId: true })),
        key: anyText,
        value: anyText,
        optType: required(integer()),
        userId,
        status: integer(),
        timestamp: required(integer()),
        version: integer(),
      },
    },
    'group.profile': {
      fields: {
        groupId,
        groupName: anyText,
        time: required(integer()),
        optUserId,
        groupProfile: free,
        groupExtProfile: free,
        permissions: free,
      },
    },
    'group.operation': {
      fields: {
        groupId,
        eventType: required(integer()),
        time: required(integer()),
        optUserId,
        userIds: list(text({ allowEmpty: true, isId: true }), { minItems: 0 }),
      },
    },
    'rtc.roomStatus': {
      hasAppKey: true,
      fields: {
        appKey: required(anyText),
        roomId,
        event: required(integer()),
        userId: text({ allowEmpty: true, isId: true }),
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
        roomId,
        userId: text({ allowEmpty: true, isId: true }),
        scene: anyText,
        sessionId,
        content: required(free),
      },
    },
  };
}
