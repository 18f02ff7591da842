import { defineRoute } from '../route.js';
import { decimal, either, flag, hinted, integer, list, object, onlyOne, optional, text, yes } from '../schema.js';
import { clockState } from './shared.js';

const duration = object('Duration', 'A length of time: the sum of its members.', {
  days: optional(decimal('Days of 24 hours.')),
  hours: optional(decimal('Hours.')),
  minutes: optional(decimal('Minutes.')),
  seconds: optional(decimal('Seconds.')),
  milliseconds: optional(decimal('Milliseconds.')),
});

const MOMENT = 'milliseconds since 1970, or a string such as `2026-03-01T12:00:00Z`';
const TIMES = `A time is ${MOMENT.replaceAll('`', '')}.`;

const clockChange = onlyOne(
  object('ClockChange', 'One change of the clock.', {
    advance: optional(
      hinted(
        { ...duration, minProperties: 1 },
        'advance has numbers of days, hours, minutes, seconds and milliseconds, such as {"minutes":10}.',
      ),
    ),
    set: optional(hinted(either(`The new time: ${MOMENT}.`, decimal(''), text('')), TIMES, 'a time')),
    freeze: optional(
      hinted(
        either(`Stops the clock: \`true\` for now, or a time: ${MOMENT}.`, yes(''), decimal(''), text('')),
        `${TIMES} A frozen clock goes on with {"resume":true}.`,
        'a time or true',
      ),
    ),
    resume: optional(hinted(yes('Lets a frozen clock run again.'), 'A clock stops with {"freeze":true}.')),
  }),
);

export const fault = object('Fault', 'An injected failure.', {
  endpoint: text(
    'The calls that the fault applies to: the id of an endpoint, such as `user.getToken`; the path of an endpoint; `group.*` for a resource; or `*` for all endpoints.',
  ),
  times: optional(
    integer('The number of calls that the fault applies to. Default: all calls, until the faults are removed.', {
      min: 1,
    }),
  ),
  status: optional(
    integer('The HTTP status of the answer. Default: the status that belongs to `code`.', { min: 200, max: 599 }),
  ),
  code: optional(integer('The business code of the answer. Default: a code with this `status`, or else 1000.')),
  errorMessage: optional(text('The error message of the answer. Default: `Injected fault.`', { allowEmpty: true })),
  delayMs: optional(integer('The delay before the answer, in real milliseconds.', { max: 600_000, default: 0 })),
  drop: optional(flag('Whether to cut the connection instead of answering. Default: `false`.')),
});

const faults = list(
  'The faults that still apply, oldest first; `times` is the number of calls that are still affected.',
  fault,
);

const presence = object('Presence', 'Whether a user is online.', {
  userId: text('The id of the user.'),
  online: flag('Whether the user is online.'),
});

const agentRestriction = object('AgentRestriction', 'Whether a user may talk to an AI agent.', {
  agentId: text('The id of the agent.'),
  userId: text('The id of the user.'),
  restricted: flag('Whether the user may not talk to the agent.'),
});

export const controlRoutes = {
  getClock: defineRoute({
    id: 'getClock',
    method: 'GET',
    path: '/clock',
    summary: 'Shows the state of the virtual clock.',
    answer: clockState,
  }),
  setClock: defineRoute({
    id: 'setClock',
    method: 'POST',
    path: '/clock',
    summary: 'Moves, freezes or resumes the virtual clock.',
    notes: ['Kept with the data (`--data`), unless the next start has `--now`.'],
    body: clockChange,
    answer: clockState,
    example: { body: { advance: { minutes: 10 } } },
  }),
  listFaults: defineRoute({
    id: 'listFaults',
    method: 'GET',
    path: '/faults',
    summary: 'Lists the faults that still apply, oldest first.',
    answer: faults,
  }),
  addFault: defineRoute({
    id: 'addFault',
    method: 'POST',
    path: '/faults',
    summary: 'Adds a fault: calls fail, are delayed or lose their connection.',
    notes: [
      'The fault needs at least one of `status`, `code`, `delayMs` and `drop`.',
      'Kept with the data (`--data`).',
    ],
    body: fault,
    answer: faults,
    example: { body: { endpoint: 'user.getToken', code: 1000, times: 1 } },
  }),
  removeFaults: defineRoute({
    id: 'removeFaults',
    method: 'DELETE',
    path: '/faults',
    summary: 'Removes all faults.',
    answer: faults,
  }),
  setPresence: defineRoute({
    id: 'setPresence',
    method: 'POST',
    path: '/presence',
    summary: 'Marks a user as online or offline, as if a client had connected or disconnected.',
    notes: ['Part of the state: kept with the data (`--data`), and exported.'],
    body: presence,
    answer: presence,
    example: { body: { userId: 'u1', online: true } },
  }),
  restrictAgentUser: defineRoute({
    id: 'restrictAgentUser',
    method: 'POST',
    path: '/agent-restrictions',
    summary: 'Forbids a user to talk to an AI agent, or allows it again.',
    notes: ['Part of the state: kept with the data (`--data`), and exported.'],
    body: agentRestriction,
    answer: agentRestriction,
    example: { body: { agentId: 'helper', userId: 'u1', restricted: true } },
  }),
};
