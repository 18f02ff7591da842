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

/** The parameters that sending endpoints share; each endpoint takes those that it knows. */

export const fromUserId = id('Id of the sender. The user need not be registered nor be a member of the target.');

export const objectName = text(
  'Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`.',
  { maxChars: 32 },
);

export const content = text(
  'What the message says. For a built-in type a JSON object, serialized; for one of your own any text.',
  { maxBytes: 128 * 1024 },
);

export const pushContent = optional(
  text('Text of the push notification. Built-in types have one of their own; others push only when it is given.'),
);
export const pushData = optional(text('Data that comes with the push: `appData` on iOS, `pushData` on Android.'));
export const pushExt = optional(
  text(
    'Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0 or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).',
  ),
);

export const isPersisted = optional(
  flag("Whether the message is kept in the receivers' server-side history. It waits offline either way.", 1),
);
export const isCounted = optional(flag('Whether a client that does not know the message type counts it as unread.', 1));
export const isIncludeSender = optional(
  flag("Whether the sender's own clients get the message too, and the sender's history keeps it."),
);
export const contentAvailable = optional(flag('Whether iOS gets a silent push that wakes the app.'));
export const disablePush = optional(bool('Whether offline receivers get no push.', false));
export const expansion = optional(bool('Whether key-value pairs can be attached to the message later.', false));

/** A key that can be attached to a message. */
export const expansionKey: TextLimits = { maxChars: 32, pattern: '^[A-Za-z0-9+=_-]+$' };

/** Key-value pairs of a message: 300 at most, and in some calls fewer. */
export const expansionPairs = (description: string, maxItems = 300) =>
  textMap(description, { key: expansionKey, value: text('', { maxChars: 4096, allowEmpty: true }), maxItems });

/** A pair as lists of them have it. */
export const expansionEntry = object('MessageExpansionEntry', 'The value of a key of a message.', {
  v: text('The value.'),
  ts: integer('When it was set, in milliseconds since 1970 (inferred).'),
});

export const extraContent = optional(
  lenient(asJson(expansionPairs('The first key-value pairs of the message. Read only when `expansion` is true.')), {
    json: 'any',
  }),
);
export const disableUpdateLastMsg = optional(
  bool('Whether clients leave the last message of the conversation as it is.', false),
);
export const msgRandom = optional(
  integer('Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket.'),
);
export const needReadReceipt = optional(flag('Whether receivers report that they read the message.'));
export const busChannel = optional(text('Channel. Sent by the Go SDK only.', { maxChars: 20 }));

/** Broadcasts of messages and of pushes count together. */
export const broadcastRate: RateLimit = {
  rates: [
    { calls: 2, per: 'hour' },
    { calls: 3, per: 'day' },
  ],
  bucket: 'broadcast',
};
