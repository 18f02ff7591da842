import type { placeViewRoutes } from '../../../admin/routes/view-places.js';
import { look, missing } from '../look.js';
import type { Handlers } from '../route-handler.js';

export const placeViewHandlers: Handlers<typeof placeViewRoutes> = {
  listGroups: ({ query }, context) => look('listGroups', query, context),
  getGroup: async ({ params, query }, context) =>
    (await look('getGroup', { ...params, ...query }, context)) ?? missing('group', params.groupId),
  listRooms: ({ query }, context) => look('listRooms', query, context),
  getRoom: async ({ params, query }, context) =>
    (await look('getRoom', { ...params, ...query }, context)) ?? missing('chatroom', params.chatroomId),
  listUltraGroups: ({ query }, context) => look('listUltraGroups', query, context),
  getUltraGroup: async ({ params, query }, context) =>
    (await look('getUltraGroup', { ...params, ...query }, context)) ?? missing('ultra group', params.groupId),
};
