import { callbacks } from '@rongkit/contract';

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

const byId = new Map(callbacks.map((callback) => [callback.id, callback]));

export function isForm(callback: CallbackId): boolean {
  return byId.get(callback)?.contentType === 'form';
}

/** Whether a body is a list, which takes up what waits. Where sources differ, the contract's sample decides. */
export function isList(callback: CallbackId): boolean {
  return Array.isArray(byId.get(callback)?.sample);
}
