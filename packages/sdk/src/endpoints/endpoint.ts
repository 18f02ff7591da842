import type { BodyKind, Host, Paging, RateLimit } from '../emitted/contract.js';
import type { Fields } from './fields.js';
import type { Entry } from './notation.js';

/**
 * Pagination of a list. `defaultSize` is the page size of a call without a size parameter. It is set for every list
 * with `unpaged`.
 */
export type ListPaging = Paging & { readonly defaultSize?: number };

/** Run-time description of an endpoint. */
export interface Endpoint {
  /** Id such as `user.getToken`; for a call by path, the path. */
  readonly id: string;
  /** HTTP method. */
  readonly method: string;
  /** Path; may contain parameters: `/v2/ultragroups/{group_id}`. */
  readonly path: string;
  /** Service of the endpoint: the IM API or the SMS service. */
  readonly host: Host;
  /** Encoding of the parameters. */
  readonly body: BodyKind;
  /** Parameters by name. */
  readonly fields: Fields;
  /**
   * Idempotency. `safe`: repeating the call has no further effect, as for a read. `send`: each call has a new effect,
   * such as a message.
   */
  readonly repeat: 'safe' | 'send';
  /** Rate limit. `null` if none is documented; absent for the default of 100 calls a second. */
  readonly rateLimit?: RateLimit | null;
  /** Parameters that the answer repeats. */
  readonly echoes?: readonly string[];
  /** Pagination of a list endpoint. */
  readonly paging?: ListPaging;
}

/** Endpoints of a resource by method name, created on first use so that importing stays cheap. */
export type EndpointTable = () => Readonly<Record<string, Endpoint>>;

/**
 * Makes an endpoint from an entry of an emitted table. Defaults: form POST to the API host, safe to repeat. Members of
 * `facts` that are not named below belong to the pagination.
 */
export function endpointOf(id: string, { path, fields, facts }: Entry): Endpoint {
  const {
    method = 'POST',
    host = 'api',
    body = 'form',
    repeat = 'safe',
    echoes,
    rates,
    bucket,
    weigh,
    keyedBy,
    exact,
    ...paging
  } = facts;
  return {
    id,
    method,
    path: exact ? path : withSuffix(path),
    host,
    body,
    fields,
    repeat,
    ...(rates && { rateLimit: rates === 'none' ? null : { rates: ratesIn(rates), bucket, weigh, keyedBy } }),
    ...(echoes && { echoes: String(echoes).split(',') }),
    ...(paging.by && { paging }),
  } as unknown as Endpoint;
}

function ratesIn(rates: string | number): unknown {
  return Array.from(String(rates).matchAll(/(\d+)\/(\w+)/g), ([, calls, per]) => ({ calls: Number(calls), per }));
}

/**
 * Adds the suffix `.json`, which the service requires except for paths under `/v2/`. A path with a suffix stays
 * unchanged.
 */
export function withSuffix(path: string): string {
  return path.lastIndexOf('.') > path.lastIndexOf('/') || path.startsWith('/v2/') ? path : `${path}.json`;
}
