import { type ClientOptions, ConfigurationError } from 'rongkit';
import type { WebhooksOptions } from 'rongkit/webhooks';
import type { RongCloudAsyncOptions, RongCloudModuleExtras, RongCloudModuleOptions } from './module-options.js';

const EXTRAS: readonly (keyof RongCloudModuleExtras)[] = ['name', 'isGlobal', 'callbacks'];
const ASYNC = ['useFactory', 'useClass', 'useExisting', 'inject', 'imports', 'provideInjectionTokensFrom', ...EXTRAS];

/**
 * @throws {ConfigurationError} an option of the module has a wrong value, or the route has an option that does not
 * exist
 */
export function checkExtras({ name, isGlobal, callbacks }: RongCloudModuleExtras): void {
  if (name !== undefined && !(typeof name === 'string' && /^[\w.-]+$/.test(name))) {
    throw new ConfigurationError('name', 'must be a string of letters, digits, dots, hyphens and underscores');
  }
  if (isGlobal !== undefined && typeof isGlobal !== 'boolean') {
    throw new ConfigurationError('isGlobal', `must be a boolean, got a ${typeof isGlobal}`);
  }
  if (callbacks === undefined || callbacks === false) return;
  if (typeof callbacks !== 'object' || callbacks === null) {
    throw new ConfigurationError('callbacks', `must be an object or false, got a ${typeof callbacks}`);
  }
  for (const key of Object.keys(callbacks)) {
    if (!['path', 'decorators'].includes(key))
      throw ConfigurationError.unknown(`callbacks.${key}`, ['path', 'decorators']);
  }
  const { path = '', decorators = [] } = callbacks;
  if (typeof path !== 'string')
    throw new ConfigurationError('callbacks.path', `must be a string, got a ${typeof path}`);
  if (!Array.isArray(decorators) || !decorators.every((each) => typeof each === 'function')) {
    throw new ConfigurationError('callbacks.decorators', 'must be an array of functions');
  }
}

/** @throws {ConfigurationError} no factory or class makes the options, or an option does not exist */
export function checkAsyncOptions(options: RongCloudAsyncOptions): void {
  for (const key of Object.keys(options)) if (!ASYNC.includes(key)) throw ConfigurationError.unknown(key, ASYNC);
  if (!options.useFactory && !options.useClass && !options.useExisting) {
    throw new ConfigurationError('forRootAsync', 'needs useFactory, useClass or useExisting');
  }
}

/**
 * Separates the options of the client from those of the receiver.
 *
 * @throws {ConfigurationError} a factory has returned no object, or options that the module needs earlier
 */
export function splitOptions(options: RongCloudModuleOptions): {
  client: ClientOptions;
  webhooks: WebhooksOptions | undefined;
} {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('options', 'must be an object: the factory of forRootAsync has returned none');
  }
  const { webhooks, ...client } = options;
  const early = EXTRAS.find((name) => name in client);
  if (early)
    throw new ConfigurationError(early, 'must stand beside useFactory: the module needs it before the factory runs');
  return { client, webhooks };
}
