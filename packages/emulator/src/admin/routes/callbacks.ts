import { defineRoute } from '../route.js';
import { anyObject, anyText, flag, integer, list, nullable, object, oneOf, optional, text, time } from '../schema.js';
import { callbackAttempts } from './events.js';
import { waitQuery } from './messages.js';

const options = anyObject('The callbacks and their addresses, as in the option `callbacks` of the emulator.');

const delivery = object('CallbackDelivery', 'A callback that the emulator sent, tried to send or dropped.', {
  id: text('The id of the delivery; unique until the emulator is reset.'),
  at: time('When the outcome was known'),
  callback: text('The kind of callback, such as `message.route`.'),
  url: text('The URL of the request, without the signature in the query string.'),
  contentType: text('The `Content-Type` header of the request: JSON or a form.'),
  body: anyText('The request body, as it was sent.'),
  outcome: oneOf(
    '`delivered`: a 2xx answer. `refused`: another answer. `timed out`: no answer in time. `unreachable`: no answer because of an error. `dropped`: never sent, because the queue of the address was full.',
    ['delivered', 'refused', 'timed out', 'unreachable', 'dropped'],
  ),
  status: nullable(integer('The HTTP status of the answer of the app server; null if there was none.')),
  attempts: integer('The number of attempts that were made.'),
  attemptLog: callbackAttempts,
  ms: integer('The duration of all attempts together, in real milliseconds.'),
  answer: anyText('The body of the answer of the app server, cut off after about 64 KB.'),
  messageUID: nullable(text('The UID of the message that the callback is about; null if the body has no message UID.')),
  error: nullable(text('The error code of an `unreachable` callback, such as `ECONNREFUSED`; null otherwise.')),
});

export const callbackRoutes = {
  getCallbacks: defineRoute({
    id: 'getCallbacks',
    method: 'GET',
    path: '/callbacks',
    summary: 'Shows which callbacks are sent, and to which addresses.',
    answer: options,
  }),
  setCallbacks: defineRoute({
    id: 'setCallbacks',
    method: 'PUT',
    path: '/callbacks',
    summary: 'Sets which callbacks are sent, and to which addresses.',
    notes: [
      'During a lease (`leaseCallbacks`), the options apply only after the lease has ended.',
      'Kept with the data (`--data`) for the next start, unless that start has `--callbacks`; without a data folder gone at the end.',
    ],
    body: options,
    answer: options,
    example: { body: { url: 'http://127.0.0.1:3000/rongcloud' } },
  }),
  leaseCallbacks: defineRoute({
    id: 'leaseCallbacks',
    method: 'POST',
    path: '/callbacks/lease',
    summary: 'Sets which callbacks are sent, and to which addresses, until the connection closes.',
    notes: [
      'The answer is a stream that stays open. Its first event has the options, which then apply.',
      'When the connection closes, even because its program was killed, the previous options apply again.',
      'If there are several leases, the latest applies. Neither `setCallbacks` nor a reset ends a lease.',
    ],
    body: options,
    answer: { media: 'text/event-stream', description: 'Answers with a stream that lasts as long as the lease.' },
    example: { body: { url: 'http://127.0.0.1:3000/rongcloud' } },
  }),
  waitForCallbacks: defineRoute({
    id: 'waitForCallbacks',
    method: 'GET',
    path: '/callbacks/settled',
    summary: 'Waits until every callback was delivered, has failed or was dropped, or until the time is up.',
    query: waitQuery(5000),
    answer: object('Settled', 'The outcome of a wait for callbacks.', {
      settled: flag('Whether every callback was delivered, has failed or was dropped.'),
    }),
  }),
  listDeliveries: defineRoute({
    id: 'listDeliveries',
    method: 'GET',
    path: '/callbacks/deliveries',
    summary: 'Lists the latest callbacks with their outcomes, oldest first: at most 1,000.',
    answer: list('The deliveries.', delivery),
  }),
  getDelivery: defineRoute({
    id: 'getDelivery',
    method: 'GET',
    path: '/callbacks/deliveries/{id}',
    summary: 'Shows a callback with its outcome.',
    params: { id: text('The id of the delivery.') },
    answer: delivery,
    example: { params: { id: '1' } },
  }),
  resendDelivery: defineRoute({
    id: 'resendDelivery',
    method: 'POST',
    path: '/callbacks/deliveries/{id}/resend',
    summary: 'Sends a callback again, as it was or with another body.',
    notes: ['A `message.preSend` cannot be sent again: nothing waits for its verdict any more.'],
    params: { id: text('The id of the delivery.') },
    body: object('ResendBody', 'The changes to a callback that is sent again.', {
      body: optional(anyText('The body to send. Default: the body of the delivery.')),
      contentType: optional(
        text('The `Content-Type` to send. Default: the `Content-Type` of the delivery.', { pattern: '^[ -~]{1,200}$' }),
      ),
    }),
    isBodyOptional: true,
    answer: delivery,
    example: { params: { id: '1' }, body: { body: '{}' } },
  }),
};
