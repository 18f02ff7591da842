import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getProviderUUId, type IMidwayContainer, isProvide, listModule } from '@midwayjs/core';
import { ConfigurationError } from 'rongkit';
import { receiveRead, type WebhookEndpoint, type WebhookEvent, Webhooks } from 'rongkit/webhooks';
import { CALLBACK_CLASSES, type CallbackClass, type Subscription, subscriptionsOf } from './on-callback.js';
import type { RongCloudClientConfig } from './rong-cloud-config.js';

/** Default timeout of a handler in milliseconds, below the 3 seconds for which RongCloud waits for a verdict. */
const HANDLER_TIMEOUT_MS = 2500;

type Method = (event: WebhookEvent) => unknown;

/** Members of the request context of Koa or Egg that the receiver uses. */
interface RequestContext {
  readonly requestContext: { getAsync(identifier: unknown): Promise<Record<string, Method>> };
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly originalUrl: string;
  /** Request with the body that a body parser has set. */
  readonly request: { readonly body?: unknown; readonly rawBody?: unknown };
  /** False keeps Koa from writing the response. */
  respond?: boolean;
}

/** Methods of a logger that the receiver uses. */
interface Log {
  warn(message: string): void;
  error(message: string, error: unknown): void;
}

/** For each request, the function that returns the instance of a class. */
const requests = new AsyncLocalStorage<(owner: CallbackClass) => Promise<Record<string, Method>>>();

/**
 * Returns a function that creates one instance of each class for a request. In concurrent calls, Midway would create
 * several instances.
 */
function instancesOf({ requestContext }: RequestContext): (owner: CallbackClass) => Promise<Record<string, Method>> {
  const made = new Map<CallbackClass, Promise<Record<string, Method>>>();
  return (owner) => {
    const instance = made.get(owner) ?? requestContext.getAsync(owner);
    made.set(owner, instance);
    return instance;
  };
}

/** Method of a class with the decorator `@OnCallback()`. */
export interface FoundHandler extends Subscription {
  /** Class and method, such as `Archive.onRoute`. */
  readonly name: string;
  handle: Method;
}

/**
 * Finds the decorated methods of an app. Ignores classes of other apps in the process, which are in other containers.
 *
 * @throws {ConfigurationError} a class lacks `@Provide()`
 */
export function findHandlers(container: IMidwayContainer): FoundHandler[] {
  const classes = listModule(CALLBACK_CLASSES) as CallbackClass[];
  return classes.flatMap((owner) => {
    if (!isProvide(owner)) throw new ConfigurationError(owner.name, 'has @OnCallback, so it needs @Provide()');
    if (!container.hasDefinition(getProviderUUId(owner as never))) return [];
    return subscriptionsOf(owner).map((each): FoundHandler => {
      const handle: Method = async (event) => {
        const instance = await requests.getStore()?.(owner);
        return instance?.[each.method]?.(event);
      };
      return { ...each, name: `${owner.name}.${each.method}`, handle };
    });
  });
}

/** Makes the function that handles the callback route of a client. */
export function receiverOf(
  { appKey = process.env.RONGCLOUD_APP_KEY, appSecret, webhooks: options }: RongCloudClientConfig,
  found: readonly FoundHandler[],
  log: Log,
): (context: RequestContext) => Promise<void> {
  const webhooks = new Webhooks({
    appKey,
    appSecret,
    handlerTimeoutMs: HANDLER_TIMEOUT_MS,
    ...options,
    onRefusal: options?.onRefusal ?? (({ message }) => log.warn(`[rongcloud] refused a callback: ${message}`)),
    onError:
      options?.onError ??
      ((error, failure) => log.error(`[rongcloud] ${failure?.handler ?? 'the replay check'} failed`, error)),
  });
  const endpoint = endpointOf(webhooks, found);
  return (context) => requests.run(instancesOf(context), () => receive(endpoint, context));
}

/** @throws {ConfigurationError} a handler names a callback that does not exist */
function endpointOf(webhooks: Webhooks, found: readonly FoundHandler[]): WebhookEndpoint {
  const handlers: Record<string, Method[]> = {};
  for (const { type, name, handle } of found) {
    try {
      webhooks.endpoints({ [type]: handle });
    } catch (error) {
      throw new ConfigurationError(name, `has a wrong @OnCallback: ${(error as Error).message}`);
    }
    handlers[type] = [...(handlers[type] ?? []), Object.defineProperty(handle, 'name', { value: name })];
  }
  return webhooks.endpoints(handlers);
}

/** Writes the response without Koa, so that middleware that wraps results cannot change a verdict. */
async function receive(endpoint: WebhookEndpoint, context: RequestContext): Promise<void> {
  const { req: raw, res, originalUrl: url } = context;
  const { body, rawBody } = context.request;
  const answer = await receiveRead(endpoint, { raw, url, body, rawBody });
  context.respond = false;
  if (!res.headersSent) res.writeHead(answer.status, answer.headers).end(answer.body);
}
