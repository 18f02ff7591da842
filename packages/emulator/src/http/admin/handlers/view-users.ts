import type { userViewRoutes } from '../../../admin/routes/view-users.js';
import { look, missing } from '../look.js';
import type { Handlers } from '../route-handler.js';

export const userViewHandlers: Handlers<typeof userViewRoutes> = {
  listUsers: ({ query }, context) => look('listUsers', query, context),
  getUser: async ({ params, query }, context) =>
    (await look('getUser', { ...params, ...query }, context)) ?? missing('user', params.userId),
  listUserConversations: ({ params, query }, context) =>
    look('listUserConversations', { ...params, ...query }, context),
};
