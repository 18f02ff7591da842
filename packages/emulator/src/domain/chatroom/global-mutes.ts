import { command, query } from '../handler.js';
import { addGags, removeGags } from '../mutes.js';
import { tellModeration } from './moderation.js';
import { ALL_ROOMS, gagList } from './mutes.js';

const addGlobalGagUser = command('chatroom.addGlobalGagUser', (state, params, context) => {
  const { userId, minute } = params;
  addGags(state.chatroomGags, ALL_ROOMS, { userIds: userId, minute, at: context.at });
  tellModeration('muteEverywhere', params, context);
  return {};
});

const listGlobalGagUser = query('chatroom.listGlobalGagUser', (state, _params, { at, utcOffsetHours }) =>
  gagList(state, ALL_ROOMS, at, utcOffsetHours),
);

const removeGlobalGagUser = command('chatroom.removeGlobalGagUser', (state, params, context) => {
  removeGags(state.chatroomGags, ALL_ROOMS, params.userId);
  tellModeration('unmuteEverywhere', params, context);
  return {};
});

export const globalMuteHandlers = [addGlobalGagUser, listGlobalGagUser, removeGlobalGagUser];
