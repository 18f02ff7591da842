import { checkMethods, checkOptions, type OptionKinds } from '../check-options.js';
import { ConfigurationError } from '../errors.js';
import { MAX_IDLE_MS, MAX_RESPONSE_BYTES, neverSent, type Transport } from './transport.js';
import { type Exchange, Opening, Sending } from './undici-exchange.js';
import type { UndiciDispatcher } from './undici-types.js';
import { withoutInterim } from './without-interim.js';

export type { UndiciController, UndiciDispatcher, UndiciHandler, UndiciHeaders } from './undici-types.js';

/** Options of {@link undiciTransport}. */
export interface UndiciTransportOptions {
  /**
   * Dispatcher of the requests. The transport does not close it.
   * @default a new `Agent`, with a maximum idle time of 55 seconds
   */
  dispatcher?: UndiciDispatcher | undefined;
  /**
   * Maximum size of a response body in bytes. A larger response is a connection error.
   * @default 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
}

const OPTIONS: OptionKinds<UndiciTransportOptions> = {
  dispatcher: (option, value) => value && checkMethods(option, value, 'dispatch'),
  maxResponseBytes: 'number',
};

/**
 * Creates a transport on undici, which needs less CPU time than `node:http` but loads more slowly. Requires the package
 * `undici`, version 7 or later.
 *
 * undici stops trying to connect after 10 seconds. A custom `dispatcher` closes a connection on which the server sends
 * `100 Continue`, which is a limit of undici: the call fails with a {@link ConnectionError}, and a send is not
 * repeated.
 *
 * @throws {ConfigurationError} an option is unknown or of a wrong kind
 * @example
 * ```ts
 * import { undiciTransport } from 'rongkit/undici';
 *
 * const rong = new RongCloud({ appKey, appSecret, transport: undiciTransport() });
 * ```
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Required<Transport> {
  checkOptions('', options, OPTIONS);
  const { dispatcher, maxResponseBytes = MAX_RESPONSE_BYTES } = options;
  let own: UndiciDispatcher | undefined;
  let making: Promise<UndiciDispatcher> | undefined;
  let isTrusted = true;
  const begin = <T>(exchange: Exchange<T>): Promise<T> => {
    const ready = dispatcher ?? own;
    if (ready) return exchange.by(ready);
    const made = making ?? newAgent(isTrusted, distrust);
    making = made;
    return made.then((agent) => {
      // The transport may have been closed while undici was loading.
      if (making === made) own = agent;
      return exchange.by(agent);
    });
  };
  const close = () => {
    const closing = making;
    own = undefined;
    making = undefined;
    closing?.then((agent) => agent.close()).catch(() => {});
  };
  /**
   * Called when a server or proxy has sent more answers than it got requests. From then on, no connection is used
   * again.
   */
  const distrust = () => {
    isTrusted = false;
    close();
  };
  return {
    send: (request) => begin(new Sending(request, maxResponseBytes)),
    open: (request) => begin(new Opening(request)),
    close,
  };
}

async function newAgent(isKeeping: boolean, distrust: () => void): Promise<UndiciDispatcher> {
  try {
    const { Agent, buildConnector } = await import('undici');
    const connect = buildConnector({});
    const agent = new Agent({
      keepAliveTimeout: MAX_IDLE_MS,
      keepAliveMaxTimeout: MAX_IDLE_MS,
      pipelining: isKeeping ? 1 : 0,
      connect: (options, done) =>
        connect(options, (...made) => done(...(made[1] ? ([null, withoutInterim(made[1])] as const) : made))),
    });
    agent.on('disconnect', (_origin, _targets, error) => {
      if (isKeeping && error.message === 'bad response') distrust();
    });
    return agent as never;
  } catch (cause) {
    if (!/MODULE_NOT_FOUND/.test(String((cause as NodeJS.ErrnoException).code))) throw cause;
    const problem = 'requires the package undici, which is not installed: npm install undici@7';
    throw neverSent(new ConfigurationError('transport', problem));
  }
}
