import { ContextIdFactory, type DiscoveryService, MetadataScanner, ModuleRef } from '@nestjs/core';
import type { WebhookEvent } from 'rongkit/webhooks';
import { type Subscription, subscriptionsOf } from './on-callback.js';

type Wrapper = ReturnType<DiscoveryService['getProviders']>[number];
type Method = (event: WebhookEvent) => unknown;

/** Method of a provider or controller with the decorator `@OnCallback()`. */
export interface FoundHandler extends Subscription {
  /** Class and method, such as `Archive.onRoute`. */
  readonly name: string;
  handle: Method;
}

/**
 * Finds the decorated methods of an app.
 *
 * @param currentRequest - returns the request of the current callback, for request-scoped providers
 */
export function findHandlers(discovery: DiscoveryService, currentRequest: () => object | undefined): FoundHandler[] {
  const scanner = new MetadataScanner();
  const seen = new Set<object>();
  return [...discovery.getProviders(), ...discovery.getControllers()].flatMap((wrapper) => {
    const instance: unknown = wrapper.instance;
    // An alias or a factory may return the instance of another provider.
    if (typeof instance !== 'object' || instance === null || wrapper.isAlias || seen.has(instance)) return [];
    seen.add(instance);
    const prototype = Object.getPrototypeOf(instance) as Record<string, Method> | null;
    return scanner.getAllMethodNames(prototype).flatMap((method) => {
      const subscriptions = prototype?.[method] ? subscriptionsOf(prototype[method]) : [];
      const name = `${prototype?.constructor.name}.${method}`;
      return subscriptions.map((each) => ({ ...each, name, handle: callOf(wrapper, method, currentRequest) }));
    });
  });
}

/**
 * Returns a function that calls a method; if the provider is request-scoped, on an instance for the current request.
 */
function callOf(wrapper: Wrapper, method: string, currentRequest: () => object | undefined): Method {
  if (wrapper.isDependencyTreeStatic() && !wrapper.isTransient) {
    return (event) => (wrapper.instance as Record<string, Method>)[method]?.(event);
  }
  return async (event) => {
    const moduleRef = wrapper.host?.getProviderByKey<ModuleRef>(ModuleRef).instance;
    const request = currentRequest() ?? {};
    const contextId = ContextIdFactory.getByRequest(request);
    moduleRef?.registerRequestByContextId(request, contextId);
    const instance = await moduleRef?.resolve<Record<string, Method>>(wrapper.token as string, contextId);
    return instance?.[method]?.(event);
  };
}
