import type { AdminRoute } from '../route.js';
import { callbackRoutes } from './callbacks.js';
import { callRoutes } from './calls.js';
import { clientRoutes } from './clients.js';
import { controlRoutes } from './control.js';
import { eventRoutes } from './events.js';
import { historyRoutes } from './history.js';
import { messageRoutes } from './messages.js';
import { reportRoutes } from './reports.js';
import { requestRoutes } from './requests.js';
import { stateRoutes } from './state.js';
import { systemRoutes } from './system.js';
import { messageViewRoutes } from './view-messages.js';
import { placeViewRoutes } from './view-places.js';
import { userViewRoutes } from './view-users.js';

/** Every route of the admin API, by its id. */
export const adminRoutes = {
  ...systemRoutes,
  ...stateRoutes,
  ...userViewRoutes,
  ...placeViewRoutes,
  ...messageViewRoutes,
  ...messageRoutes,
  ...controlRoutes,
  ...clientRoutes,
  ...requestRoutes,
  ...eventRoutes,
  ...callbackRoutes,
  ...historyRoutes,
  ...reportRoutes,
  ...callRoutes,
};

/** The routes of the admin API by area, in the order of the documentation. */
export const routeAreas: readonly { readonly title: string; readonly routes: Readonly<Record<string, AdminRoute>> }[] =
  [
    { title: 'The emulator', routes: systemRoutes },
    { title: 'State', routes: stateRoutes },
    { title: 'Users', routes: userViewRoutes },
    { title: 'Groups and rooms', routes: placeViewRoutes },
    { title: 'Messages and conversations', routes: messageViewRoutes },
    { title: 'Inboxes, pushes and sends', routes: messageRoutes },
    { title: 'Requests and events', routes: { ...requestRoutes, ...eventRoutes } },
    { title: 'Clock, faults and users', routes: controlRoutes },
    { title: 'Clients', routes: clientRoutes },
    { title: 'Callbacks', routes: callbackRoutes },
    { title: 'History', routes: historyRoutes },
    { title: 'Reports', routes: reportRoutes },
    { title: 'Calls', routes: callRoutes },
  ];

export type AdminRoutes = typeof adminRoutes;
