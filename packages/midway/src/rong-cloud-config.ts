import { type ClientOptions, ConfigurationError } from 'rongkit';
import type { WebhooksOptions } from 'rongkit/webhooks';

/** Options of a client and of the receiver of its callbacks. */
export interface RongCloudClientConfig extends ClientOptions {
  /**
   * Options of the receiver of callbacks. App key and app secret are those of the client unless set. Refusals and errors
   * are logged with the logger of Midway unless `onRefusal` and `onError` are set, and `handlerTimeoutMs` is 2,500.
   */
  webhooks?: WebhooksOptions | undefined;
}

/** Route of the callbacks. */
export interface CallbackRoute {
  /**
   * Path of the route. The callback id is appended, as in `/rongcloud/message.route`. For any client but the default
   * client, the name comes before the id, as in `/rongcloud/NAME/message.route`.
   * @default `/rongcloud`
   */
  path?: string | undefined;
}

/** Configuration `rongcloud` of an app. */
export interface RongCloudConfig {
  /**
   * Client with the name `default`; usually the only client.
   * @default keys of the environment: `RONGCLOUD_APP_KEY` and `RONGCLOUD_APP_SECRET`; with `clients`, no such client
   */
  client?: RongCloudClientConfig | undefined;
  /** Several clients by name. */
  clients?: Readonly<Record<string, RongCloudClientConfig>> | undefined;
  /** Options of all clients. The options of a single client override these options. */
  default?: RongCloudClientConfig | undefined;
  /**
   * Name of the default client, which {@link RongCloudService} and `@InjectRong()` use.
   * @default the only client; `default` if there are several clients
   */
  defaultClientName?: string | undefined;
  /**
   * Route of the callbacks, or false for none.
   * @default `{ path: '/rongcloud' }`
   */
  callbacks?: CallbackRoute | false | undefined;
}

const MEMBERS: readonly string[] = ['client', 'clients', 'default', 'defaultClientName', 'callbacks'];

/** @throws {ConfigurationError} a member does not exist or is of a wrong kind */
export function checkConfig(config: RongCloudConfig): void {
  for (const name of Object.keys(config)) {
    if (!MEMBERS.includes(name)) throw ConfigurationError.unknown(`rongcloud.${name}`, MEMBERS);
  }
  const { clients, callbacks } = config;
  if (clients !== undefined && (typeof clients !== 'object' || clients === null)) {
    throw new ConfigurationError('rongcloud.clients', 'must be an object of options by name');
  }
  if (callbacks === undefined || callbacks === false) return;
  for (const name of Object.keys(Object(callbacks))) {
    if (name !== 'path') throw ConfigurationError.unknown(`rongcloud.callbacks.${name}`, ['path']);
  }
  const { path = '/rongcloud' } = Object(callbacks) as { path?: unknown };
  if (typeof callbacks !== 'object' || typeof path !== 'string' || !path.startsWith('/')) {
    throw new ConfigurationError(
      'rongcloud.callbacks',
      'must be false, or an object with a path that begins with a slash',
    );
  }
}

/** Name of the default client among the configured clients. */
export function defaultNameOf({ defaultClientName }: RongCloudConfig, names: readonly string[]): string {
  if (defaultClientName === undefined) return names.length === 1 ? (names[0] ?? 'default') : 'default';
  if (names.includes(defaultClientName)) return defaultClientName;
  const known = names.map((name) => JSON.stringify(name)).join(', ');
  throw new ConfigurationError('rongcloud.defaultClientName', `must be the name of a client: ${known}`);
}

/** Runs a function. A `ConfigurationError` of the function then names the option with its path in the configuration. */
export function within<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(`${place}.${error.option}`, error.message.slice(error.option.length + 1));
  }
}
