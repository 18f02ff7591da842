import { callRoutes } from './calls.js';
import { callbackRoutes } from './callbacks.js';
import { controlRoutes } from './control.js';
import { messageRoutes } from './messages.js';
import { requestRoutes } from './requests.js';
import { stateRoutes } from './state.js';
import { systemRoutes } from './system.js';

/** Every route of the admin API, by its id. */
export const adminRoutes = {
  ...systemRoutes,
  ...stateRoutes,
  ...messageRoutes,
  ...controlRoutes,
  ...requestRoutes,
  ...callbackRoutes,
  ...callRoutes,
};

export type AdminRoutes = typeof adminRoutes;
