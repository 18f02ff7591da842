import { command, query } from '../handler.js';
import { addGags, removeGags } from '../mutes.js';
import { ALL_ROOMS, gagList } from './mutes.js';

const addGlobalGagUser = command('chatroom.addGlobalGagUser', (state, { userId, minute }, { at }) => {
  addGags(state.chatroomGags, ALL_ROOMS, { userIds: userId, minute, at });
  return {};
});

const listGlobalGagUser = query('chatroom.listGlobalGagUser', (state, _params, { at, utcOffsetHours }) =>
  gagList(state, ALL_ROOMS, at, utcOffsetHours),
);

const removeGlobalGagUser = command('chatroom.removeGlobalGagUser', (state, { userId }) => {
  removeGags(state.chatroomGags, ALL_ROOMS, userId);
  return {};
});

export const globalMuteHandlers = [addGlobalGagUser, listGlobalGagUser, removeGlobalGagUser];
