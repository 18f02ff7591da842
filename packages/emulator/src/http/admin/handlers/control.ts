import type { controlRoutes } from '../../../admin/routes/control.js';
import { clockState, controlClock } from '../clock-control.js';
import { checked } from '../problem.js';
import type { Handlers } from '../route-handler.js';

export const controlHandlers: Handlers<typeof controlRoutes> = {
  getClock: (_input, { services }) => clockState(services.clock),
  setClock: ({ body }, { services: { clock } }) => {
    checked(() => controlClock(clock, body));
    return clockState(clock);
  },
  listFaults: (_input, { services }) => services.faults.list(),
  addFault: ({ body }, { services: { faults } }) => {
    checked(() => faults.add(body));
    return faults.list();
  },
  removeFaults: (_input, { services }) => {
    services.faults.clear();
    return [];
  },
  setPresence: async ({ body }, { services }) => {
    await services.store.execute('emulator.setOnline', body);
    return body;
  },
  restrictAgentUser: async ({ body }, { services }) => {
    await services.store.execute('emulator.restrictAgentUser', body);
    return body;
  },
};
