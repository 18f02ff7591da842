import { defineRoute } from '../route.js';
import { anyObject, integer, list, nullable, object, text, time } from '../schema.js';

const loggedRequest = object(
  'LoggedRequest',
  'An API request that the emulator answered, or whose connection a fault cut.',
  {
    at: time('When the request was answered'),
    method: text('The HTTP method.'),
    path: text('The path of the endpoint, or the requested path if no endpoint has it.'),
    endpoint: nullable(text('The id of the endpoint, such as `user.getToken`; null if no endpoint has the path.')),
    status: nullable(integer('The HTTP status of the answer; null if a fault cut the connection.')),
    code: nullable(integer('The business code of the answer; null if a fault cut the connection.')),
    requestId: text('The `X-Request-ID` of the answer.'),
    errorMessage: nullable(text('The error message of the answer; null for a success.')),
    hint: nullable(
      text('An explanation that the answer lacks, such as the mistake in a signature; null if there is none.'),
    ),
    params: anyObject('The parameters as they were sent, without secrets and personal data.'),
  },
);

export const requestRoutes = {
  listRequests: defineRoute({
    id: 'listRequests',
    method: 'GET',
    path: '/requests',
    summary: 'Lists the latest API requests, oldest first: at most 1,000.',
    answer: list('The requests.', loggedRequest),
  }),
};
