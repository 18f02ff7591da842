import type { RateLimit } from '../endpoint.js';
import {
  asJson,
  bool,
  flag,
  id,
  integer,
  lenient,
  object,
  optional,
  type TextLimits,
  text,
  textMap,
} from '../fields.js';

// Parameters shared by the sending endpoints.

export const fromUserId = id(
  'Id of the sender. The user need not be registered, nor be a member of the group or chatroom.',
);

export const objectName = text(
  "Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and `content`.",
  { maxChars: 32 },
);

export const content = text(
  'Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message; custom types: any string. In `rongkit`, `...textMessage(\'hello\')` and the other builders give `objectName` and `content`.',
  { maxBytes: 128 * 1024 },
);

export const pushContent = optional(
  text(
    'Text of the push notification. Built-in message types have a default text; messages of custom types are pushed only with this text.',
  ),
);
export const pushData = optional(
  text('Custom data of the push notification. The app receives it as `appData` on iOS and `pushData` on Android.'),
);
export const pushExt = optional(
  text(
    'Push settings, a serialized JSON object: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0 or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).',
  ),
);

export const isPersisted = optional(
  flag(
    "If 1, the message is stored in the receivers' server-side history. The message is queued for offline receivers in either case.",
    1,
  ),
);
export const isCounted = optional(
  flag('If 1, clients that do not know the message type count the message as unread.', 1),
);
export const isIncludeSender = optional(
  flag("If 1, the message is also delivered to the sender's clients and stored in the sender's server-side history."),
);
export const contentAvailable = optional(flag('If 1, iOS devices get a silent push, which wakes the app.'));
export const disablePush = optional(bool('If true, offline receivers get no push notification.', false));
export const expansion = optional(bool('If true, key-value pairs can be attached to the message later.', false));

/** Limits of the keys in the key-value pairs of a message. */
export const expansionKey: TextLimits = { maxChars: 32, pattern: '^[A-Za-z0-9+=_-]+$' };

/** Key-value pairs of a message: at most 300; some endpoints allow fewer. */
export const expansionPairs = (description: string, maxItems = 300) =>
  textMap(description, { key: expansionKey, value: text('', { maxChars: 4096, allowEmpty: true }), maxItems });

/** Key-value pair in a list result. */
export const expansionEntry = object(
  'MessageExpansionEntry',
  'Value of a key-value pair of a message, and the time of the last change.',
  {
    v: text('Value of the pair.'),
    ts: integer('Time of the last change. Inferred: Unix time in milliseconds.'),
  },
);

export const extraContent = optional(
  lenient(asJson(expansionPairs('Initial key-value pairs of the message. Ignored unless `expansion` is true.')), {
    json: 'any',
  }),
);
export const disableUpdateLastMsg = optional(
  bool('If true, clients do not update the last message of the conversation.', false),
);
export const msgRandom = optional(
  integer(
    'Deduplication number, chosen by you. Another send with the same number within a minute is refused. Inferred: with code 1021. RongCloud enables the feature for an app on request.',
  ),
);
export const needReadReceipt = optional(flag('If 1, the clients of the receivers report that the message was read.'));
export const busChannel = optional(
  text('Channel id. Only the Go SDK sends the parameter; no source states its effect.', { maxChars: 20 }),
);

/** Message broadcasts and push broadcasts share this limit. */
export const broadcastRate: RateLimit = {
  rates: [
    { calls: 2, per: 'hour' },
    { calls: 3, per: 'day' },
  ],
  bucket: 'broadcast',
};
