// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { anyText, boolean, decimal, type Fields, free, integer, list, object, required } from '../endpoints/fields.js';
import type { MessageContents } from './message-types.js';

/** Fields of each content, by the name of the message type. Each call makes the table anew. */
export function messageFields(): Readonly<Record<keyof MessageContents, Fields>> {
  const content = required(anyText);
  const mentionedInfo = object({
    type: required(integer()),
    userIdList: list(anyText, { minItems: 0 }),
    mentionedContent: anyText,
  });
  const user = object({ id: required(anyText), name: anyText, portrait: anyText, extra: anyText });
  const extra = anyText;
  const audit = object({ auditType: integer(), strategy: anyText });
  const imageUri = required(anyText);
  const remoteUrl = required(anyText);
  const localPath = anyText;
  const duration = required(integer());
  const name = required(anyText);
  const size = required(integer());
  const type = required(integer());
  const conversationType = required(integer());
  const operation = required(anyText);
  const message = required(anyText);
  const data = required(anyText);
  const messageUId = required(anyText);
  return {
    'RC:TxtMsg': { content, mentionedInfo, user, extra, audit },
    'RC:ImgMsg': { content, imageUri, mentionedInfo, user, extra, audit },
    'RC:GIFMsg': {
      remoteUrl,
      localPath,
      gifDataSize: required(integer()),
      width: required(integer()),
      height: required(integer()),
      mentionedInfo,
      user,
      extra,
      audit,
    },
    'RC:VcMsg': { content, duration, mentionedInfo, user, extra, audit },
    'RC:HQVCMsg': { remoteUrl, localPath, duration, mentionedInfo, user, extra, audit },
    'RC:FileMsg': {
      name,
      size,
      type: required(anyText),
      fileUrl: required(anyText),
      mentionedInfo,
      user,
      extra,
      audit,
    },
    'RC:SightMsg': { sightUrl: required(anyText), content, duration, size, name, mentionedInfo, user, extra, audit },
    'RC:LBSMsg': {
      content,
      latitude: required(decimal),
      longitude: required(decimal),
      poi: required(anyText),
      mentionedInfo,
      user,
      extra,
      audit,
    },
    'RC:ImgTextMsg': {
      title: required(anyText),
      content,
      imageUri,
      url: required(anyText),
      mentionedInfo,
      user,
      extra,
      audit,
    },
    'RC:ReferenceMsg': {
      content,
      referMsgUserId: required(anyText),
      referMsg: required(free),
      objName: required(anyText),
      referMsgUid: anyText,
      mentionedInfo,
      user,
      extra,
      audit,
    },
    'RC:CombineMsg': {
      remoteUrl,
      nameList: required(list(anyText, { minItems: 0 })),
      summaryList: required(list(anyText, { minItems: 0 })),
      conversationType,
      mentionedInfo,
      user,
      extra,
    },
    'RC:StreamMsg': {
      content,
      type: anyText,
      complete: boolean,
      completeReason: integer(),
      stopReason: integer(),
      seq: integer(),
      messageUID: anyText,
      referMsg: free,
      mentionedInfo,
      user,
      extra,
    },
    'RC:ContactNtf': {
      operation,
      sourceUserId: required(anyText),
      targetUserId: required(anyText),
      message,
      extra,
      user,
    },
    'RC:InfoNtf': { message, extra, user },
    'RC:ProfileNtf': { operation, data, extra, user },
    'RC:GrpNtf': { operatorUserId: required(anyText), operation, data: required(free), message, extra, user },
    'RC:DizNtf': { type, extension: required(anyText), operation, user },
    'RC:RcNtf': {
      operatorId: anyText,
      recallTime: required(integer()),
      originalObjectName: required(anyText),
      originalMessageContent: free,
      recallContent: anyText,
      recallActionTime: integer(),
      admin: required(boolean),
      delete: required(boolean),
      user,
      extra,
    },
    'RC:chrmKVNotiMsg': { type, key: required(anyText), value: required(anyText), extra },
    'RC:CmdNtf': { name, data, user },
    'RC:CmdMsg': { name, data, user },
    'RC:RcCmd': {
      messageUId,
      conversationType,
      targetId: anyText,
      channelId: anyText,
      sentTime: anyText,
      isAdmin: integer(),
      isDelete: integer(),
    },
    'RC:ReadNtf': { lastMessageSendTime: required(integer()), messageUId: anyText, type },
    'RC:RRReqMsg': { messageUId },
    'RC:TypSts': { typingContentType: required(anyText) },
  };
}
