import type { messageViewRoutes } from '../../../admin/routes/view-messages.js';
import { readInOrder } from '../../../domain/rules/message-lists.js';
import { inSlices } from '../../../store/in-slices.js';
import { look, missing } from '../look.js';
import type { StateQuery } from '../past-of.js';
import type { AdminContext, Handlers } from '../route-handler.js';

export const messageViewHandlers: Handlers<typeof messageViewRoutes> = {
  listMessages: async ({ query }, context) => {
    await readAll(query, context);
    return look('listMessages', query, context);
  },
  getMessage: async ({ params, query }, context) => {
    const message = await look('getMessage', { ...params, ...query }, context);
    if (!message) return missing('message', params.messageUID);
    const isLive = query.at === undefined && query.report === undefined;
    return { ...message, undelivered: isLive ? context.services.undelivered.list(params) : [] };
  },
  listMessageReceivers: async ({ params, query }, context) =>
    (await look('listMessageReceivers', { ...params, ...query }, context)) ?? missing('message', params.messageUID),
  listUndelivered: ({ query: { after, limit = 100, order = 'asc', ...filter } }, { services }) =>
    services.undelivered.page(filter, { after, limit, order }),
  listConversations: async ({ query }, context) => {
    await readAll(query, context);
    return look('listConversations', query, context);
  },
  search: ({ query }, context) => look('search', { ...query, q: query.q ?? '' }, context),
};

/** Sorts the messages of the live state in slices, because sorting a million messages would delay other requests. */
async function readAll({ at, report }: StateQuery, { services }: AdminContext): Promise<void> {
  if (at === undefined && report === undefined) await inSlices(readInOrder(services.store.state.messages));
}
