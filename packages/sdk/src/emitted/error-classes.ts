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

/** Error class of each business code. */
export const classByCode: Readonly<Record<number, typeof ApiError>> = {
  // The user id does not exist.
  400: NotFoundError,
  // The path does not exist.
  404: NotFoundError,
  // The sensitive word to delete does not exist (observed).
  500: NotFoundError,
  // Internal error, or invalid parameters that were detected late.
  1000: ServerError,
  // The app secret is wrong.
  1001: AuthenticationError,
  // A parameter is missing, has the wrong type, exceeds its limit or names something that does not exist; or the app key is unknown.
  1002: InvalidParameterError,
  // The chatroom id is empty, or the number of minutes is invalid.
  1003: InvalidParameterError,
  // The signature is wrong.
  1004: AuthenticationError,
  // A parameter is too long.
  1005: InvalidParameterError,
  // The app is offline, locked or deleted.
  1006: PermissionError,
  // The caller's IP address is not on the app's allowlist.
  1007: PermissionError,
  // The rate limit is exceeded.
  1008: RateLimitError,
  // The service of this endpoint is not enabled for the app.
  1009: ServiceNotEnabledError,
  // The chatroom allowlist is disabled.
  1010: PermissionError,
  // The blocklist is disabled.
  1011: QuotaError,
  // SMS: the captcha is wrong.
  1012: InvalidParameterError,
  // SMS: the channel is unavailable.
  1013: ServerError,
  // SMS: the code was already verified.
  1014: InvalidParameterError,
  // The object to delete does not exist.
  1015: NotFoundError,
  // There are too many keep-alive chatrooms.
  1016: QuotaError,
  // The RTC client is too old.
  1017: PermissionError,
  // The RTC service is not enabled.
  1018: ServiceNotEnabledError,
  // There are too many sensitive words.
  1019: QuotaError,
  // The `msgRandom` of a send was already used within the last minute. Inferred: the number of this code.
  1021: InvalidParameterError,
  // An internal service timed out; a message may have been sent.
  1050: ServerError,
  // A parameter has the wrong type.
  1501: InvalidParameterError,
  // A list has too many items.
  1502: InvalidParameterError,
  // The request body is too large.
  1508: InvalidParameterError,
  // The quota of registered users is used up.
  2007: QuotaError,
  // The chatroom does not exist.
  23410: NotFoundError,
  // A user is not a member of the ultra group.
  24406: PermissionError,
  // The ultra group has too many user groups.
  24418: QuotaError,
  // The user group already exists.
  24419: InvalidParameterError,
};

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
