import type { WebhookData } from '../emitted/webhook-events.js';
import type { Verdict } from './verdict.js';

/** Id of a callback, such as `message.route`. */
export type WebhookType = keyof WebhookData;

/** Verified callback. `type` discriminates the type of `data`. */
export type WebhookEvent<Type extends WebhookType = WebhookType> = {
  [T in Type]: {
    readonly type: T;
    readonly data: WebhookData[T];
    /** App key; undefined if the request has no app key. */
    readonly appKey: string | undefined;
    /** Time of the signature as a Unix timestamp in milliseconds. */
    readonly signedAt: number;
  };
}[Type];

type Result<Type extends WebhookType> = Type extends 'message.preSend'
  ? // biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing lets the message pass
    Verdict | void | Promise<Verdict | void>
  : unknown;

/** Handles a callback. If a body has several events, the handler is called for each, in order. */
export type WebhookHandler<Type extends WebhookType> = (event: WebhookEvent<Type>) => Result<Type>;

/**
 * Handlers by callback id: a function, or an array of functions that are called at the same time. If the functions
 * return several verdicts, a refusal wins; without a refusal, the first verdict that replaces a part or skips further
 * callbacks wins.
 */
export type WebhookHandlers = {
  readonly [Type in WebhookType]?: WebhookHandler<Type> | readonly WebhookHandler<Type>[];
};
