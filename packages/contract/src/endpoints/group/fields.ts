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

export const groupId = text('Id of the group, chosen by you: letters and digits.', { maxChars: 64 });
export const groupName = text('Name of the group, shown in pushes of group messages.', { maxChars: 64 });
export const members = (description: string) => ids(description, { maxItems: 1000 });
export const muted = (description: string) => ids(description, { maxItems: 20 });

/** Parameters of the notice, a group message sent together with the change. */
export const notice = {
  bindNotifyMsg: optional(
    bool('If true, the call also sends a message to the group, which tells clients of the change.', false),
  ),
  maxMember: optional(
    integer(
      "Maximum number of members of the group, for this call only; at most the app's own maximum (3,000 by default). 0 counts as absent.",
      {
        min: 0,
      },
    ),
  ),
  fromUserId: optional(id('Id of the sender of the notice message.')),
  objectName: optional(objectName),
  content: optional(content),
  pushContent,
  pushData,
  isIncludeSender,
  isPersisted: optional(flag("If 1, the notice message is stored in the receivers' server-side history.", 0)),
  pushExt,
  disableUpdateLastMsg,
};

export const noticeResult = {
  messageUID: optional(text('Id of the notice message; absent unless `bindNotifyMsg` is true.')),
  memberCount: optional(integer('Inferred: number of members after the change. Only the Go SDK has the field.')),
};

export const noticeNotes = [
  'With `bindNotifyMsg: true`, the change and one group message (the notice) are a single operation. Otherwise clients are not told of the change.',
  'The official SDKs send `maxMember` and the parameters of the notice message only with `bindNotifyMsg: true`. The Go SDK then requires `fromUserId`, `objectName` and `content`.',
  'Inferred: with `bindNotifyMsg: true`, repeating the call sends the notice again.',
];

export const NOTICE_SOURCES =
  'Only the Java and Go SDKs have the notice parameters (only Go has `disableUpdateLastMsg`); no page documents them. Those SDKs default `isPersisted` to 0, messages to 1. Java does not URL-encode the strings, a bug that is not followed.';
