import type { callbackRoutes } from '../../../admin/routes/callbacks.js';
import { UnknownDelivery } from '../../../callbacks/callbacks.js';
import type { CallbackDelivery } from '../../../callbacks/delivery-log.js';
import { isFromElsewhere } from '../access.js';
import { LeaseStream } from '../lease-stream.js';
import { checked, NotThere, Problem } from '../problem.js';
import type { Handlers } from '../route-handler.js';
import { waitFor } from '../wait.js';

/** The maximum number of leases at the same time. */
const MAX_LEASES = 100;

export const callbackHandlers: Handlers<typeof callbackRoutes> = {
  getCallbacks: (_input, { services }) => services.callbacks.options,
  setCallbacks: ({ body }, { services: { callbacks } }) => {
    checked(() => callbacks.set(body));
    return body;
  },
  leaseCallbacks: ({ body }, { services: { callbacks }, closing, request, reply }) => {
    // A page of another origin could not read the stream, but would hold it open.
    if (isFromElsewhere(request)) throw new Problem(403, 'A page of another origin needs the admin token for a lease.');
    if (callbacks.leases >= MAX_LEASES) throw new Problem(503, `${MAX_LEASES} programs have leases already.`);
    const end = checked(() => callbacks.lease(body));
    // The connection closes after the stream, and no proxy may buffer the stream.
    reply.headers({ 'Cache-Control': 'no-store', Connection: 'close', 'X-Accel-Buffering': 'no' });
    return new LeaseStream({ first: body, end, closing });
  },
  waitForCallbacks: async ({ query: { waitMs = 0 } }, { services, closing }) => {
    let settled = false;
    const isOver = services.callbacks.settled().then(() => {
      settled = true;
    });
    await waitFor(isOver, { waitMs, closing });
    return { settled };
  },
  listDeliveries: (_input, { services }) => services.callbacks.deliveries().map(withMessage),
  getDelivery: ({ params }, { services }) => {
    const delivery = services.callbacks.delivery(params.id);
    if (!delivery) throw new NotThere(`There is no delivery ${JSON.stringify(params.id.slice(0, 60))}.`);
    return withMessage(delivery);
  },
  resendDelivery: async ({ params, body }, { services }) => {
    try {
      return withMessage(await services.callbacks.resend(params.id, body));
    } catch (error) {
      throw error instanceof UnknownDelivery ? new NotThere(error.message) : error;
    }
  },
};

/** The fields of callback bodies that hold a message UID. The UID of the message that was changed comes first. */
const UID_NAMES = ['originalMsgUID', 'msgUID', 'messageId'];

function withMessage(delivery: CallbackDelivery): CallbackDelivery & { readonly messageUID: string | null } {
  const body = bodyOf(delivery);
  const uid = UID_NAMES.map((name) => body[name]).find((value) => typeof value === 'string' && value !== '');
  return { ...delivery, messageUID: typeof uid === 'string' ? uid : null };
}

/** The fields of a callback body, or of the first item of a list. An edited body may be any string. */
function bodyOf({ contentType, body }: CallbackDelivery): Readonly<Record<string, unknown>> {
  if (!contentType.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const json: unknown = JSON.parse(body);
    return Object(Array.isArray(json) ? json[0] : json) as Record<string, unknown>;
  } catch {
    return {};
  }
}
