import { EVENT_TYPES, type EventType, type eventRoutes } from '../../../admin/routes/events.js';
import { didYouMean } from '../../../near-name.js';
import { isFromElsewhere } from '../access.js';
import { EventStream } from '../event-stream.js';
import { BadInput, Problem } from '../problem.js';
import type { Handlers } from '../route-handler.js';

/** The maximum number of streams that are open at the same time. */
const MAX_LISTENERS = 100;

export const eventHandlers: Handlers<typeof eventRoutes> = {
  streamEvents: ({ query }, { services: { events }, closing, request, reply }) => {
    if (events.listeners >= MAX_LISTENERS) throw new Problem(503, `${MAX_LISTENERS} programs listen already.`);
    // A page of another origin could not read the stream, but would hold it open.
    if (isFromElsewhere(request)) throw new Problem(403, 'A page of another origin needs the admin token to listen.');
    // A browser that reconnects repeats the query string, and sends the header with a later id.
    const lastEventId = request.headers['last-event-id'] ?? query.lastEventId;
    // The connection closes after the stream, and no proxy may buffer the stream.
    reply.headers({ 'Cache-Control': 'no-store', Connection: 'close', 'X-Accel-Buffering': 'no' });
    return new EventStream({
      events,
      closing,
      types: typesIn(query.types),
      lastEventId: String(lastEventId ?? '') || undefined,
    });
  },
};

function typesIn(names: string | undefined): ReadonlySet<EventType> | undefined {
  if (names === undefined) return undefined;
  return new Set(names.split(',').map((name) => typeOf(name.trim())));
}

function typeOf(name: string): EventType {
  const type = EVENT_TYPES.find((each) => each === name);
  if (type === undefined)
    throw new BadInput(`types must be of ${EVENT_TYPES.join(', ')}.${didYouMean(name, EVENT_TYPES)}`);
  return type;
}
