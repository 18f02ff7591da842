import { ofOthers } from './member.js';
import { type Infer, integer, list, object, oneOf, optional, record, text } from './shape.js';

const push = object({
  id: text,
  at: integer,
  /** `message`: sent for a message, to receivers who are offline. `broadcast`: sent by a push call. */
  kind: oneOf('message', 'broadcast'),
  userIds: list(text),
  text,
  data: text,
  /** The message that the push announces. */
  messageUID: optional(text),
  /** The request of a broadcast, as it was given. */
  request: optional(record),
});
export type Push = Infer<typeof push>;

export const pushMembers = {
  /** The pushes that went to the push services, in order. */
  pushes: ofOthers(list(push)),
};
