// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** RongCloud's two services: the IM API, and the SMS service on its own host. */
export type Host = 'api' | 'sms';

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

export type FieldKind = 'text' | 'integer' | 'decimal' | 'flag' | 'boolean' | 'list' | 'map' | 'object' | 'free';

/** Limits of a parameter that the client checks before a call. */
export interface FieldLimits {
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly values?: readonly string[];
  /** Allowed values of an integer. */
  readonly choices?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Length of each time unit in milliseconds. */
export const UNIT_MS: Readonly<Record<TimeUnit, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** Rate limit of an endpoint that states no other. */
export const DEFAULT_RATE_LIMIT: RateLimit = { rates: [{ calls: 100, per: 'second' }] };

/** Codes of a successful answer. */
export const SUCCESS_CODES: readonly number[] = [200, 10000];

/** Parts of the names of fields that hold secrets, for a regular expression. */
export const SECRETS = 'secret|signature|token|passw|api_?key|authorization|cookie|mobile|phone';

/** Parts of the names of fields that hold contents or data of persons, for a regular expression. */
export const PERSONAL =
  'content|ext|alert|title|value|variable|query|push_?data|entry_?info|^message$|code|birth|ip$|mail|location|^name$|nick|remark|user_?name';

/** Maximum length of the request id. */
export const MAX_REQUEST_ID_CHARS = 36;

/** Maximum length of the nonce of a signature. */
export const MAX_NONCE_CHARS = 18;
