import { moduleCodes } from './module-codes.js';

/** Category of an error. It selects the error class that the client throws. */
export type ErrorMeaning =
  | 'authentication'
  | 'permission'
  | 'invalidParameter'
  | 'notFound'
  | 'rateLimit'
  | 'quota'
  | 'serviceNotEnabled'
  | 'server';

export interface CodeDescription {
  readonly code: number;
  /** HTTP status of the answer. */
  readonly http: number;
  /** Set if no source states the HTTP status: it is inferred from the category. */
  readonly httpInferred?: true;
  readonly meaning: ErrorMeaning;
  readonly text: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** Meaning in the code table of 2017 to 2020, if different. */
  readonly older?: string;
}

/** Business error codes of the service. Success is 200, or 10000 on `/v2/` paths. */
export const codes: readonly CodeDescription[] = [
  {
    code: 400,
    http: 400,
    httpInferred: true,
    meaning: 'notFound',
    text: 'The user id does not exist.',
    retryable: false,
  },
  { code: 404, http: 404, meaning: 'notFound', text: 'The path does not exist.', retryable: false },
  {
    code: 500,
    http: 200,
    meaning: 'notFound',
    text: 'The sensitive word to delete does not exist (observed).',
    retryable: false,
  },
  {
    code: 1000,
    http: 500,
    meaning: 'server',
    text: 'Internal error, or invalid parameters that were detected late.',
    retryable: true,
  },
  { code: 1001, http: 401, meaning: 'authentication', text: 'The app secret is wrong.', retryable: false },
  {
    code: 1002,
    http: 400,
    meaning: 'invalidParameter',
    text: 'A parameter is missing, has the wrong type, exceeds its limit or names something that does not exist; or the app key is unknown.',
    retryable: false,
  },
  {
    code: 1003,
    http: 400,
    meaning: 'invalidParameter',
    text: 'The chatroom id is empty, or the number of minutes is invalid.',
    older: 'The POST body is empty.',
    retryable: false,
  },
  { code: 1004, http: 401, meaning: 'authentication', text: 'The signature is wrong.', retryable: false },
  { code: 1005, http: 400, meaning: 'invalidParameter', text: 'A parameter is too long.', retryable: false },
  { code: 1006, http: 401, meaning: 'permission', text: 'The app is offline, locked or deleted.', retryable: false },
  {
    code: 1007,
    http: 401,
    meaning: 'permission',
    text: "The caller's IP address is not on the app's allowlist.",
    older: 'The app may not call this method.',
    retryable: false,
  },
  { code: 1008, http: 429, meaning: 'rateLimit', text: 'The rate limit is exceeded.', retryable: true },
  {
    code: 1009,
    http: 430,
    meaning: 'serviceNotEnabled',
    text: 'The service of this endpoint is not enabled for the app.',
    retryable: false,
  },
  {
    code: 1010,
    http: 403,
    httpInferred: true,
    meaning: 'permission',
    text: 'The chatroom allowlist is disabled.',
    older: 'SMS: a captcha is required and was not sent.',
    retryable: false,
  },
  {
    code: 1011,
    http: 403,
    httpInferred: true,
    meaning: 'quota',
    text: 'The blocklist is disabled.',
    older: 'SMS: the quota of text messages is used up.',
    retryable: false,
  },
  {
    code: 1012,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'SMS: the captcha is wrong.',
    retryable: false,
  },
  {
    code: 1013,
    http: 500,
    httpInferred: true,
    meaning: 'server',
    text: 'SMS: the channel is unavailable.',
    retryable: true,
  },
  {
    code: 1014,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'SMS: the code was already verified.',
    retryable: false,
  },
  { code: 1015, http: 200, meaning: 'notFound', text: 'The object to delete does not exist.', retryable: false },
  { code: 1016, http: 403, meaning: 'quota', text: 'There are too many keep-alive chatrooms.', retryable: false },
  {
    code: 1017,
    http: 403,
    httpInferred: true,
    meaning: 'permission',
    text: 'The RTC client is too old.',
    retryable: false,
  },
  {
    code: 1018,
    http: 403,
    httpInferred: true,
    meaning: 'serviceNotEnabled',
    text: 'The RTC service is not enabled.',
    retryable: false,
  },
  {
    code: 1019,
    http: 403,
    httpInferred: true,
    meaning: 'quota',
    text: 'There are too many sensitive words.',
    retryable: false,
  },
  {
    code: 1021,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'The `msgRandom` of a send was already used within the last minute. Inferred: the number of this code.',
    retryable: false,
  },
  {
    code: 1050,
    http: 504,
    meaning: 'server',
    text: 'An internal service timed out; a message may have been sent.',
    retryable: true,
  },
  {
    code: 1501,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'A parameter has the wrong type.',
    retryable: false,
  },
  {
    code: 1502,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'A list has too many items.',
    retryable: false,
  },
  {
    code: 1508,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'The request body is too large.',
    retryable: false,
  },
  { code: 2007, http: 403, meaning: 'quota', text: 'The quota of registered users is used up.', retryable: false },
  {
    code: 23410,
    http: 400,
    httpInferred: true,
    meaning: 'notFound',
    text: 'The chatroom does not exist.',
    retryable: false,
  },
  {
    code: 24406,
    http: 403,
    httpInferred: true,
    meaning: 'permission',
    text: 'A user is not a member of the ultra group.',
    retryable: false,
  },
  {
    code: 24418,
    http: 403,
    httpInferred: true,
    meaning: 'quota',
    text: 'The ultra group has too many user groups.',
    retryable: false,
  },
  {
    code: 24419,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'The user group already exists.',
    retryable: false,
  },
  ...moduleCodes,
];

/** Code for a send whose `msgRandom` was already used within the last minute. Inferred: the number. */
export const DUPLICATE_SEND_CODE = 1021;

/** HTTP status of a business code; 400 if the code is not in the table. */
export function httpStatusOf(code: number): number {
  return codes.find((entry) => entry.code === code)?.http ?? 400;
}

/** Category by HTTP status, for answers without a known business code. */
export const meaningByStatus: Readonly<Record<number, ErrorMeaning>> = {
  400: 'invalidParameter',
  401: 'authentication',
  403: 'permission',
  404: 'notFound',
  429: 'rateLimit',
  430: 'serviceNotEnabled',
};
