// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import {
  type ApiError,
  AuthenticationError,
  InvalidParameterError,
  NotFoundError,
  PermissionError,
  QuotaError,
  RateLimitError,
  ServerError,
  ServiceNotEnabledError,
} from '../errors.js';

const classes: readonly (typeof ApiError)[] = [
  AuthenticationError,
  PermissionError,
  InvalidParameterError,
  NotFoundError,
  RateLimitError,
  QuotaError,
  ServiceNotEnabledError,
  ServerError,
];

/**
 * Series of codes, which docs/api/codes.md describes: the first code, then for each code from there on the index of its
 * class, or a dot for a code that no source names.
 */
const series: readonly (readonly [first: number, indexes: string])[] = [
  [400, '3...3'],
  [500, '3'],
  [1000, '70220211461527235165.2'],
  [1050, '7'],
  [1501, '22.....2'],
  [2007, '5'],
  [20114, '1.1'],
  [22201, '3121'],
  [23410, '3............5146375'],
  [24360, '1222223226'],
  [24401, '6727.1.1.3555341.52'],
  [25101, '26....1'],
  [25402, '72212222352112411513221111232.2'],
  [25460, '211111355321311.....1'],
  [26004, '5'],
];

/** Error class of a business code; undefined for an unknown code. */
export function classOf(code: number): typeof ApiError | undefined {
  const [first, indexes] = series.filter((each) => each[0] <= code).at(-1) ?? [0, ''];
  return classes[Number(indexes[code - first] ?? NaN)];
}

/** Code that refuses a repeated send. Inferred: no source gives the number. */
export const DUPLICATE_SEND_CODE = 1021;

/** Error class by HTTP status, for answers without a known business code. */
export const classByStatus: Readonly<Record<number, typeof ApiError>> = {
  400: InvalidParameterError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  429: RateLimitError,
  430: ServiceNotEnabledError,
};
