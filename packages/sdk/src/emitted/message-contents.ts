// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { boolean, decimal, type Fields, free, integer, list, object, required, text } from '../endpoints/fields.js';
import type {
  ChatroomEntryNotificationContent,
  CombineMessageContent,
  CommandMessageContent,
  CommandNotificationContent,
  ContactNotificationContent,
  DiscussionNotificationContent,
  FileMessageContent,
  GifMessageContent,
  GroupNotificationContent,
  HqVoiceMessageContent,
  ImageMessageContent,
  InfoNotificationContent,
  LocationMessageContent,
  ProfileNotificationContent,
  ReadNotificationContent,
  ReadReceiptRequestContent,
  RecallCommandContent,
  RecallNotificationContent,
  ReferenceMessageContent,
  RichContentMessageContent,
  SightMessageContent,
  StreamMessageContent,
  TextMessageContent,
  TypingStatusContent,
  VoiceMessageContent,
} from './message-types.js';

/** The content of each built-in message type, by the name of the type. */
export interface MessageContents {
  'RC:TxtMsg': TextMessageContent;
  'RC:ImgMsg': ImageMessageContent;
  'RC:GIFMsg': GifMessageContent;
  'RC:VcMsg': VoiceMessageContent;
  'RC:HQVCMsg': HqVoiceMessageContent;
  'RC:FileMsg': FileMessageContent;
  'RC:SightMsg': SightMessageContent;
  'RC:LBSMsg': LocationMessageContent;
  'RC:ImgTextMsg': RichContentMessageContent;
  'RC:ReferenceMsg': ReferenceMessageContent;
  'RC:CombineMsg': CombineMessageContent;
  'RC:StreamMsg': StreamMessageContent;
  'RC:ContactNtf': ContactNotificationContent;
  'RC:InfoNtf': InfoNotificationContent;
  'RC:ProfileNtf': ProfileNotificationContent;
  'RC:GrpNtf': GroupNotificationContent;
  'RC:DizNtf': DiscussionNotificationContent;
  'RC:RcNtf': RecallNotificationContent;
  'RC:chrmKVNotiMsg': ChatroomEntryNotificationContent;
  'RC:CmdNtf': CommandNotificationContent;
  'RC:CmdMsg': CommandMessageContent;
  'RC:RcCmd': RecallCommandContent;
  'RC:ReadNtf': ReadNotificationContent;
  'RC:RRReqMsg': ReadReceiptRequestContent;
  'RC:TypSts': TypingStatusContent;
}

/** What a content must have to be one of its type, by the name of the type. Made anew by each call. */
export function messageFields(): Readonly<Record<string, Fields>> {
  return {
    'RC:TxtMsg': {
      content: required(text({ allowEmpty: true })),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:ImgMsg': {
      content: required(text({ allowEmpty: true })),
      imageUri: required(text({ allowEmpty: true })),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:GIFMsg': {
      remoteUrl: required(text({ allowEmpty: true })),
      localPath: text({ allowEmpty: true }),
      gifDataSize: required(integer()),
      width: required(integer()),
      height: required(integer()),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:VcMsg': {
      content: required(text({ allowEmpty: true })),
      duration: required(integer()),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:HQVCMsg': {
      remoteUrl: required(text({ allowEmpty: true })),
      localPath: text({ allowEmpty: true }),
      duration: required(integer()),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:FileMsg': {
      name: required(text({ allowEmpty: true })),
      size: required(integer()),
      type: required(text({ allowEmpty: true })),
      fileUrl: required(text({ allowEmpty: true })),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:SightMsg': {
      sightUrl: required(text({ allowEmpty: true })),
      content: required(text({ allowEmpty: true })),
      duration: required(integer()),
      size: required(integer()),
      name: required(text({ allowEmpty: true })),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:LBSMsg': {
      content: required(text({ allowEmpty: true })),
      latitude: required(decimal),
      longitude: required(decimal),
      poi: required(text({ allowEmpty: true })),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:ImgTextMsg': {
      title: required(text({ allowEmpty: true })),
      content: required(text({ allowEmpty: true })),
      imageUri: required(text({ allowEmpty: true })),
      url: required(text({ allowEmpty: true })),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:ReferenceMsg': {
      content: required(text({ allowEmpty: true })),
      referMsgUserId: required(text({ allowEmpty: true })),
      referMsg: required(free),
      objName: required(text({ allowEmpty: true })),
      referMsgUid: text({ allowEmpty: true }),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
      audit: object({ auditType: integer(), strategy: text({ allowEmpty: true }) }),
    },
    'RC:CombineMsg': {
      remoteUrl: required(text({ allowEmpty: true })),
      nameList: required(list(text({ allowEmpty: true }), { minItems: 0 })),
      summaryList: required(list(text({ allowEmpty: true }), { minItems: 0 })),
      conversationType: required(integer()),
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
    },
    'RC:StreamMsg': {
      content: required(text({ allowEmpty: true })),
      type: text({ allowEmpty: true }),
      complete: boolean,
      completeReason: integer(),
      stopReason: integer(),
      seq: integer(),
      messageUID: text({ allowEmpty: true }),
      referMsg: free,
      mentionedInfo: object({
        type: required(integer()),
        userIdList: list(text({ allowEmpty: true }), { minItems: 0 }),
        mentionedContent: text({ allowEmpty: true }),
      }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
    },
    'RC:ContactNtf': {
      operation: required(text({ allowEmpty: true })),
      sourceUserId: required(text({ allowEmpty: true })),
      targetUserId: required(text({ allowEmpty: true })),
      message: required(text({ allowEmpty: true })),
      extra: text({ allowEmpty: true }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
    },
    'RC:InfoNtf': {
      message: required(text({ allowEmpty: true })),
      extra: text({ allowEmpty: true }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
    },
    'RC:ProfileNtf': {
      operation: required(text({ allowEmpty: true })),
      data: required(text({ allowEmpty: true })),
      extra: text({ allowEmpty: true }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
    },
    'RC:GrpNtf': {
      operatorUserId: required(text({ allowEmpty: true })),
      operation: required(text({ allowEmpty: true })),
      data: required(free),
      message: required(text({ allowEmpty: true })),
      extra: text({ allowEmpty: true }),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
    },
    'RC:DizNtf': {
      type: required(integer()),
      extension: required(text({ allowEmpty: true })),
      operation: required(text({ allowEmpty: true })),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
    },
    'RC:RcNtf': {
      operatorId: text({ allowEmpty: true }),
      recallTime: required(integer()),
      originalObjectName: required(text({ allowEmpty: true })),
      originalMessageContent: free,
      recallContent: text({ allowEmpty: true }),
      recallActionTime: integer(),
      admin: required(boolean),
      delete: required(boolean),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
      extra: text({ allowEmpty: true }),
    },
    'RC:chrmKVNotiMsg': {
      type: required(integer()),
      key: required(text({ allowEmpty: true })),
      value: required(text({ allowEmpty: true })),
      extra: text({ allowEmpty: true }),
    },
    'RC:CmdNtf': {
      name: required(text({ allowEmpty: true })),
      data: required(text({ allowEmpty: true })),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
    },
    'RC:CmdMsg': {
      name: required(text({ allowEmpty: true })),
      data: required(text({ allowEmpty: true })),
      user: object({
        id: required(text({ allowEmpty: true })),
        name: text({ allowEmpty: true }),
        portrait: text({ allowEmpty: true }),
        extra: text({ allowEmpty: true }),
      }),
    },
    'RC:RcCmd': {
      messageUId: required(text({ allowEmpty: true })),
      conversationType: required(integer()),
      targetId: text({ allowEmpty: true }),
      channelId: text({ allowEmpty: true }),
      sentTime: text({ allowEmpty: true }),
      isAdmin: integer(),
      isDelete: integer(),
    },
    'RC:ReadNtf': {
      lastMessageSendTime: required(integer()),
      messageUId: text({ allowEmpty: true }),
      type: required(integer()),
    },
    'RC:RRReqMsg': { messageUId: required(text({ allowEmpty: true })) },
    'RC:TypSts': { typingContentType: required(text({ allowEmpty: true })) },
  };
}
