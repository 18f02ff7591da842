import type { callbackRoutes } from '../../../admin/routes/callbacks.js';
import { UnknownDelivery } from '../../../callbacks/callbacks.js';
import type { CallbackDelivery } from '../../../callbacks/delivery-log.js';
import { checked, NotThere } from '../problem.js';
import type { Handlers } from '../route-handler.js';
import { waitFor } from '../wait.js';

export const callbackHandlers: Handlers<typeof callbackRoutes> = {
  getCallbacks: (_input, { services }) => services.callbacks.options,
  setCallbacks: ({ body }, { services: { callbacks } }) => {
    checked(() => callbacks.set(body));
    return callbacks.options;
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

/** Names that bodies have for the UID of their message: first that of the message which was changed. */
const UID_NAMES = ['originalMsgUID', 'msgUID', 'messageId'];

function withMessage(delivery: CallbackDelivery): CallbackDelivery & { readonly messageUID: string | null } {
  const body = bodyOf(delivery);
  const uid = UID_NAMES.map((name) => body[name]).find((value) => typeof value === 'string' && value !== '');
  return { ...delivery, messageUID: typeof uid === 'string' ? uid : null };
}

/** The members of a body, or those of the first item of a list. A body that was edited may be anything. */
function bodyOf({ contentType, body }: CallbackDelivery): Readonly<Record<string, unknown>> {
  if (!contentType.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const json: unknown = JSON.parse(body);
    return Object(Array.isArray(json) ? json[0] : json) as Record<string, unknown>;
  } catch {
    return {};
  }
}
