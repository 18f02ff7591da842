import { command, query } from '../handler.js';
import { addGags, currentGags, endOf, removeGags } from '../mutes.js';
import { dropIdleRooms } from './lifetime.js';
import { leaveRoom } from './membership.js';
import { tellModeration } from './moderation.js';

const addBlockUser = command('chatroom.addBlockUser', (state, params, context) => {
  const { chatroomId, userId, minute } = params;
  dropIdleRooms(state, context);
  addGags(state.chatroomBlocks, chatroomId, { userIds: userId, minute, at: context.at });
  for (const each of userId) leaveRoom(state, { chatroomId, userId: each, cause: 'blocked' }, context);
  tellModeration('block', params, context);
  return {};
});

const getListBlockUser = query('chatroom.getListBlockUser', (state, { chatroomId }, { at, utcOffsetHours }) => ({
  users: currentGags(state.chatroomBlocks, chatroomId, at).map(([userId, gag]) => ({
    userId,
    time: endOf(gag, utcOffsetHours),
  })),
}));

const rollbackBlockUser = command('chatroom.rollbackBlockUser', (state, params, context) => {
  removeGags(state.chatroomBlocks, params.chatroomId, params.userId);
  tellModeration('unblock', params, context);
  return {};
});

export const blockHandlers = [addBlockUser, getListBlockUser, rollbackBlockUser];
