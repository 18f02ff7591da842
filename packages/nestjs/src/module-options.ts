import type { ConfigurableModuleAsyncOptions } from '@nestjs/common';
import type { ClientOptions } from 'rongkit';
import type { WebhooksOptions } from 'rongkit/webhooks';

/** Options of a client and of the receiver of its callbacks. */
export interface RongCloudModuleOptions extends ClientOptions {
  /**
   * Options of the receiver of callbacks. App key and app secret are those of the client unless set. Refusals and errors
   * are logged with the logger of Nest unless `onRefusal` and `onError` are set, and `handlerTimeoutMs` is 2,500.
   */
  webhooks?: WebhooksOptions | undefined;
}

/** Route of the callbacks. */
export interface CallbackRoute {
  /**
   * Path of the route below the global prefix. The callback id is appended, as in `/rongcloud/message.route`.
   * @default `rongcloud`; for a client with a name, `rongcloud/NAME`
   */
  readonly path?: string | undefined;
  /** Decorators of the controller, such as a decorator that exempts the route from a global guard. */
  readonly decorators?: readonly ClassDecorator[] | undefined;
}

/**
 * Options that the module needs before it is built. In `forRootAsync`, these options are set beside `useFactory`, not
 * in the result of `useFactory`.
 */
export interface RongCloudModuleExtras {
  /**
   * Name of the client, for apps with several clients: `@InjectRong(name)`, `@OnCallback(type, { client: name })`.
   * @default no name: `@InjectRong()`
   */
  name?: string | undefined;
  /**
   * Whether all modules can inject the client without importing this module.
   * @default false
   */
  isGlobal?: boolean | undefined;
  /**
   * Route of the callbacks, or false for none.
   * @default a route with the default `path`
   */
  callbacks?: CallbackRoute | false | undefined;
}

/** Class for `useClass` and `useExisting`. */
export interface RongCloudOptionsFactory {
  /** Returns the options of the client and its receiver, or a promise of these options. */
  createRongCloudOptions(): RongCloudModuleOptions | Promise<RongCloudModuleOptions>;
}

/** Options of `forRootAsync`: `useFactory` with `inject`, `useClass` or `useExisting`, and `imports`. */
export type RongCloudAsyncOptions = ConfigurableModuleAsyncOptions<RongCloudModuleOptions, 'createRongCloudOptions'> &
  RongCloudModuleExtras;
