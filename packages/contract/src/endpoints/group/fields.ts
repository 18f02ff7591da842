import { bool, flag, id, ids, integer, optional, text } from '../../fields.js';
import {
  content,
  disableUpdateLastMsg,
  isIncludeSender,
  objectName,
  pushContent,
  pushData,
  pushExt,
} from '../message-fields.js';

export const groupId = text('Group id, chosen by you: letters and digits.', { maxChars: 64 });
export const groupName = text('Name of the group, shown in pushes of group messages.', { maxChars: 64 });
export const members = ids('User ids, one or several.', { maxItems: 1000 });
export const muted = ids('User ids, one or several.', { maxItems: 20 });

/** Parameters of the notice, a group message sent together with the change. */
export const notice = {
  bindNotifyMsg: optional(bool('If true, the change sends a notice message to the group.', false)),
  maxMember: optional(
    integer(
      "Maximum number of members for this call only, at most the app's own maximum (3,000 by default). 0 counts as absent.",
      {
        min: 0,
      },
    ),
  ),
  fromUserId: optional(id('Id of the sender of the notice.')),
  objectName: optional(objectName),
  content: optional(content),
  pushContent,
  pushData,
  isIncludeSender,
  isPersisted: optional(flag("If 1, the notice is stored in the receivers' server-side history.", 0)),
  pushExt,
  disableUpdateLastMsg,
};

export const noticeResult = {
  messageUID: optional(text('Id of the notice message; only with `bindNotifyMsg`.')),
  memberCount: optional(integer('Go SDK only. Inferred: number of members after the change.')),
};

export const noticeNotes = [
  'With `bindNotifyMsg`, the change and one group message are a single operation. Without it, clients are not notified.',
  'The official SDKs send the other notice parameters, including `maxMember`, only if `bindNotifyMsg` is true.',
  'With `bindNotifyMsg`, the Go SDK requires `fromUserId`, `objectName` and `content`.',
  'Inferred: with `bindNotifyMsg`, repeating the call sends the notice again.',
];

export const NOTICE_SOURCES =
  'Only the Java and Go SDKs have the notice parameters (only Go has `disableUpdateLastMsg`); no page documents them. Those SDKs default `isPersisted` to 0, messages to 1. Java does not URL-encode the strings, a bug that is not followed.';
