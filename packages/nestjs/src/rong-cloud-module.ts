import {
  ConfigurableModuleBuilder,
  type ConfigurableModuleCls,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
  type Provider,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, HttpAdapterHost } from '@nestjs/core';
import { ConfigurationError, RongCloud } from 'rongkit';
import { callbackController } from './callback-controller.js';
import { CallbackReceiver } from './callback-receiver.js';
import { checkAsyncOptions, checkExtras, splitOptions } from './check-module-options.js';
import { type FoundHandler, findHandlers } from './find-handlers.js';
import { RongHealthIndicator } from './health-indicator.js';
import { DEFAULT_CLIENT, getRongToken } from './inject-rong.js';
import type { RongCloudAsyncOptions, RongCloudModuleExtras, RongCloudModuleOptions } from './module-options.js';

const SETTINGS = '@rongkit/nestjs:settings';
const CLIENT = '@rongkit/nestjs:client';

/** Settings of a module that are known before the options of the client. */
interface Settings {
  readonly name: string;
  /** Path of the callbacks; undefined if there is no route. */
  readonly path: string | undefined;
}

const host = new ConfigurableModuleBuilder<RongCloudModuleOptions>({ moduleName: 'RongCloud' })
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createRongCloudOptions')
  .setExtras<RongCloudModuleExtras>({ name: DEFAULT_CLIENT, isGlobal: false, callbacks: {} }, define)
  .build();

const ModuleHost: ConfigurableModuleCls<
  RongCloudModuleOptions,
  'forRoot',
  'createRongCloudOptions',
  RongCloudModuleExtras
> = host.ConfigurableModuleClass;

/**
 * Module of Nest with a client of RongCloud, the route of its callbacks, and a health indicator. The client is closed when
 * the application has stopped, after its server.
 *
 * @example
 * ```ts
 * @Module({
 *   imports: [
 *     RongCloudModule.forRootAsync({
 *       isGlobal: true,
 *       inject: [ConfigService],
 *       useFactory: (config: ConfigService) => ({ appKey: config.get('RC_KEY'), appSecret: config.get('RC_SECRET') }),
 *     }),
 *   ],
 * })
 * export class AppModule {}
 * ```
 */
export class RongCloudModule extends ModuleHost implements OnModuleInit, OnApplicationShutdown {
  readonly #rong: RongCloud;
  readonly #receiver: CallbackReceiver;
  readonly #discovery: DiscoveryService;
  readonly #settings: Settings;

  /** Called by the injector of Nest. */
  constructor(rong: RongCloud, receiver: CallbackReceiver, discovery: DiscoveryService, settings: Settings) {
    super();
    this.#rong = rong;
    this.#receiver = receiver;
    this.#discovery = discovery;
    this.#settings = settings;
  }

  /**
   * Defines the module with the given options.
   *
   * @param options - options of the client and of the module
   * @default keys of the environment: `RONGCLOUD_APP_KEY` and `RONGCLOUD_APP_SECRET`
   * @throws {ConfigurationError} an option of the module is invalid. Other options are checked when the application starts
   */
  static override forRoot(options: RongCloudModuleOptions & RongCloudModuleExtras = {}): DynamicModule {
    return { ...ModuleHost.forRoot(options), module: RongCloudModule };
  }

  /**
   * Defines the module with options from a factory or a class.
   *
   * @param options - `useFactory` with `inject`, `useClass` or `useExisting`, and the options of the module beside them
   * @throws {ConfigurationError} `useFactory`, `useClass` and `useExisting` are all missing, or an option of the module
   * is invalid
   */
  static override forRootAsync(options: RongCloudAsyncOptions): DynamicModule {
    checkAsyncOptions(options);
    return { ...ModuleHost.forRootAsync(options), module: RongCloudModule };
  }

  /**
   * Lifecycle hook, called by Nest: finds the methods that receive the callbacks of this module.
   *
   * @throws {ConfigurationError} a handler names a client or a callback that does not exist, or has no route because of
   *   `callbacks: false`, or two modules share a name
   */
  onModuleInit(): void {
    const { name, path } = this.#settings;
    const names = this.#discovery
      .getProviders()
      .filter(({ token }) => token === SETTINGS)
      .map(({ instance }) => (instance as Settings).name);
    if (names.indexOf(name) !== names.lastIndexOf(name)) {
      throw new ConfigurationError('name', `must differ: two modules have the client ${JSON.stringify(name)}`);
    }
    const found = findHandlers(this.#discovery, () => this.#receiver.request);
    for (const each of found) checkClient(each, names);
    const own = found.filter(({ client }) => client === name);
    if (own[0] && path === undefined) {
      throw new ConfigurationError('callbacks', `must not be false: ${own[0].name} receives ${own[0].type}`);
    }
    this.#receiver.listen(own);
  }

  /** Lifecycle hook, called by Nest: closes the client. */
  onApplicationShutdown(): void {
    // A test may have replaced the client by an object without `close`.
    this.#rong.close?.();
  }
}

// Decorators are called as functions: the package is built without the compiler options for decorators.
Module({})(RongCloudModule);
for (const [index, token] of [CLIENT, CallbackReceiver, DiscoveryService, SETTINGS].entries()) {
  Inject(token)(RongCloudModule, undefined, index);
}

function define(definition: DynamicModule, extras: RongCloudModuleExtras): DynamicModule {
  checkExtras(extras);
  const { isGlobal = false, name = DEFAULT_CLIENT, callbacks = {} } = extras;
  const isDefault = name === DEFAULT_CLIENT;
  const { path = isDefault ? 'rongcloud' : `rongcloud/${name}`, decorators = [] } = callbacks || {};
  const settings = { name, path: callbacks ? path : undefined };
  return {
    ...definition,
    global: isGlobal,
    imports: [...(definition.imports ?? []), DiscoveryModule],
    controllers: callbacks ? [callbackController(path, decorators)] : [],
    providers: [...(definition.providers ?? []), ...providersOf(settings)],
    exports: [getRongToken(name), RongHealthIndicator, ...(isDefault ? [RongCloud] : [])],
  };
}

function providersOf(settings: Settings): Provider[] {
  const options = host.MODULE_OPTIONS_TOKEN;
  const client = getRongToken(settings.name);
  return [
    { provide: SETTINGS, useValue: settings },
    {
      provide: client,
      useFactory: (given: RongCloudModuleOptions) => new RongCloud(splitOptions(given).client),
      inject: [options],
    },
    { provide: CLIENT, useExisting: client },
    ...(settings.name === DEFAULT_CLIENT ? [{ provide: RongCloud, useExisting: client }] : []),
    {
      provide: CallbackReceiver,
      useFactory: (given: RongCloudModuleOptions, adapter: HttpAdapterHost) =>
        new CallbackReceiver({ ...splitOptions(given), host: adapter, path: settings.path }),
      inject: [options, HttpAdapterHost],
    },
    {
      provide: RongHealthIndicator,
      useFactory: (rong: RongCloud, discovery: DiscoveryService) => new RongHealthIndicator(rong, discovery),
      inject: [client, DiscoveryService],
    },
  ];
}

function checkClient({ name, type, client }: FoundHandler, names: readonly string[]): void {
  if (names.includes(client)) return;
  const wanted = `receives ${type} of the client ${JSON.stringify(client)}`;
  throw new ConfigurationError(
    name,
    `${wanted}, but there are only modules for ${names.map((each) => JSON.stringify(each)).join(', ')}`,
  );
}
