import type { systemRoutes } from '../../../admin/routes/system.js';
import { loginCookie } from '../access.js';
import type { Handlers } from '../route-handler.js';

export const systemHandlers: Handlers<typeof systemRoutes> = {
  getHealth: () => ({ status: 'ok' }),
  login: ({ body }, { services, request, reply }) => {
    reply.header('Set-Cookie', loginCookie(body.token, services.adminToken, 'encrypted' in request.socket));
    return undefined;
  },
};
