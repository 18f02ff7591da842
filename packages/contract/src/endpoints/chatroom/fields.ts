import type { ErrorCase } from '../../endpoint.js';
import { bool, id, ids, integer, optional, text } from '../../fields.js';

export const chatroomId = id('Id of the chatroom.');
export const users = ids('User ids, one or several.', { maxItems: 20 });
export const minute = integer('Duration in minutes; 43200 is 30 days.', { min: 1, max: 43200 });
export const messageType = { maxChars: 32 } as const;

/** Parameters that notify clients of a change. */
export const notify = (receivers: string) => ({
  needNotify: optional(bool(`If true, ${receivers} are notified through a callback of the client SDK.`, false)),
  extra: optional(text('JSON string sent with the notification; ignored without `needNotify`.')),
});

export const NOTIFY_CLIENTS = 'Notifications require client SDK 5.4.5 (Web 5.7.9) or later.';
export const ZONE = 'Times are Beijing time (UTC+8) in the China data center and UTC in all others.';
export const ROOM_NEEDED = 'Inferred: an unknown chatroom is refused with 1002.';

export const SERVICE_OFF: ErrorCase = {
  code: 1009,
  when: 'the service is not enabled for the app; many such calls lead to 1008',
};
