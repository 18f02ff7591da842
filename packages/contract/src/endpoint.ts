import { type Static, type TInteger, type TObject, type TProperties, Type } from 'typebox';

/** Which of RongCloud's two services answers: the IM API, or the SMS service with a host of its own. */
export type Host = 'api' | 'sms';

/** How the parameters travel: a form or JSON body, or a query string. */
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
  readonly method: 'GET' | 'POST';
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
  readonly errors: readonly ErrorCase[];
  readonly sample: Sample;
  /** Rules of state and behavior, a sentence each; one that no source states ends in `(inferred)`. */
  readonly notes: readonly string[];
  /** Where sources disagree, and which one is followed. */
  readonly disagreements?: string;
  /** The method's name in the V2.0.1 SDK, such as `User.getToken`. */
  readonly v2: string;
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
  const code = Type.Integer({ description: '200 on success.' });
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
