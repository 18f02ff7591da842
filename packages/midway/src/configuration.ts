import {
  ApplicationContext,
  Configuration,
  type IMidwayContainer,
  Init,
  MidwayDecoratorService,
  MidwayLoggerService,
  MidwayWebRouterService,
} from '@midwayjs/core';
import { ConfigurationError } from 'rongkit';
import { type FoundHandler, findHandlers, receiverOf } from './callback-receiver.js';
import { INJECT_RONG, type WantedClient } from './inject-rong.js';
import { within } from './rong-cloud-config.js';
import { RongCloudServiceFactory } from './service-factory.js';

/** Component of Midway: `imports: [rongcloud]`. */
export class RongCloudConfiguration {
  /** Container of the app, set by Midway. */
  applicationContext!: IMidwayContainer;
  #factory: RongCloudServiceFactory | undefined;

  /** Lifecycle hook, called by Midway: connects `@InjectRong()` with the clients. */
  async init(): Promise<void> {
    const decorators = await this.applicationContext.getAsync(MidwayDecoratorService);
    decorators.registerPropertyHandler(INJECT_RONG, (_property, { name }: WantedClient) => this.#factory?.get(name));
  }

  /**
   * Lifecycle hook, called by Midway: adds the callback routes of the clients that have handlers.
   *
   * @throws {ConfigurationError} the configuration has a wrong option, a handler names a callback or a client that does
   *   not exist, or there is a handler although callbacks are off or the app runs on `@midwayjs/express`
   */
  async onReady(container: IMidwayContainer, app?: MainApplication): Promise<void> {
    // Midway keeps the components of an earlier app of the process, and calls this hook for each component.
    if (this.#factory) return;
    const factory = await container.getAsync(RongCloudServiceFactory);
    this.#factory = factory;
    const found = findHandlers(container);
    const { callbacks = {} } = factory.config;
    if (callbacks === false) return refuseHandlers(found);
    const names = [...factory.configs.keys()];
    const defaultName = factory.getDefaultClientName();
    for (const each of found) checkClient(each, defaultName, names);
    if (found.length > 0) refuseExpress(app);
    const logger = (await container.getAsync(MidwayLoggerService)).getLogger('coreLogger');
    const router = await container.getAsync(MidwayWebRouterService);
    for (const [name, config] of factory.configs) {
      const own = found.filter(({ client = defaultName }) => client === name);
      const receive = within(`rongcloud.clients.${name}.webhooks`, () => receiverOf(config, own, logger));
      if (own.length === 0) continue;
      const path = (callbacks.path ?? '/rongcloud').replace(/\/+$/, '') + (name === defaultName ? '' : `/${name}`);
      router.addRouter(receive, { url: `${path}/:callback`, requestMethod: 'POST' });
    }
  }
}

/** Methods of the main application that this component uses. */
interface MainApplication {
  getFramework?(): { getFrameworkName?(): string };
}

/** `@midwayjs/express` cannot load routes that are added at run time. */
function refuseExpress(app: MainApplication | undefined): void {
  if (app?.getFramework?.().getFrameworkName?.() !== 'midway:express') return;
  throw new ConfigurationError(
    'rongcloud.callbacks',
    'must be false on @midwayjs/express, which loads no added routes: use toExpress of rongkit/webhooks in a controller',
  );
}

function refuseHandlers([first]: readonly FoundHandler[]): void {
  if (!first) return;
  throw new ConfigurationError('rongcloud.callbacks', `must not be false: ${first.name} receives ${first.type}`);
}

function checkClient({ name, type, client }: FoundHandler, defaultName: string, names: readonly string[]): void {
  if (names.includes(client ?? defaultName)) return;
  const known = names.map((each) => JSON.stringify(each)).join(', ');
  const wanted = client === undefined ? 'the default client' : `the client ${JSON.stringify(client)}`;
  throw new ConfigurationError(name, `receives ${type} of ${wanted}, but there are only ${known}`);
}

// Decorators are called as functions: the package is built without the compiler options for decorators.
const { prototype } = RongCloudConfiguration;
ApplicationContext()(prototype, 'applicationContext');
Init()(prototype, 'init', Object.getOwnPropertyDescriptor(prototype, 'init') ?? {});
Configuration({ namespace: 'rongcloud', importConfigs: [{ default: { rongcloud: {} } }] })(RongCloudConfiguration);
