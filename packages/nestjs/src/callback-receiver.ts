import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { Logger } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import { type ClientOptions, ConfigurationError } from 'rongkit';
import { type ReadRequest, receiveRead, type WebhookEndpoint, Webhooks, type WebhooksOptions } from 'rongkit/webhooks';
import type { FoundHandler } from './find-handlers.js';

/** Default timeout of a handler in milliseconds, below the 3 seconds for which RongCloud waits for a verdict. */
const HANDLER_TIMEOUT_MS = 2500;

/** Request of `node:http`. The declarations of the package must compile without `@types/node`. */
type NodeRequest = ReadRequest['raw'];

/** Request of Express or Fastify. */
interface HttpRequest {
  /** Request of `node:http` in a request of Fastify. */
  readonly raw?: NodeRequest;
  readonly originalUrl?: string;
  readonly body?: unknown;
  /** Unparsed body; set if the app has the option `rawBody: true`. */
  readonly rawBody?: unknown;
}

interface ReceiverSettings {
  readonly client: ClientOptions;
  readonly webhooks: WebhooksOptions | undefined;
  readonly host: HttpAdapterHost;
  /** Path of the route, without the global prefix; undefined if there is no route. */
  readonly path: string | undefined;
}

/** Receives the callbacks of one client. */
export class CallbackReceiver {
  readonly #webhooks: Webhooks;
  readonly #host: HttpAdapterHost;
  readonly #requests = new AsyncLocalStorage<object>();
  #endpoint: WebhookEndpoint;

  constructor({ client: { appKey, appSecret }, webhooks, host, path }: ReceiverSettings) {
    const logger = new Logger('RongCloud');
    this.#webhooks = new Webhooks({
      appKey: appKey ?? process.env.RONGCLOUD_APP_KEY,
      appSecret,
      handlerTimeoutMs: HANDLER_TIMEOUT_MS,
      ...webhooks,
      onRefusal: webhooks?.onRefusal ?? (({ message }) => logger.warn(`refused a callback: ${message}`)),
      onError:
        webhooks?.onError ??
        ((error, failure) =>
          logger.error(`${failure?.handler ?? 'the replay check'} failed: ${error}`, stackOf(error))),
    });
    this.#host = host;
    this.#endpoint = this.#webhooks.endpoints({});
    // The adapter is missing in a testing module that is not an application yet.
    const adapter = host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (path !== undefined && adapter?.getType() === 'express') adapter.use(keepFromParsers(path));
  }

  /** Request of the current callback. */
  get request(): object | undefined {
    return this.#requests.getStore();
  }

  /** @throws {ConfigurationError} a handler names a callback that does not exist */
  listen(found: readonly FoundHandler[]): void {
    const handlers: Record<string, FoundHandler['handle'][]> = {};
    for (const { type, name, handle } of found) {
      this.#checkType(type, name);
      handlers[type] = [...(handlers[type] ?? []), Object.defineProperty(handle, 'name', { value: name })];
    }
    this.#endpoint = this.#webhooks.endpoints(handlers);
  }

  #checkType(type: string, name: string): void {
    try {
      this.#webhooks.endpoints({ [type]: () => {} });
    } catch (error) {
      throw new ConfigurationError(name, `has a wrong @OnCallback: ${(error as Error).message}`);
    }
  }

  /** Handles a callback. Answers through the HTTP adapter of the app, so that interceptors cannot wrap a verdict. */
  async receive(request: HttpRequest, response: object): Promise<void> {
    const { raw = request as NodeRequest, originalUrl: url, body, rawBody } = request;
    const answer = await this.#requests.run(request, () => receiveRead(this.#endpoint, { raw, url, body, rawBody }));
    const { httpAdapter } = this.#host;
    if (httpAdapter.isHeadersSent(response)) return;
    for (const [name, value] of Object.entries(answer.headers)) httpAdapter.setHeader(response, name, value);
    httpAdapter.reply(response, answer.body, answer.status);
  }
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}

/**
 * Middleware before the body parsers of Express, which refuse bodies of more than 100 KB: a callback may be larger. The
 * parsers ignore a body of an unknown type, so the receiver reads the body with its own limits.
 */
function keepFromParsers(path: string) {
  const end = `/${path.replace(/^\/+|\/+$/g, '')}`;
  return (request: IncomingMessage, _response: unknown, next: () => void): void => {
    const [target = ''] = (request.url ?? '').split('?');
    if (target.slice(0, target.lastIndexOf('/')).endsWith(end))
      request.headers['content-type'] = 'application/vnd.rongcloud';
    next();
  };
}
