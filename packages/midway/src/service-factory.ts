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
  /** Set by Midway. */
  config!: RongCloudConfig;
  readonly #configs = new Map<string, RongCloudClientConfig>();

  /**
   * Called by Midway.
   *
   * @throws {ConfigurationError} the configuration has a wrong option; the error names its place
   */
  async init(): Promise<void> {
    checkConfig(this.config);
    const { client, clients, default: shared } = this.config;
    // The base class changes the object that it is given.
    await this.initClients({ client: client ?? (clients ? undefined : {}), clients: { ...clients }, default: shared });
    this.getDefaultClientName();
  }

  /** Name of the component. */
  getName(): string {
    return 'rongcloud';
  }

  /** Name of the client that `@InjectRong()` is. */
  override getDefaultClientName(): string {
    return defaultNameOf(this.config, [...this.clients.keys()]);
  }

  /**
   * Returns a client, or the default one.
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
// After the server of the app has stopped, unlike the hook `onStop`.
Destroy()(prototype, 'stop', {});
Provide()(RongCloudServiceFactory);
Scope(ScopeEnum.Singleton)(RongCloudServiceFactory);
