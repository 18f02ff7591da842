import { randomUUID } from '#platform';
import { NodeTransport } from '#transport';
import { RongCloud } from '../client.js';
import type { ClientOptions } from '../client-options.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ApiError, ServerError } from '../errors.js';
import { tables } from '../tables.js';
import { REQUEST_ID } from '../transport/request-ids.js';
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.js';

/** Unchanged answer of the service, even a refusal, which the old packages return to the program. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** Format of an answer. */
export type Format = 'json' | 'xml';

/**
 * Transport of all clients of the old interfaces that set none. They share it, since a program may create a client for
 * each call.
 */
let connections: Transport | undefined;

/** Calls the service with the modern client, and returns the unchanged answer. */
export class Asker {
  readonly #options: ClientOptions;
  readonly #kept = new Map<string, TransportResponse | undefined>();
  #rong: RongCloud | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * Calls an endpoint and returns its answer, even a refusal. Rejects if there is no answer.
   *
   * @throws {RongError} no answer, a configuration error, or a parameter that cannot be encoded
   */
  async ask(id: string, params: object, format: Format = 'json'): Promise<RawAnswer> {
    const endpoint = endpointWith(id);
    const { path, method, body } = endpoint;
    const requestId = randomUUID();
    this.#kept.set(requestId, undefined);
    try {
      await this.#client().call(path.replace(/json$/, format), sendable(endpoint, params), { method, body, requestId });
      return this.#answerTo(requestId) as RawAnswer;
    } catch (error) {
      const answer = this.#answerTo(requestId);
      if (!answer || !(error instanceof ApiError) || error.status !== answer.status) throw error;
      // An answer to another call is a `ServerError` with a status below 300.
      if (error instanceof ServerError && answer.status < 300) throw error;
      return answer;
    } finally {
      this.#kept.delete(requestId);
    }
  }

  #answerTo(requestId: string): RawAnswer | undefined {
    return this.#kept.get(requestId);
  }

  /**
   * Returns the client. The client is created at the first call, because the old packages accept missing keys until
   * then.
   */
  #client(): RongCloud {
    this.#rong ??= new RongCloud({ ...this.#options, transport: this.#keeping() });
    return this.#rong;
  }

  /** Transport that keeps the last answer of each call in progress. */
  #keeping(): Transport {
    connections ??= new NodeTransport();
    const transport = this.#options.transport ?? connections;
    const kept = this.#kept;
    return {
      async send(request: TransportRequest): Promise<TransportResponse> {
        const response = await transport.send(request);
        const id = request.headers[REQUEST_ID] ?? '';
        if (kept.has(id)) kept.set(id, response);
        return response;
      },
      close: () => transport.close(),
    };
  }
}

function endpointWith(id: string): Endpoint {
  const [resource = '', method = ''] = id.split('.');
  return tables[resource]?.()[method] as Endpoint;
}

/**
 * Removes unknown parameters whose value is or contains an object, except from a JSON body. The old packages sent
 * `[object Object]` for these objects.
 */
function sendable({ fields, body }: Endpoint, params: object): object {
  if (body === 'json') return params;
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const known = ([name, value]: readonly [string, unknown]) =>
    Object.hasOwn(fields, name) || !(Array.isArray(value) ? value : [value]).some(isObject);
  return Object.fromEntries(Object.entries(params).filter(known));
}
