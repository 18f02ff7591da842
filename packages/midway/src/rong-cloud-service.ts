import { ApplicationContext, type IMidwayContainer, Init, Provide, Scope, ScopeEnum } from '@midwayjs/core';
import type { RongCloud } from 'rongkit';
import { RongCloudServiceFactory } from './service-factory.js';

/** Public members of a client. */
export type ClientMembers = { [Member in keyof RongCloud]: RongCloud[Member] };

export interface RongCloudService extends ClientMembers {}

/**
 * The default client, for `@Inject()`: it has all resources and methods of a `RongCloud`.
 *
 * @example
 * ```ts
 * @Inject()
 * rongCloudService: RongCloudService;
 *
 * await this.rongCloudService.user.getToken({ userId, name });
 * ```
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the members are defined when the client is there
export class RongCloudService {
  /** Container of the app, set by Midway. */
  applicationContext!: IMidwayContainer;

  /** Loads the default client; called by Midway. */
  async init(): Promise<void> {
    const client = (await this.applicationContext.getAsync(RongCloudServiceFactory)).get();
    for (const name of membersOf(client)) {
      const value: unknown = Reflect.get(client, name);
      const member = typeof value === 'function' ? value.bind(client) : value;
      Object.defineProperty(this, name, { value: member, configurable: true, enumerable: true, writable: true });
    }
  }
}

/** Names of the members of an object and its classes. */
function membersOf(value: object): string[] {
  const names = new Set<string>();
  for (let each = value; each !== Object.prototype; each = Object.getPrototypeOf(each) as object) {
    for (const name of Object.getOwnPropertyNames(each)) if (name !== 'constructor') names.add(name);
  }
  return [...names];
}

const { prototype } = RongCloudService;
ApplicationContext()(prototype, 'applicationContext');
Init()(prototype, 'init', Object.getOwnPropertyDescriptor(prototype, 'init') ?? {});
Provide()(RongCloudService);
Scope(ScopeEnum.Singleton)(RongCloudService);
