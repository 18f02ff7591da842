import { defineRoute } from '../route.js';
import { anyObject, anything, integer, nullable, object, text } from '../schema.js';

export const callRoutes = {
  callEndpoint: defineRoute({
    id: 'callEndpoint',
    method: 'POST',
    path: '/call',
    summary: 'Makes a signed call of the server API.',
    notes: [
      'The emulator signs the request and sends it to itself, so a web page needs no app secret. The call is logged and rate-limited like any other call.',
      'Times in the answer, such as the `blockEndTime` of `user.queryBlock`, are in the time zone of the data center: UTC+8 in `BJ`, which is the default, and UTC elsewhere.',
    ],
    body: object('CallBody', 'A call of an endpoint.', {
      endpoint: text('The id of an endpoint, such as `user.getToken`.'),
      params: anyObject('The parameters, in the form that the SDK accepts.'),
    }),
    answer: object('CallAnswer', 'The answer of the server API.', {
      status: integer('The HTTP status; 0 without an answer, such as after a fault that cut the connection.'),
      body: anything('The body of the answer: a JSON value, or a string if the body is not JSON.'),
      request: nullable(integer('The id of the request in the log; null if the log no longer has the request.')),
    }),
    example: { body: { endpoint: 'user.checkOnline', params: { userId: 'ann' } } },
  }),
};
