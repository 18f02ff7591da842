/** What an error means to a caller: the class that the client throws. */
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
  /** The HTTP status that comes with it. */
  readonly http: number;
  /** No source states the status: it is a guess by kind. */
  readonly httpInferred?: true;
  readonly meaning: ErrorMeaning;
  readonly text: string;
  /** The same request may succeed later, unchanged. */
  readonly retryable: boolean;
  /** What the code meant in the table of 2017 to 2020, where it differs. */
  readonly older?: string;
}

/** The business codes of the service; 200 and, on `/v2/` paths, 10000 are success. */
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
    text: 'The sensitive word to delete is not there (observed).',
    retryable: false,
  },
  {
    code: 1000,
    http: 500,
    meaning: 'server',
    text: 'Internal error, or parameters that were found bad late.',
    retryable: true,
  },
  { code: 1001, http: 401, meaning: 'authentication', text: 'The app secret is wrong.', retryable: false },
  {
    code: 1002,
    http: 400,
    meaning: 'invalidParameter',
    text: 'A parameter is missing, of the wrong type, over its limit, or names what does not exist; also an unknown app key.',
    retryable: false,
  },
  {
    code: 1003,
    http: 400,
    meaning: 'invalidParameter',
    text: 'The chatroom id is empty, or the minutes are not valid.',
    older: 'The POST body is empty.',
    retryable: false,
  },
  { code: 1004, http: 401, meaning: 'authentication', text: 'The signature does not fit.', retryable: false },
  { code: 1005, http: 400, meaning: 'invalidParameter', text: 'A parameter is too long.', retryable: false },
  { code: 1006, http: 401, meaning: 'permission', text: 'The app is offline, locked or deleted.', retryable: false },
  {
    code: 1007,
    http: 401,
    meaning: 'permission',
    text: "The caller's address is not on the app's allowlist.",
    older: 'The method is closed to this app.',
    retryable: false,
  },
  { code: 1008, http: 429, meaning: 'rateLimit', text: 'Too many calls.', retryable: true },
  {
    code: 1009,
    http: 430,
    meaning: 'serviceNotEnabled',
    text: 'The service that this endpoint belongs to is not enabled for the app.',
    retryable: false,
  },
  {
    code: 1010,
    http: 403,
    httpInferred: true,
    meaning: 'permission',
    text: 'The chatroom allowlist is off.',
    older: 'SMS: a picture check is required and was not sent.',
    retryable: false,
  },
  {
    code: 1011,
    http: 403,
    httpInferred: true,
    meaning: 'quota',
    text: 'The blocklist is off.',
    older: 'SMS: no text messages are left.',
    retryable: false,
  },
  {
    code: 1012,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'SMS: the picture code is wrong.',
    retryable: false,
  },
  {
    code: 1013,
    http: 500,
    httpInferred: true,
    meaning: 'server',
    text: 'SMS: the channel is out of order.',
    retryable: true,
  },
  {
    code: 1014,
    http: 400,
    httpInferred: true,
    meaning: 'invalidParameter',
    text: 'SMS: the code was verified already.',
    retryable: false,
  },
  { code: 1015, http: 200, meaning: 'notFound', text: 'What is to be deleted is not there.', retryable: false },
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
    text: 'The `msgRandom` of a send was used within the last minute; the number of this code is inferred.',
    retryable: false,
  },
  {
    code: 1050,
    http: 504,
    meaning: 'server',
    text: 'An inner service timed out; a send may have happened.',
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
    text: 'The user group exists already.',
    retryable: false,
  },
];

/** A send with a `msgRandom` that was used within the last minute. No source gives the number (inferred). */
export const DUPLICATE_SEND_CODE = 1021;

/** The HTTP status that goes with a business code; 400 for one that is not in the table. */
export function httpStatusOf(code: number): number {
  return codes.find((entry) => entry.code === code)?.http ?? 400;
}

/** What an answer means that has no known business code, by its HTTP status. */
export const meaningByStatus: Readonly<Record<number, ErrorMeaning>> = {
  400: 'invalidParameter',
  401: 'authentication',
  403: 'permission',
  404: 'notFound',
  429: 'rateLimit',
  430: 'serviceNotEnabled',
};
