import { type Static, type TInteger, type TObject, type TProperties, Type } from 'typebox';

/** Which of RongCloud's two services answers: the IM API, or the SMS service with a host of its own. */
export type Host = 'api' | 'sms';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** How the parameters travel that the path does not name: a form or JSON body, or a query string. */
export type BodyKind = 'form' | 'json' | 'query';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day';

/** At most `calls` units of weight in any window of one `per`. */
export interface Rate {
  readonly calls: number;
  readonly per: TimeUnit;
}

/**
 * How often an endpoint may be called. All rates hold together.
 *
 * `weigh` names a list parameter: a call counts once for each of its items (a message to 1,000 receivers is 1,000).
 * `keyedBy` names a parameter with a bucket for each of its values (a mobile number). Endpoints that name the same
 * `bucket` share it; by default each endpoint has its own.
 */
export interface RateLimit {
  readonly rates: readonly Rate[];
  readonly bucket?: string;
  readonly weigh?: string;
  readonly keyedBy?: string;
}

/** An error code that this endpoint can answer, beyond those that every endpoint shares. */
export interface ErrorCase {
  readonly code: number;
  readonly when: string;
}

/**
 * How a list too long for one answer is read on. `items` is the member of the result that holds a page of it, such as
 * `users` or `data.users`; it is a list, or an object of which each entry is an item.
 */
export type Paging = { readonly items: string } & (
  | {
      /** Pages are numbered from 1. */
      readonly by: 'page';
      readonly page: string;
      /** The parameter that says how many items a page has. Without one, a page is the last when it is empty. */
      readonly size?: string;
      /** How many items the first answer has when no page is asked for, where that is not one page. */
      readonly unpaged?: number;
    }
  | {
      /** An offset in items from 0. */
      readonly by: 'offset';
      readonly offset: string;
      readonly size: string;
    }
  | {
      /** Each answer but the last has a token for the next. */
      readonly by: 'token';
      readonly token: string;
      /** The member of the result that holds the token. */
      readonly next: string;
    }
  | {
      /** The next page starts at the time of the last item. Items of the same time are told apart by their id. */
      readonly by: 'time';
      readonly start: string;
      /** The member of an item that says its time, in milliseconds. */
      readonly time: string;
      /** The member of an item that no other item has. */
      readonly key: string;
      readonly size: string;
      /** The parameter by which the start itself counts; without one it never does. */
      readonly includeStart?: string;
    }
);

export interface Sample {
  readonly params: Readonly<Record<string, unknown>>;
  readonly result: Readonly<Record<string, unknown>>;
}

/** One endpoint of the server API: all that RongKit knows of it, written once. */
export interface Endpoint<
  Id extends string = string,
  Params extends TObject = TObject,
  Result extends TObject = TObject,
> {
  /** `resource.method`: the client method, the OpenAPI operation and the name in errors and diagnostics. */
  readonly id: Id;
  readonly method: Method;
  /** May name parameters: `/v2/ultragroups/{group_id}`. */
  readonly path: string;
  readonly host: Host;
  readonly body: BodyKind;
  /** One sentence in the third person, for the first line of the method's documentation. */
  readonly summary: string;
  readonly params: Params;
  readonly result: Result;
  /** `null`: no limit is documented. */
  readonly rateLimit: RateLimit | null;
  /**
   * Whether the same call may be sent twice without doing its work twice: `safe` for reads and set-like calls, `send`
   * for those that create a message, a push or a text message each time.
   */
  readonly repeat: 'safe' | 'send';
  /** Lists of all items, page by page; absent for what comes at once. */
  readonly paging?: Paging;
  readonly errors: readonly ErrorCase[];
  readonly sample: Sample;
  /** Rules of state and behavior, a sentence each; one that no source states ends in `(inferred)`. */
  readonly notes: readonly string[];
  /** Where sources disagree, and which one is followed. */
  readonly disagreements?: string;
  /** The method's name in the V2.0.1 SDK, such as `User.getToken`; absent for what came after it. */
  readonly v2?: string;
  readonly since: string;
  /** `docs:<page>` is a page of RongCloud's documentation, the others are files of its official SDKs. */
  readonly sources: readonly string[];
}

export type ParamsOf<E extends { readonly params: TObject }> = Static<E['params']>;
export type ResultOf<E extends { readonly result: TObject }> = Static<E['result']>;

/** The fields of every answer. */
type Answer = { code: TInteger };

type EndpointInput<Id extends string, P extends TProperties, R extends TProperties> = Omit<
  Endpoint,
  'id' | 'params' | 'result' | Defaulted
> &
  Partial<Pick<Endpoint, Defaulted>> & { readonly id: Id; readonly params: P; readonly result: R };

type Defaulted = 'method' | 'host' | 'body' | 'rateLimit' | 'errors';

/** The limit of an endpoint that states no other: 100 calls a second for each app key. */
export const DEFAULT_RATE_LIMIT: RateLimit = { rates: [{ calls: 100, per: 'second' }] };

/**
 * Writes an endpoint down. Unless stated otherwise it is a form POST to the API host, at 100 calls a second.
 * `params` and `result` list fields; every result has a `code` as well.
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

/** What the answer to a call that went well has as its code. */
export function successCode({ path }: Pick<Endpoint, 'path'>): number {
  return path.startsWith('/v2/') ? 10000 : 200;
}

/** The parameters that a path names, in order: `group_id` of `/v2/ultragroups/{group_id}`. */
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
