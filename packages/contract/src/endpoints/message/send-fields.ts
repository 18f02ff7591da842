import { flag, ids, list, object, optional, text, textMap, texts } from '../../fields.js';
import { contentAvailable, disablePush, disableUpdateLastMsg, msgRandom, objectName } from '../message-fields.js';

// Parameters, results and notes shared by sending endpoints, in addition to `message-fields.ts`.

export const receivers = (maxItems: number) => ids('Ids of the users who receive the message.', { maxItems });
export const verifyBlacklist = optional(
  flag('If 1, receivers who do not accept messages from the sender, by their blocklist or allowlist, are skipped.'),
);

/** One string per receiver, in the order of the receivers. */
const perReceiver = (description: string, maxItems: number) => texts(description, { allowEmpty: true }, { maxItems });

/** Parameters of both template endpoints, which differ in the maximum number of receivers. */
export const template = (maxReceivers: number) => ({
  toUserId: receivers(maxReceivers),
  objectName,
  content: text(
    'Template of the message content, with placeholders such as `{name}`. Built-in types: a serialized JSON object.',
    { maxBytes: 128 * 1024 },
  ),
  values: list(
    'Placeholder values: one object per receiver, in the order of `toUserId`.',
    textMap('Values by placeholder; the keys include the braces, as in `{"{name}": "Tony"}`.'),
    { minItems: 1, maxItems: maxReceivers },
  ),
  pushContent: perReceiver(
    'Texts of the push notifications, one per receiver in the order of `toUserId`; may contain placeholders. An empty string means no push.',
    maxReceivers,
  ),
  pushData: optional(
    perReceiver(
      'Custom data of the push notifications, one string per receiver in the order of `toUserId`; may contain placeholders.',
      maxReceivers,
    ),
  ),
  pushExt: optional(
    perReceiver(
      'Push settings, one per receiver in the order of `toUserId`: serialized JSON objects, as in `pushExt` of `message.publishPrivate`.',
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
    'Message ids, one entry per receiver. Optional, because results of the V2.0.1 SDKs have only the code.',
    object('UserMessageUid', 'Id of the message that one user receives.', {
      userId: text('Id of the receiver.'),
      messageUID: text('Id of the message.'),
    }),
  ),
);

export const groupMessageUIDs = optional(
  list(
    'Message ids, one entry per group. Optional, because results of the V2.0.1 SDKs have only the code.',
    object('GroupMessageUid', 'Id of the message that one group receives.', {
      groupId: text('Id of the group.'),
      messageUID: text('Id of the message.'),
    }),
  ),
);

/** Flags of status messages. They have no effect: status messages are neither stored nor counted. */
export const statusFlags = {
  isPersisted: optional(flag('No effect: status messages are never stored. The Java SDK sends 0.', 0)),
  isCounted: optional(flag('No effect: status messages are never counted. The Java SDK sends 0.', 0)),
};

export const NOT_FOR_SENDER =
  "Without `isIncludeSender`, neither the sender's clients nor the sender's server-side history get the message. With `isIncludeSender`, the sender's online clients get the message; the sender's server-side history stores it if cloud storage is enabled; the sender's clients that connect later get it if multi-device sync is enabled.";
export const OFFLINE =
  'Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and requires the cloud storage service.';
export const NOT_ROUTED =
  'The callback `message.route` is sent only if it is enabled in the console for messages of the server API.';
export const NOT_FILTERED =
  'Sensitive words are filtered only if the filter is enabled in the console for messages of the server API.';
export const EXPANSION_QUOTA = 'Changes of key-value pairs (`message.setExpansion`) count toward the same rate limit.';
export const EMPTY_PUSH =
  'An empty push parameter counts as absent: the V2.0.1 SDKs send empty strings for unset parameters.';
export const SAME_LENGTH = '`values`, `pushContent` and `pushData` must have the same length as `toUserId`.';
export const LITERAL =
  'Placeholders are replaced literally in `content`, `pushContent` and `pushData`. Any string can be a placeholder; the braces are a convention.';
export const UIDS = 'V2.0.1 results contain only the code; newer SDKs also read messageUIDs, which is followed.';
export const NOT_MUTED = 'Mutes apply to clients, not to messages sent by the server API.';
export const STATUS_ONLY_ONLINE =
  'Only online receivers get the message: there is no offline storage, no push, no server-side history and no entry in the hourly log.';
export const STATUS_UIDS =
  'Java and Go read messageUIDs, which no documentation page shows; they are returned as for other sends. Java always sends isPersisted and isCounted as 0, Go only isCounted; the documentation lists neither.';
