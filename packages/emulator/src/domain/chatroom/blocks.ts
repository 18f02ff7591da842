import { command, query } from '../handler.js';
import { addGags, currentGags, endOf, removeGags } from '../mutes.js';
import { dropIdleRooms } from './lifetime.js';
import { leaveRoom } from './membership.js';

const addBlockUser = command('chatroom.addBlockUser', (state, { chatroomId, userId, minute }, context) => {
  dropIdleRooms(state, context);
  addGags(state.chatroomBlocks, chatroomId, { userIds: userId, minute, at: context.at });
  for (const each of userId) leaveRoom(state, { chatroomId, userId: each, cause: 'blocked' }, context);
  return {};
});

const getListBlockUser = query('chatroom.getListBlockUser', (state, { chatroomId }, { at, utcOffsetHours }) => ({
  users: currentGags(state.chatroomBlocks, chatroomId, at).map(([userId, gag]) => ({
    userId,
    time: endOf(gag, utcOffsetHours),
  })),
}));

const rollbackBlockUser = command('chatroom.rollbackBlockUser', (state, { chatroomId, userId }) => {
  removeGags(state.chatroomBlocks, chatroomId, userId);
  return {};
});

export const blockHandlers = [addBlockUser, getListBlockUser, rollbackBlockUser];
