import { type Static, type TInteger, type TObject, type TProperties, Type } from 'typebox';

/** RongCloud's two services: the IM API, and the SMS service on its own host. */
export type Host = 'api' | 'sms';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Encoding of the parameters that are not in the path: a form body, a JSON body or a query string. */
export type BodyKind = 'form' | 'json' | 'query';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day';

/** At most `calls` units in any window of length `per`. A call counts as one unit unless the limit has `weigh`. */
export interface Rate {
  readonly calls: number;
  readonly per: TimeUnit;
}

/**
 * Rate limit of an endpoint. All its rates apply at once.
 *
 * - `weigh`: a list parameter; each of its items counts as one unit (1,000 for a message to 1,000 receivers).
 * - `keyedBy`: a parameter with a separate bucket per value (such as a mobile number).
 * - `bucket`: endpoints with the same name share one bucket. Default: one bucket per endpoint.
 */
export interface RateLimit {
  readonly rates: readonly Rate[];
  readonly bucket?: string;
  readonly weigh?: string;
  readonly keyedBy?: string;
}

/** An error code specific to this endpoint, in addition to the codes common to all endpoints. */
export interface ErrorCase {
  readonly code: number;
  /** Condition: lower case, no full stop. Starts with `Inferred:` if no source states the condition or the code. */
  readonly when: string;
}

/**
 * Pagination of a list endpoint. `items` is the result member that holds a page, such as `users` or `data.users`: a
 * list, or an object whose entries are the items.
 */
export type Paging = { readonly items: string } & (
  | {
      /** Paging by page number, from 1. */
      readonly by: 'page';
      readonly page: string;
      /** Parameter for the page size. If there is none, paging ends with an empty page. */
      readonly size?: string;
      /** Number of items returned without a page parameter, if the number differs from the page size. */
      readonly unpaged?: number;
    }
  | {
      /** Paging by offset in items, from 0. */
      readonly by: 'offset';
      readonly offset: string;
      readonly size: string;
    }
  | {
      /** Paging by token. Each page except the last returns the token of the next page. */
      readonly by: 'token';
      readonly token: string;
      /** Result member that holds the token of the next page. */
      readonly next: string;
    }
  | {
      /** Paging by start time: the next page starts at the time of the last item; `key` identifies repeated items. */
      readonly by: 'time';
      readonly start: string;
      /** Item member that holds the Unix time of the item in milliseconds. */
      readonly time: string;
      /** Item member that holds the unique id of the item. */
      readonly key: string;
      readonly size: string;
      /** Parameter that makes the start time inclusive. If absent, the start is always exclusive. */
      readonly includeStart?: string;
    }
);

export interface Sample {
  readonly params: Readonly<Record<string, unknown>>;
  readonly result: Readonly<Record<string, unknown>>;
}

/** An endpoint of the server API: the single source for the client, the emulator and the documents. */
export interface Endpoint<
  Id extends string = string,
  Params extends TObject = TObject,
  Result extends TObject = TObject,
> {
  /** `resource.method`: name of the client method and the OpenAPI operation, also shown in errors and diagnostics. */
  readonly id: Id;
  readonly method: Method;
  /** Path, which may contain parameters: `/v2/ultragroups/{group_id}`. */
  readonly path: string;
  /** Older paths of the endpoint, from early SDKs. The service still answers them; the client never uses them. */
  readonly aliases?: readonly string[];
  readonly host: Host;
  readonly body: BodyKind;
  /** First line of the method's documentation: one sentence in the third person. */
  readonly summary: string;
  readonly params: Params;
  readonly result: Result;
  /** Rate limit; `null` if none is documented. */
  readonly rateLimit: RateLimit | null;
  /**
   * Idempotency. `safe`: repeating the call has no further effect (reads and set-like calls). `send`: each call creates
   * a message, a push or an SMS.
   */
  readonly repeat: 'safe' | 'send';
  /**
   * Whether the call ends, removes, blocks, mutes or overwrites what others see. Tools ask before such a call on a
   * production app. Absent for reads, for additions, for calls that lift a block or a mute, and for sends.
   */
  readonly destroys?: true;
  /**
   * True if the call reaches users although repeating it has no further effect, such as a friend request; or the name
   * of the parameter that makes the call send a message. Absent for sends.
   */
  readonly reaches?: true | string;
  /** Pagination; absent if the whole result comes in one answer. */
  readonly paging?: Paging;
  /** Parameters that the answer repeats. An answer with another value belongs to another call. */
  readonly echoes?: readonly string[];
  readonly errors: readonly ErrorCase[];
  readonly sample: Sample;
  /** Rules of state and behavior, one per entry. An entry that no source states starts with `Inferred: `. */
  readonly notes: readonly string[];
  /** Contradictions between sources, and which source is followed. */
  readonly disagreements?: string;
  /** Method name in the V2.0.1 SDK, such as `User.getToken`; absent for endpoints that this SDK lacks. */
  readonly v2?: string;
  /** First official SDK version or date with this endpoint. */
  readonly since: string;
  /**
   * `docs:<page>` is a page of RongCloud's documentation, `docs:nexconn/<page>` one of Nexconn's; `github:` is a
   * community SDK; all other prefixes are files of official SDKs.
   */
  readonly sources: readonly string[];
}

export type ParamsOf<E extends { readonly params: TObject }> = Static<E['params']>;
export type ResultOf<E extends { readonly result: TObject }> = Static<E['result']>;

/** Fields common to all answers. */
type Answer = { code: TInteger };

type EndpointInput<Id extends string, P extends TProperties, R extends TProperties> = Omit<
  Endpoint,
  'id' | 'params' | 'result' | Defaulted
> &
  Partial<Pick<Endpoint, Defaulted>> & { readonly id: Id; readonly params: P; readonly result: R };

type Defaulted = 'method' | 'host' | 'body' | 'rateLimit' | 'errors';

/** Default rate limit: 100 calls a second per app key. */
export const DEFAULT_RATE_LIMIT: RateLimit = { rates: [{ calls: 100, per: 'second' }] };

/** Note for endpoints whose documentation pages state no limit. */
export const GENERAL_LIMIT =
  'Inferred: the rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.';

/**
 * Defines an endpoint. Defaults: POST, API host, form body, 100 calls a second. `params` and `result` list the fields;
 * `code` is added to every result.
 */
export function defineEndpoint<Id extends string, P extends TProperties, R extends TProperties>({
  params,
  result,
  ...rest
}: EndpointInput<Id, P, R>): Endpoint<Id, TObject<P>, TObject<Answer & R>> {
  const code = Type.Integer({ description: `${successCode(rest)} on success.` });
  return {
    method: 'POST',
    host: 'api',
    body: 'form',
    rateLimit: DEFAULT_RATE_LIMIT,
    errors: [],
    ...rest,
    params: Type.Object(params),
    result: Type.Object({ code, ...result }),
  };
}

/** Code of a successful answer: 10000 under `/v2/`, 200 elsewhere. */
export function successCode({ path }: Pick<Endpoint, 'path'>): number {
  return path.startsWith('/v2/') ? 10000 : 200;
}

/** Names of the parameters in the path, in order: `group_id` for `/v2/ultragroups/{group_id}`. */
export function pathParams({ path }: Pick<Endpoint, 'path'>): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
}

/** Length of each time unit in milliseconds. */
export const UNIT_MS: Readonly<Record<TimeUnit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};
