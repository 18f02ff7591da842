import { command, query } from '../handler.js';
import { isGagged } from '../mutes.js';
import { localTime } from '../times.js';
import { dropIdleRooms, requireRoom, roomAt } from './lifetime.js';
import { joinRoom } from './membership.js';

const MAX_LISTED_MEMBERS = 500;

/** That users who are blocked in the room are passed over, and the others join, is inferred. */
const join = command('chatroom.join', (state, { chatroomId, userId }, context) => {
  requireRoom(state, chatroomId, context.at);
  dropIdleRooms(state, context);
  for (const each of userId) {
    if (!isGagged(state.chatroomBlocks, chatroomId, each, context.at)) joinRoom(state, chatroomId, each, context);
  }
  return {};
});

const queryUser = query('chatroom.queryUser', (state, params, { at, utcOffsetHours }) => {
  const { chatroomId, count = MAX_LISTED_MEMBERS, order = 1 } = params;
  const members = [...(roomAt(state, chatroomId, at)?.members ?? [])];
  const ordered = order === 1 ? members : members.reverse();
  return {
    total: members.length,
    users: ordered.slice(0, count).map(([id, joinedAt]) => ({ id, time: localTime(joinedAt, utcOffsetHours) })),
  };
});

const checkUser = query('chatroom.checkUser', (state, { chatroomId, userId }, { at }) => ({
  isInChrm: roomAt(state, chatroomId, at)?.members.has(userId) ?? false,
}));

const checkUsers = query('chatroom.checkUsers', (state, { chatroomId, userId }, { at }) => {
  const members = roomAt(state, chatroomId, at)?.members;
  return { result: userId.map((each) => ({ userId: each, isInChrm: members?.has(each) ? 1 : 0 })) };
});

export const memberHandlers = [join, queryUser, checkUser, checkUsers];
