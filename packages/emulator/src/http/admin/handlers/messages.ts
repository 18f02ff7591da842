import type { messageRoutes } from '../../../admin/routes/messages.js';
import { pushesOf } from '../../../domain/rules/pushes.js';
import { messagesTo, textMessagesIn } from '../../../inspect-state.js';
import { sendAs } from '../../../sending/send-as.js';
import type { Handlers } from '../route-handler.js';
import { waitForState } from '../wait.js';

export const messageHandlers: Handlers<typeof messageRoutes> = {
  getInbox: async ({ params: { userId }, query: { count = 0, waitMs = 0 } }, { services: { store }, closing }) => {
    await waitForState(store, () => messagesTo(store.state, userId).length >= count, { waitMs, closing });
    return messagesTo(store.state, userId).map(({ expansion, ...message }) => ({
      ...message,
      expansion: expansion && Object.fromEntries(expansion),
    }));
  },
  listPushes: (_input, { services }) => pushesOf(services.store.state),
  listSms: (_input, { services }) => textMessagesIn(services.store.state),
  sendAsClient: ({ params, body }, { services }) => sendAs(services, params.userId, body),
};
