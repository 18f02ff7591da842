import { callbacks } from '@rongkit/contract';

/** The contract's ids of the callbacks that the emulator sends. */
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

/** The id of a kind of callback (webhook) that the emulator sends, such as `message.route`. */
export type CallbackId = (typeof callbackIds)[number];

/** A callback that an event causes. */
export interface Outgoing {
  readonly callback: CallbackId;
  readonly body: object;
  /** The bot's own `callbackUrl`; only for `bot.webhook`. */
  readonly url?: string;
}

const byId = new Map(callbacks.map((callback) => [callback.id, callback]));

export function isForm(callback: CallbackId): boolean {
  return byId.get(callback)?.contentType === 'form';
}

/** Whether the body is a list, so that waiting items can share it. If sources differ, the contract's sample decides. */
export function isList(callback: CallbackId): boolean {
  return Array.isArray(byId.get(callback)?.sample);
}
