/** The callbacks that the emulator can send, by their ids in the contract. */
export const callbackIds = [
  'message.route',
  'message.preSend',
  'message.operation',
  'user.onlineStatus',
  'user.deactivation',
  'user.profile',
  'user.friend',
  'group.profile',
  'group.operation',
  'chatroom.status',
  'chatroom.kv',
  'bot.webhook',
] as const;

/** The id of a callback that the emulator can send. */
export type CallbackId = (typeof callbackIds)[number];

/** What an app server is told: one callback with one body. */
export interface Outgoing {
  readonly callback: CallbackId;
  readonly body: object;
  /** Where a bot wants it. */
  readonly url?: string;
}

/** The others are JSON. */
const FORMS: ReadonlySet<CallbackId> = new Set(['message.route', 'message.preSend', 'user.deactivation']);

export function isForm(callback: CallbackId): boolean {
  return FORMS.has(callback);
}

/** Their bodies are lists, which take up what waits. */
const LISTS: ReadonlySet<CallbackId> = new Set([
  'user.onlineStatus',
  'chatroom.status',
  'group.profile',
  'group.operation',
]);

export function isList(callback: CallbackId): boolean {
  return LISTS.has(callback);
}
