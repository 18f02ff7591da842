import { command, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import { dropIdleRooms } from './lifetime.js';

const MAX_KEEPALIVE_ROOMS = 5;

/** A room whose time has come is gone for good, so it is dropped before it could be kept. */
const addKeepalive = command('chatroom.addKeepalive', (state, { chatroomId }, context) => {
  const { keepaliveChatrooms } = state;
  if (!keepaliveChatrooms.has(chatroomId) && keepaliveChatrooms.size >= MAX_KEEPALIVE_ROOMS) {
    throw new Refusal(1016, `the number of keepalive chatrooms should be at most ${MAX_KEEPALIVE_ROOMS}.`);
  }
  dropIdleRooms(state, context);
  keepaliveChatrooms.add(chatroomId);
  return {};
});

const removeKeepalive = command('chatroom.removeKeepalive', (state, { chatroomId }, context) => {
  if (!state.keepaliveChatrooms.has(chatroomId)) throw new Refusal(1015, 'data is not exist.');
  state.keepaliveChatrooms.delete(chatroomId);
  dropIdleRooms(state, context);
  return {};
});

const listKeepalive = query('chatroom.listKeepalive', ({ keepaliveChatrooms }) => ({
  chatroomIds: [...keepaliveChatrooms],
}));

export const keepaliveHandlers = [addKeepalive, removeKeepalive, listKeepalive];
