import { flag, ids, list, object, optional, text, textMap, texts } from '../../fields.js';
import { contentAvailable, disablePush, disableUpdateLastMsg, msgRandom, objectName } from '../message-fields.js';

/** What several sending endpoints share beyond the parameters of `message-fields.ts`. */

export const receivers = (maxItems: number) => ids('Ids of the receivers, one or several.', { maxItems });
export const verifyBlacklist = optional(flag('Whether receivers who have the sender on their blocklist are left out.'));

/** Texts that stand in the order of the receivers. */
const perReceiver = (description: string, maxItems: number) => texts(description, { allowEmpty: true }, { maxItems });

/** What both template endpoints take; they differ in how many receivers a call may have. */
export const template = (maxReceivers: number) => ({
  toUserId: receivers(maxReceivers),
  objectName,
  content: text(
    'What the messages say, the same text for all receivers, with placeholders such as `{name}`. For a built-in type a JSON object, serialized.',
    { maxBytes: 128 * 1024 },
  ),
  values: list(
    'What stands for the placeholders: an object for each receiver, in the order of `toUserId`.',
    textMap('Texts by placeholder; the keys include the braces, as in `{"{name}": "Tony"}`.'),
    { minItems: 1, maxItems: maxReceivers },
  ),
  pushContent: perReceiver(
    'Push text for each receiver, in the order of `toUserId`; may hold placeholders. An empty text stands for no push.',
    maxReceivers,
  ),
  pushData: optional(
    perReceiver('Data of the push for each receiver, in the order of `toUserId`; may hold placeholders.', maxReceivers),
  ),
  pushExt: optional(
    perReceiver(
      'Push settings for each receiver, in the order of `toUserId`: JSON objects, serialized, as in other messages.',
      maxReceivers,
    ),
  ),
  verifyBlacklist,
  contentAvailable,
  disablePush,
  disableUpdateLastMsg,
  msgRandom,
});

export const userMessageUIDs = optional(
  list(
    'Id of the message for each receiver.',
    object('UserMessageUid', 'The message that one user receives.', {
      userId: text('Id of the receiver.'),
      messageUID: text('Id of the message.'),
    }),
  ),
);

export const groupMessageUIDs = optional(
  list(
    'Id of the message for each group.',
    object('GroupMessageUid', 'The message that one group receives.', {
      groupId: text('Id of the group.'),
      messageUID: text('Id of the message.'),
    }),
  ),
);

/** Of status messages, which are neither stored nor counted whatever these say. */
export const statusFlags = {
  isPersisted: optional(flag('Sent as 0 by the Java SDK; a status message is not stored either way.', 0)),
  isCounted: optional(flag('Sent as 0 by the Java SDK; a status message is not counted either way.', 0)),
};

export const NOT_FOR_SENDER =
  "Without `isIncludeSender` the sender's clients do not get the message and the sender's history lacks it. With it, online clients get it; the history keeps it if cloud storage is enabled, and clients that connect later get it if multi-device sync is.";
export const OFFLINE =
  'Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and needs the cloud storage service.';
export const NOT_ROUTED = 'The message callback is not called unless the console switch for server API messages is on.';
export const NOT_FILTERED = 'Sensitive words are not filtered unless the console switch for server API messages is on.';
export const EXPANSION_QUOTA = 'Changing the key-value pairs of sent messages counts against the same quota.';
export const EMPTY_PUSH = 'V2.0.1 always sends its push parameters, empty when unset: an empty text reads as absent.';
export const SAME_LENGTH = '`values`, `pushContent` and `pushData` must be as long as `toUserId`.';
export const LITERAL =
  'Placeholders are replaced literally in `content`, `pushContent` and `pushData`; any text can be one, the braces are a convention.';
export const UIDS = 'V2.0.1 results have only the code; newer SDKs read messageUIDs as well, which is followed.';
export const NOT_MUTED = 'Mutes hold for clients, not for sends of the server API.';
export const STATUS_ONLY_ONLINE =
  'Only receivers who are online at the moment get it: nothing waits offline, there is no push, no server-side history and no line in the hourly log.';
export const STATUS_UIDS =
  'Java and Go read messageUIDs, no page shows them; they are answered as for other sends. Java always sends isPersisted and isCounted as 0, Go isCounted only, documentation lists neither.';
