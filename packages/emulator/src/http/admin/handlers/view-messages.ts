import type { messageViewRoutes } from '../../../admin/routes/view-messages.js';
import { look, missing } from '../look.js';
import type { Handlers } from '../route-handler.js';

export const messageViewHandlers: Handlers<typeof messageViewRoutes> = {
  listMessages: ({ query }, context) => look('listMessages', query, context),
  getMessage: async ({ params, query }, context) => {
    const message = await look('getMessage', { ...params, ...query }, context);
    if (!message) return missing('message', params.messageUID);
    const isLive = query.at === undefined && query.report === undefined;
    return { ...message, undelivered: isLive ? context.services.undelivered.list(params) : [] };
  },
  listMessageReceivers: async ({ params, query }, context) =>
    (await look('listMessageReceivers', { ...params, ...query }, context)) ?? missing('message', params.messageUID),
  listUndelivered: ({ query: { after, limit = 100, ...filter } }, { services }) =>
    services.undelivered.page(filter, { after, limit }),
  listConversations: ({ query }, context) => look('listConversations', query, context),
  search: ({ query }, context) => look('search', { ...query, q: query.q ?? '' }, context),
};
