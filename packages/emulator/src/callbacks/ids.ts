import { callbacks } from '@rongkit/contract';
import type { CallbackId } from './callback-ids.js';

export { type CallbackId, callbackIds } from './callback-ids.js';

/** A callback that an event causes. */
export interface Outgoing {
  readonly callback: CallbackId;
  readonly body: object;
  /** The `callbackUrl` of the bot's integration; only for `bot.webhook`. */
  readonly url?: string;
}

const byId = new Map(callbacks.map((callback) => [callback.id, callback]));

export function isForm(callback: CallbackId): boolean {
  return byId.get(callback)?.contentType === 'form';
}

/**
 * Whether the body of a kind of callback is a list, with an item for each of several queued callbacks. The sample body
 * in the contract (packages/contract) decides.
 */
export function isList(callback: CallbackId): boolean {
  return Array.isArray(byId.get(callback)?.sample);
}
