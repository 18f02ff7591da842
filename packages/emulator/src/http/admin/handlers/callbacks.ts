import type { callbackRoutes } from '../../../admin/routes/callbacks.js';
import { UnknownDelivery } from '../../../callbacks/callbacks.js';
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
  listDeliveries: (_input, { services }) => services.callbacks.deliveries(),
  getDelivery: ({ params }, { services }) => {
    const delivery = services.callbacks.delivery(params.id);
    if (!delivery) throw new NotThere(`There is no delivery ${JSON.stringify(params.id.slice(0, 60))}.`);
    return delivery;
  },
  resendDelivery: async ({ params, body }, { services }) => {
    try {
      return await services.callbacks.resend(params.id, body);
    } catch (error) {
      throw error instanceof UnknownDelivery ? new NotThere(error.message) : error;
    }
  },
};
