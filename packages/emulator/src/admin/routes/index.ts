import type { AdminRoute } from '../route.js';
import { callbackRoutes } from './callbacks.js';
import { callRoutes } from './calls.js';
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

/** The areas of the API, in the order of the documents. */
export const routeAreas: readonly { readonly title: string; readonly routes: Readonly<Record<string, AdminRoute>> }[] =
  [
    { title: 'The emulator', routes: systemRoutes },
    { title: 'State', routes: stateRoutes },
    { title: 'Messages', routes: messageRoutes },
    { title: 'Requests', routes: requestRoutes },
    { title: 'Clock, faults and users', routes: controlRoutes },
    { title: 'Callbacks', routes: callbackRoutes },
    { title: 'Calls', routes: callRoutes },
  ];

export type AdminRoutes = typeof adminRoutes;
