import type { ErrorCase } from '../../endpoint.js';
import { bool, id, ids, integer, optional, text } from '../../fields.js';

export const chatroomId = id('Id of the chatroom.');
export const users = ids('User ids, one or several.', { maxItems: 20 });
export const minute = integer('How long, in minutes; 43200 is 30 days.', { min: 1, max: 43200 });
export const messageType = { maxChars: 32 } as const;

/** The parameters that let clients know of a change. */
export const notify = (receivers: string) => ({
  needNotify: optional(bool(`Whether ${receivers} are told, through a callback of the client SDK.`, false)),
  extra: optional(text('JSON text that comes with the notification; read only together with `needNotify`.')),
});

export const NOTIFY_CLIENTS = 'Notifications need client SDK 5.4.5 (Web 5.7.9) or later.';
export const ZONE = 'Times are Beijing time (UTC+8) in the China data center and UTC in the others.';
export const ROOM_NEEDED = 'A room that does not exist is refused with code 1002 (inferred).';

export const SERVICE_OFF: ErrorCase = {
  code: 1009,
  when: 'the service is not enabled for the app; many calls while it is not end in 1008',
};
