import { defineRoute } from '../route.js';
import {
  anyObject,
  anyText,
  anything,
  decimal,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  text,
  time,
} from '../schema.js';
import { fault } from './control.js';

const limitUse = {
  bucket: text('The name of the bucket: the id of its endpoint, or the name that several endpoints share.'),
  used: integer('The number of calls, or of items in calls, in the current period.'),
  of: integer('The maximum of `used` in a period.'),
  per: oneOf('The length of the period.', ['second', 'minute', 'hour', 'day']),
};

const loggedRequest = object(
  'LoggedRequest',
  'An API request that the emulator answered, or whose connection a fault cut.',
  {
    id: integer('The number of the request, from 1. Requests are numbered as they arrive.'),
    at: time('When the request was answered'),
    method: text('The HTTP method.'),
    path: text('The path of the endpoint, or the requested path if no endpoint has it.'),
    endpoint: nullable(text('The id of the endpoint, such as `user.getToken`; null if no endpoint has the path.')),
    status: nullable(integer('The HTTP status of the answer; null if a fault cut the connection.')),
    code: nullable(integer('The business code of the answer; null if a fault cut the connection.')),
    requestId: text('The `X-Request-ID` of the answer.'),
    errorMessage: nullable(text('The error message of the answer; null for a success.')),
    hint: nullable(
      text(
        'An explanation that the answer lacks, also of a success: the mistake in the app key or the signature, JSON in place of a form or a form in place of JSON, a misspelled parameter, a value that is not encoded, or that a fault cut the connection; null if there is none.',
      ),
    ),
    params: anyObject('The parameters as they were sent, without secrets and phone numbers.'),
    tookMs: decimal('The time in which the emulator handled the request, in real milliseconds.'),
    answer: anything('The body of the answer, without secrets and phone numbers; null if a fault cut the connection.'),
    fault: nullable(fault, 'The fault that applied to the request; null for none.'),
    limit: nullable(
      object('LimitUse', 'The use of a rate limit.', limitUse),
      'The rate limit that the request came closest to or exceeded; `used` includes the request unless the limit refused it. Null if no limit was checked.',
    ),
    command: nullable(
      integer(
        'The sequence number of the command with which the request changed the state; null if the request changed nothing.',
      ),
    ),
  },
);

const bucketUse = object('BucketUse', 'The use of a rate limit.', {
  ...limitUse,
  endpoints: list('The ids of the endpoints that share the bucket.', text('')),
  key: nullable(
    anyText(
      'The value for which the bucket counts calls, such as a phone number; stars replace all but its last four characters. Null if all calls share one bucket.',
    ),
  ),
  freesInMs: integer('The time until the oldest call is no longer counted, in milliseconds; 0 without calls.'),
});

export const requestRoutes = {
  listRequests: defineRoute({
    id: 'listRequests',
    method: 'GET',
    path: '/requests',
    summary: 'Lists the latest API requests, oldest first: at most 1,000.',
    notes: ['The log keeps at most 16 MB of bodies and answers.'],
    query: {
      after: optional(
        integer(
          'The id of a request: lists only the requests that were answered after that request, or all if the log lacks it.',
        ),
      ),
      limit: optional(integer('The largest number of requests to list. Default: all.', { min: 1, max: 1000 })),
    },
    answer: list('The requests, in the order of their answers.', loggedRequest),
    example: { query: { after: 8, limit: 1 } },
  }),
  getRequest: defineRoute({
    id: 'getRequest',
    method: 'GET',
    path: '/requests/{id}',
    summary: 'Shows an API request.',
    params: { id: text('The id of the request.', { pattern: '^[0-9]{1,15}$' }) },
    answer: loggedRequest,
    example: { params: { id: '7' } },
  }),
  listLimits: defineRoute({
    id: 'listLimits',
    method: 'GET',
    path: '/limits',
    summary: 'Lists the rate limits that calls have used, the most used first.',
    answer: list('The use of the limits.', bucketUse),
  }),
};
