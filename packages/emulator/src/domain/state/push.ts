import { newer, ofOthers, type Short, shortly } from './member.js';
import { type Infer, integer, list, object, oneOf, optional, record, text } from './shape.js';
import { type SharedInboxes, sharedInboxes } from './shared-inbox.js';

const push = object({
  id: text,
  at: integer,
  /** `message`: sent for a message, to receivers who are offline. `broadcast`: sent by a push call. */
  kind: oneOf('message', 'broadcast'),
  /** The receivers; empty if they are in a shared list. */
  userIds: list(text),
  /** The key and the position of the receivers in `sharedPushes`. */
  shared: optional(object({ key: text, position: integer })),
  text,
  data: text,
  /** The UID of the message that the push announces, or that a push call sent with the push. */
  messageUID: optional(text),
  /** The parameters of the push call, as they were given; absent for a push of the kind `message`. */
  request: optional(record),
});
export type StoredPush = Infer<typeof push>;
/** A push with its receivers. */
export type Push = Omit<StoredPush, 'shared'>;

const DEFAULTS = { kind: 'message', data: '' } as const;
type ShortPush = Omit<StoredPush, keyof typeof DEFAULTS> & Partial<StoredPush>;

const shortPush: Short<StoredPush> = {
  defaults: DEFAULTS,
  // Written out for speed: a start completes every stored push.
  complete: (given: ShortPush) => {
    const { id, at, kind = DEFAULTS.kind, text, data = DEFAULTS.data, messageUID, userIds, shared, request } = given;
    if (messageUID === undefined || shared || request) return { ...DEFAULTS, ...given };
    return { id, at, kind, text, data, messageUID, userIds };
  },
};

export const pushMembers = {
  /** The pushes that the real service would have sent to the push services, in order. */
  pushes: shortly(ofOthers(list(push)), shortPush),
  /** By the key from `sharedKey`, or an empty string for push calls: the receivers of pushes to many users. */
  sharedPushes: newer(ofOthers<SharedInboxes>(sharedInboxes)),
};
