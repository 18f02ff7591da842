import { defineRoute } from '../route.js';
import { anyObject, anything, integer, nullable, object, text } from '../schema.js';

export const callRoutes = {
  callEndpoint: defineRoute({
    id: 'callEndpoint',
    method: 'POST',
    path: '/call',
    summary: 'Makes a signed call of the API.',
    notes: [
      'The emulator signs the request and sends it to itself, so that a page needs no app secret. The call is logged and limited as any other.',
    ],
    body: object('CallBody', 'A call.', {
      endpoint: text('The id of an endpoint, such as `user.getToken`.'),
      params: anyObject('The parameters, as the SDK takes them.'),
    }),
    answer: object('CallAnswer', 'The answer of the API.', {
      status: integer('The HTTP status; 0 if a fault cut the connection.'),
      body: anything('The body: JSON, or a string that is not JSON.'),
      request: nullable(integer('The id of the request in the log; null if the log has lost it already.')),
    }),
    example: { body: { endpoint: 'user.checkOnline', params: { userId: 'ann' } } },
  }),
};
