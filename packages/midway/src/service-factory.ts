import { Config, Destroy, Init, Provide, Scope, ScopeEnum, ServiceFactory } from '@midwayjs/core';
import { ConfigurationError, RongCloud } from 'rongkit';
import {
  checkConfig,
  defaultNameOf,
  type RongCloudClientConfig,
  type RongCloudConfig,
  within,
} from './rong-cloud-config.js';

/**
 * Clients by their names in the configuration.
 *
 * @example
 * ```ts
 * @Inject()
 * factory: RongCloudServiceFactory;
 *
 * this.factory.get('sg').user.getToken({ userId, name });
 * ```
 */
export class RongCloudServiceFactory extends ServiceFactory<RongCloud> {
  /** Configuration `rongcloud`, set by Midway. */
  config!: RongCloudConfig;
  readonly #configs = new Map<string, RongCloudClientConfig>();

  /**
   * Creates the clients; called by Midway.
   *
   * @throws {ConfigurationError} the configuration has a wrong option; the error names the path of the option
   */
  async init(): Promise<void> {
    checkConfig(this.config);
    const { client, clients, default: shared } = this.config;
    // The base class changes the object that is passed to `initClients`.
    await this.initClients({ client: client ?? (clients ? undefined : {}), clients: { ...clients }, default: shared });
    this.getDefaultClientName();
  }

  /** Name of the service factory. */
  getName(): string {
    return 'rongcloud';
  }

  /** Name of the default client, which `@InjectRong()` injects. */
  override getDefaultClientName(): string {
    return defaultNameOf(this.config, [...this.clients.keys()]);
  }

  /**
   * Returns the client with a name, or the default client.
   *
   * @throws {ConfigurationError} there is no client of that name
   */
  override get<U = RongCloud>(name: string = this.getDefaultClientName()): U {
    const client = this.clients.get(name);
    if (client) return client as U;
    const known = [...this.clients.keys()].map((each) => JSON.stringify(each)).join(', ');
    throw new ConfigurationError('rongcloud.clients', `has no ${JSON.stringify(name)}: there is only ${known}`);
  }

  /** Configurations of the clients by name, for the component itself. */
  get configs(): ReadonlyMap<string, RongCloudClientConfig> {
    return this.#configs;
  }

  protected override createClient(config: RongCloudClientConfig, name: string): RongCloud {
    const { webhooks: _, ...options } = config;
    this.#configs.set(name, config);
    return within(
      this.config.clients?.[name] ? `rongcloud.clients.${name}` : 'rongcloud.client',
      () => new RongCloud(options),
    );
  }

  protected override async destroyClient(client: RongCloud): Promise<void> {
    client.close();
  }
}

// Decorators are called as functions: the package is built without the compiler options for decorators.
const { prototype } = RongCloudServiceFactory;
Config('rongcloud')(prototype, 'config');
Init()(prototype, 'init', Object.getOwnPropertyDescriptor(prototype, 'init') ?? {});
// Midway calls `stop` after the server of the app has stopped, unlike the hook `onStop`.
Destroy()(prototype, 'stop', {});
Provide()(RongCloudServiceFactory);
Scope(ScopeEnum.Singleton)(RongCloudServiceFactory);
