// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Which of RongCloud's two services answers: the IM API, or the SMS service with a host of its own. */
export type Host = 'api' | 'sms';

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

/** Maximum length of the request id. */
export const MAX_REQUEST_ID_CHARS = 36;

/** Maximum length of the nonce of a signature. */
export const MAX_NONCE_CHARS = 18;
