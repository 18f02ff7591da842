import type { ErrorCase } from '../../endpoint.js';
import { bool, id, ids, integer, optional, text } from '../../fields.js';

export const chatroomId = id('Id of the chatroom.');
export const users = (description: string) => ids(description, { maxItems: 20 });
export const minute = integer('Duration of the mute or block in minutes; 43200 is 30 days.', { min: 1, max: 43200 });
export const messageType = { maxChars: 32 } as const;

/** Parameters that notify clients of a change. */
export const notify = (receivers: string) => ({
  needNotify: optional(bool(`If true, the client SDK notifies ${receivers} of the change.`, false)),
  extra: optional(
    text('JSON string for the clients, sent with the notification. Ignored unless `needNotify` is true.'),
  ),
});

export const NOTIFY_CLIENTS = 'Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.';
export const ROOM_NEEDED = 'Inferred: an unknown chatroom is refused with 1002.';

export const serviceOff = (service: string): ErrorCase => ({
  code: 1009,
  when: `the ${service} service is not enabled for the app; after many such calls, the code is 1008, a RateLimitError`,
});
