import { saveModule } from '@midwayjs/core';
import type { WebhookHandler, WebhookType } from 'rongkit/webhooks';

export const CALLBACK_CLASSES = '@rongkit/midway:callbacks';
const SUBSCRIPTIONS: unique symbol = Symbol.for('@rongkit/midway:subscriptions');

/** Options of {@link OnCallback}. */
export interface OnCallbackOptions {
  /**
   * Name of the client whose callbacks are received.
   * @default the default client
   */
  readonly client?: string | undefined;
}

/** Callback that a method receives. */
export interface Subscription {
  readonly type: WebhookType;
  readonly client: string | undefined;
  readonly method: string;
}

/** Decorator of a method whose parameter and result fit a callback. */
export type CallbackDecorator<Type extends WebhookType> = <Method extends WebhookHandler<Type>>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** Class with methods that receive callbacks. */
export interface CallbackClass {
  readonly name: string;
  readonly [SUBSCRIPTIONS]?: readonly Subscription[];
}

/**
 * Lets a method of a class with `@Provide()` receive a callback of RongCloud, verified and typed. The result of a
 * method for `message.preSend` is the verdict: `pass()`, `refuse()` or `replace()` of `rongkit/webhooks`, or nothing.
 * Several methods may receive the same callback. They are called at the same time, and a single refusal refuses the
 * message.
 *
 * Each request has its own instance of a class in the default scope, so `ctx` can be injected. An error of a method is
 * logged, and answered with HTTP 500, which RongCloud ignores.
 *
 * @param type - id of the callback
 * @param options - client whose callbacks the method receives
 * @example
 * ```ts
 * @OnCallback('message.preSend')
 * moderate({ data }: WebhookEvent<'message.preSend'>) {
 *   if (data.content.includes('spam')) return refuse('no spam');
 * }
 * ```
 */
export function OnCallback<Type extends WebhookType>(
  type: Type,
  { client }: OnCallbackOptions = {},
): CallbackDecorator<Type> {
  return (target, name) => {
    const owner = target.constructor;
    const value = [...subscriptionsOf(owner), { type, client, method: String(name) }];
    Object.defineProperty(owner, SUBSCRIPTIONS, { value, configurable: true });
    saveModule(CALLBACK_CLASSES, owner);
  };
}

/** Callbacks that the methods of a class receive. */
export function subscriptionsOf(owner: CallbackClass): readonly Subscription[] {
  return owner[SUBSCRIPTIONS] ?? [];
}
