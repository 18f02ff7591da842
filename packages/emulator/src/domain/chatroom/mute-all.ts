import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';
import { dropIdleRooms, requireRoom, roomAt, roomsAt } from './lifetime.js';
import { tellModeration } from './moderation.js';

const addBan = command('chatroom.addBan', (state, params, context) => {
  const room = requireRoom(state, params.chatroomId, context.at);
  dropIdleRooms(state, context);
  room.allMuted = true;
  tellModeration('muteAll', params, context);
  return {};
});

const removeBan = command('chatroom.removeBan', (state, params, context) => {
  dropIdleRooms(state, context);
  const room = state.chatrooms.get(params.chatroomId);
  if (room) room.allMuted = false;
  tellModeration('unmuteAll', params, context);
  return {};
});

const listBan = query('chatroom.listBan', (state, { page = 1, size = 50 }, { at }) => {
  const muted = roomsAt(state, at).filter(({ allMuted }) => allMuted);
  return { chatroomIds: pageOf(muted, page, size).map(({ chatroomId }) => chatroomId) };
});

const checkBan = query('chatroom.checkBan', (state, { chatroomId }, { at }) => {
  const status: 0 | 1 = roomAt(state, chatroomId, at)?.allMuted ? 1 : 0;
  return { status };
});

export const muteAllHandlers = [addBan, removeBan, listBan, checkBan];
