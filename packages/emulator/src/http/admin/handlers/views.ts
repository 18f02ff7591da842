import type { messageViewRoutes } from '../../../admin/routes/view-messages.js';
import type { placeViewRoutes } from '../../../admin/routes/view-places.js';
import type { userViewRoutes } from '../../../admin/routes/view-users.js';
import { lookAt, type ViewAnswer, type ViewName, type ViewQuery } from '../../../views/index.js';
import { BadInput, NotThere } from '../problem.js';
import type { AdminContext, Handlers } from '../route-handler.js';

type ViewRoutes = typeof userViewRoutes & typeof placeViewRoutes & typeof messageViewRoutes;

export const viewHandlers: Handlers<ViewRoutes> = {
  listUsers: ({ query }, context) => look('listUsers', query, context),
  getUser: async ({ params, query }, context) =>
    (await look('getUser', { ...params, ...query }, context)) ?? missing('user', params.userId),
  listUserConversations: ({ params, query }, context) =>
    look('listUserConversations', { ...params, ...query }, context),
  listGroups: ({ query }, context) => look('listGroups', query, context),
  getGroup: async ({ params, query }, context) =>
    (await look('getGroup', { ...params, ...query }, context)) ?? missing('group', params.groupId),
  listRooms: ({ query }, context) => look('listRooms', query, context),
  getRoom: async ({ params, query }, context) =>
    (await look('getRoom', { ...params, ...query }, context)) ?? missing('chatroom', params.chatroomId),
  listUltraGroups: ({ query }, context) => look('listUltraGroups', query, context),
  getUltraGroup: async ({ params, query }, context) =>
    (await look('getUltraGroup', { ...params, ...query }, context)) ?? missing('ultra group', params.groupId),
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

/** The state that a request chooses. */
interface Choice {
  readonly at?: number;
  readonly report?: string;
}

/** Looks at the live state, or at the state that the request chooses. */
async function look<Name extends ViewName>(
  name: Name,
  { at, report, ...query }: ViewQuery<Name> & Choice,
  { services: { store, clock } }: AdminContext,
): Promise<ViewAnswer<Name>> {
  if (at !== undefined || report !== undefined) throw new BadInput('There is no history: at and report are not read.');
  return lookAt(store.state, name, query as unknown as ViewQuery<Name>, clock.now());
}

function missing(kind: string, id: string): never {
  const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id;
  throw new NotThere(`There is no ${kind} ${JSON.stringify(shown)}.`);
}
