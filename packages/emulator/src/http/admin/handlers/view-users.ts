import type { userViewRoutes } from '../../../admin/routes/view-users.js';
import { readConversations } from '../../../domain/clients/conversation-views.js';
import { inSlices } from '../../../store/in-slices.js';
import { look, missing } from '../look.js';
import type { Handlers } from '../route-handler.js';

export const userViewHandlers: Handlers<typeof userViewRoutes> = {
  listUsers: ({ query }, context) => look('listUsers', query, context),
  getUser: async ({ params, query }, context) =>
    (await look('getUser', { ...params, ...query }, context)) ?? missing('user', params.userId),
  listUserConversations: async ({ params, query }, context) => {
    const isLive = query.at === undefined && query.report === undefined;
    if (isLive) await inSlices(readConversations(context.services.store.state, params.userId));
    return look('listUserConversations', { ...params, ...query }, context);
  },
};
