import type { Static } from 'typebox';
import { defineRoute } from '../route.js';
import { decimal, flag, integer, list, nullable, object, oneOf, optional, realTime, text, time } from '../schema.js';
import { undelivered } from './shared.js';

/** The source of a command, such as an API request or a client. */
export const commandSource = object('CommandSource', 'The source of a command.', {
  kind: oneOf(
    'Cause of the command. `request`: an API request. `client`: a client of a user. `clock`: the passing of time. `admin`: the admin API. `test`: the program that started the emulator.',
    ['request', 'client', 'clock', 'admin', 'test'],
  ),
  id: optional(text('The id of the request or of the client.')),
  userId: optional(text("The id of the client's user.")),
});

/** The attempts to deliver a callback. */
export const callbackAttempts = list(
  'The attempts, in order.',
  object('CallbackAttempt', 'One attempt to deliver a callback.', {
    startedAt: realTime('When the attempt began'),
    outcome: oneOf('The outcome of the attempt.', ['delivered', 'refused', 'timed out', 'unreachable']),
    status: nullable(integer('The HTTP status of the answer; null if there was none.')),
    ms: integer('The duration of the attempt, in real milliseconds.'),
    error: nullable(text('The error code of an `unreachable` attempt, such as `ECONNREFUSED`; null otherwise.')),
  }),
);

/** The schemas of the data of events, by event type. */
export const eventData = {
  request: object('RequestEvent', 'An API request was answered, or a fault cut its connection.', {
    id: integer('The id of the request.'),
    method: text('The HTTP method.'),
    path: text('The path of the endpoint, or the requested path.'),
    endpoint: nullable(text('The id of the endpoint; null if no endpoint has the path.')),
    status: nullable(integer('The HTTP status; null if a fault cut the connection.')),
    code: nullable(integer('The business code; null if a fault cut the connection.')),
    requestId: text('The `X-Request-ID` of the answer.'),
    tookMs: decimal('The time in which the emulator handled the request, in real milliseconds.'),
  }),
  command: object('CommandEvent', 'A command has changed the state.', {
    seq: integer('The sequence number of the command.'),
    endpoint: text('The id of the endpoint, or the name of a command without an endpoint, such as `client.send`.'),
    by: commandSource,
  }),
  delivery: object('DeliveryEvent', 'A callback was delivered, failed or was dropped.', {
    id: text('The id of the delivery.'),
    callback: text('The kind of callback, such as `message.route`.'),
    outcome: text('The outcome, such as `delivered`.'),
    attemptLog: callbackAttempts,
  }),
  client: object('ClientEvent', 'A client has connected or disconnected.', {
    change: oneOf('Whether the client has connected or disconnected.', ['connected', 'disconnected']),
    id: text('The id of the client.'),
    userId: text('The id of the user.'),
    platform: text('The platform of the client.'),
  }),
  clock: object('ClockEvent', 'The virtual clock was moved, frozen or resumed.', {
    now: time('The virtual time'),
    frozen: flag('Whether the clock stands still.'),
  }),
  fault: object('FaultEvent', 'The list of injected faults has changed.', {
    faults: integer('The number of faults that still apply.'),
  }),
  undelivered,
  reset: object('ResetEvent', 'The whole state was replaced.', {
    epoch: text('The new epoch. The ids of later events begin with it.'),
    cause: oneOf(
      'The cause. `fork`: a state of a command history became the live state. `reread`: the state was loaded from the data folder, because a change could not be stored.',
      ['reset', 'import', 'fork', 'reread'],
    ),
  }),
  lost: object(
    'LostEvent',
    'Events before this one are missing: the listener was too slow, or was disconnected for too long.',
    {
      count: nullable(integer('The number of missing events; null if it is not known.')),
    },
  ),
};

export type EventType = keyof typeof eventData;
export type EventData<Type extends EventType> = Static<(typeof eventData)[Type]>;

export const EVENT_TYPES = Object.keys(eventData) as EventType[];

export const eventRoutes = {
  streamEvents: defineRoute({
    id: 'streamEvents',
    method: 'GET',
    path: '/events',
    summary: 'Streams events as they happen, as server-sent events.',
    notes: [
      'Each event has `id`, `event` with the type, and `data` with `{"id","type","at","data"}`; `at` is the virtual time.',
      `The types are ${EVENT_TYPES.map((type) => `\`${type}\``).join(', ')}.`,
      'With the header `Last-Event-ID` or the parameter `lastEventId`, the stream begins after the event with that id. If events after it are no longer kept, the stream begins with a `lost` event instead. The emulator keeps the latest 1,000 events of each type; without listeners, it drops all events after another 1,000.',
      'Up to 1,000 events are sent at once. If more events are waiting, the oldest are dropped, and a `lost` event has their number, if it is known.',
      'A comment is sent every 15 seconds, to keep the connection open.',
    ],
    query: {
      types: optional(text('The types of the events to send, separated by commas. Default: all types.')),
      lastEventId: optional(text('The id of the last event that arrived.', { maxLength: 100 })),
    },
    answer: { media: 'text/event-stream', description: 'Answers with the stream of events.' },
    example: { query: { types: 'clock,request' } },
  }),
};
