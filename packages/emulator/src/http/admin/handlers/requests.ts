import type { requestRoutes } from '../../../admin/routes/requests.js';
import type { Handlers } from '../route-handler.js';

export const requestHandlers: Handlers<typeof requestRoutes> = {
  listRequests: (_input, { services }) => services.log.list(),
};
