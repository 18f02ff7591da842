import { command, query } from '../handler.js';
import { addGags, currentGags, endOf, removeGags } from '../mutes.js';
import type { State } from '../state/index.js';
import { tellModeration } from './moderation.js';

/** Under this id stand the mutes that hold in every room. */
export const ALL_ROOMS = '';

const addGagUser = command('chatroom.addGagUser', (state, params, context) => {
  const { chatroomId, userId, minute } = params;
  addGags(state.chatroomGags, chatroomId, { userIds: userId, minute, at: context.at });
  tellModeration('mute', params, context);
  return {};
});

const listGagUser = query('chatroom.listGagUser', (state, { chatroomId }, { at, utcOffsetHours }) =>
  gagList(state, chatroomId, at, utcOffsetHours),
);

const rollbackGagUser = command('chatroom.rollbackGagUser', (state, params, context) => {
  removeGags(state.chatroomGags, params.chatroomId, params.userId);
  tellModeration('unmute', params, context);
  return {};
});

/** The mutes at a place that have not ended, as they are answered. */
export function gagList({ chatroomGags }: State, place: string, at: number, utcOffsetHours: number) {
  const users = currentGags(chatroomGags, place, at);
  return { users: users.map(([userId, gag]) => ({ userId, time: endOf(gag, utcOffsetHours) })) };
}

export const muteHandlers = [addGagUser, listGagUser, rollbackGagUser];
