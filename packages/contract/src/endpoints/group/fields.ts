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

export const groupId = text('Group id, of your choice: letters and digits.', { maxChars: 64 });
export const groupName = text('Name of the group, shown in pushes of group messages.', { maxChars: 64 });
export const members = ids('User ids, one or several.', { maxItems: 1000 });
export const muted = ids('User ids, one or several.', { maxItems: 20 });

/** A group message that goes out together with the change. */
export const notice = {
  bindNotifyMsg: optional(bool('Whether the change sends a notice message to the group.', false)),
  maxMember: optional(
    integer("Member cap for this call only, at most the app's own cap (3,000 by default). 0 reads as absent.", {
      min: 0,
    }),
  ),
  fromUserId: optional(id('Id of the sender of the notice.')),
  objectName: optional(objectName),
  content: optional(content),
  pushContent,
  pushData,
  isIncludeSender,
  isPersisted: optional(flag("Whether the notice is kept in the receivers' server-side history.", 0)),
  pushExt,
  disableUpdateLastMsg,
};

export const noticeResult = {
  messageUID: optional(text('Id of the notice message; only with `bindNotifyMsg`.')),
  memberCount: optional(integer('Members of the group after the change; only the Go SDK knows it (inferred).')),
};

export const noticeNotes = [
  'With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told nothing.',
  'The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.',
  'With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.',
  'With `bindNotifyMsg` a repeat sends the notice again (inferred).',
];

export const NOTICE_SOURCES =
  'The notice parameters are in the Java and Go SDKs only (`disableUpdateLastMsg` in Go only) and on no page found; those SDKs default `isPersisted` to 0, messages to 1. Java does not URL-encode their texts, a bug that is not followed.';
