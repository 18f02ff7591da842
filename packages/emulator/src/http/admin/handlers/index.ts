import type { AdminRoutes } from '../../../admin/routes/index.js';
import type { Handlers } from '../route-handler.js';
import { callbackHandlers } from './callbacks.js';
import { callHandlers } from './calls.js';
import { clientHandlers } from './clients.js';
import { controlHandlers } from './control.js';
import { eventHandlers } from './events.js';
import { historyHandlers } from './history.js';
import { messageHandlers } from './messages.js';
import { reportHandlers } from './reports.js';
import { requestHandlers } from './requests.js';
import { stateHandlers } from './state.js';
import { systemHandlers } from './system.js';
import { messageViewHandlers } from './view-messages.js';
import { placeViewHandlers } from './view-places.js';
import { userViewHandlers } from './view-users.js';

/** The handler of each route. A route without a handler does not compile. */
export const handlers: Handlers<AdminRoutes> = {
  ...systemHandlers,
  ...stateHandlers,
  ...userViewHandlers,
  ...placeViewHandlers,
  ...messageViewHandlers,
  ...messageHandlers,
  ...controlHandlers,
  ...clientHandlers,
  ...requestHandlers,
  ...eventHandlers,
  ...callbackHandlers,
  ...historyHandlers,
  ...reportHandlers,
  ...callHandlers,
};
