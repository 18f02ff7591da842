import { SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { WebhookHandler, WebhookType } from 'rongkit/webhooks';
import { DEFAULT_CLIENT } from './inject-rong.js';

const KEY = '@rongkit/nestjs:callbacks';

/** Options of {@link OnCallback}. */
export interface OnCallbackOptions {
  /**
   * Name of the module whose callbacks are received.
   * @default the module without a name
   */
  readonly client?: string | undefined;
}

/** Callback that a method receives. */
export interface Subscription {
  readonly type: WebhookType;
  readonly client: string;
}

/** Decorator of a method whose parameter and result fit a callback. */
export type CallbackDecorator<Type extends WebhookType> = <Method extends WebhookHandler<Type>>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/**
 * Lets a method of a provider or controller receive a callback of RongCloud, verified and typed. The result of a method
 * for `message.preSend` is the verdict: `pass()`, `refuse()` or `replace()` of `rongkit/webhooks`, or nothing. Several
 * methods may receive the same callback. They are called at the same time, and a single refusal refuses the message.
 *
 * An error of a method is logged, and answered with HTTP 500, which RongCloud ignores. Providers may be request-scoped.
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
  { client = DEFAULT_CLIENT }: OnCallbackOptions = {},
): CallbackDecorator<Type> {
  return (target, name, descriptor) => {
    const earlier = descriptor.value ? subscriptionsOf(descriptor.value) : [];
    SetMetadata(KEY, [...earlier, { type, client }])(target, name, descriptor);
  };
}

/** Callbacks that a method receives. */
export function subscriptionsOf(method: (...args: never) => unknown): readonly Subscription[] {
  return new Reflector().get<readonly Subscription[] | undefined>(KEY, method) ?? [];
}
