import type { requestRoutes } from '../../../admin/routes/requests.js';
import { endpoints } from '../../endpoints.js';
import { NotThere } from '../problem.js';
import type { Handlers } from '../route-handler.js';

export const requestHandlers: Handlers<typeof requestRoutes> = {
  listRequests: ({ query }, { services }) => services.log.list(query),
  getRequest: ({ params }, { services }) => {
    const request = services.log.find(Number(params.id));
    if (!request) throw new NotThere(`The log has no request ${params.id}: it keeps the latest 1,000.`);
    return request;
  },
  listLimits: (_input, { services }) =>
    services.limiter.uses(endpoints).map(({ key, ...use }) => ({ ...use, key: key && starred(key) })),
};

/** Replaces all but the last four characters of a bucket's key by stars, because some keys are phone numbers. */
function starred(key: string): string {
  return key.slice(-4).padStart(key.length, '*');
}
