import { command, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { ChatroomEntry } from '../state/index.js';
import { removeEntryFrom, requireSpace, setEntries } from './attributes.js';
import { requireNotice, sendNotice } from './entry-notice.js';
import { dropIdleRooms, requireRoom, roomAt } from './lifetime.js';

const setEntry = command('chatroom.setEntry', (state, params, context) => {
  const { chatroomId, userId, key, value, autoDelete } = params;
  const room = requireRoom(state, chatroomId, context.at);
  requireSpace(room, [key]);
  requireNotice(params);
  dropIdleRooms(state, context);
  setEntries(room, { [key]: value }, { userId, autoDelete: autoDelete === 1 }, context);
  sendNotice(state, room, params, context);
  return {};
});

const batchSetEntry = command('chatroom.batchSetEntry', (state, params, context) => {
  const { chatroomId, entryOwnerId: userId, entryInfo, autoDelete } = params;
  const room = requireRoom(state, chatroomId, context.at);
  requireSpace(room, Object.keys(entryInfo));
  dropIdleRooms(state, context);
  setEntries(room, entryInfo, { userId, autoDelete: autoDelete === 1 }, context);
  return {};
});

/** That only the owner may remove it, and that nothing is said where nothing was, is inferred. */
const removeEntry = command('chatroom.removeEntry', (state, params, context) => {
  const { chatroomId, userId, key } = params;
  const room = roomAt(state, chatroomId, context.at);
  const entry = room?.entries.get(key);
  requireNotice(params);
  if (entry && entry.userId !== userId) throw new Refusal(1002, 'userId is not the owner of key.');
  dropIdleRooms(state, context);
  if (!room || !removeEntryFrom(room, key, userId, context)) return {};
  sendNotice(state, room, params, context);
  return {};
});

const batchRemoveEntry = command('chatroom.batchRemoveEntry', (state, { chatroomId, entryKeys }, context) => {
  dropIdleRooms(state, context);
  const room = state.chatrooms.get(chatroomId);
  // The call names nobody, so the owner stands for whoever did it.
  for (const key of entryKeys) if (room) removeEntryFrom(room, key, room.entries.get(key)?.userId ?? '', context);
  return {};
});

const listEntry = query('chatroom.listEntry', (state, { chatroomId, keys }, { at }) => {
  const entries = roomAt(state, chatroomId, at)?.entries ?? new Map<string, ChatroomEntry>();
  const asked = keys ? [...new Set(keys)] : [...entries.keys()];
  return {
    keys: asked.flatMap((key) => {
      const entry = entries.get(key);
      if (!entry) return [];
      const { value, userId, autoDelete, setAt } = entry;
      return [{ key, value, userId, autoDelete: autoDelete ? '1' : '0', lastSetTime: String(setAt) }];
    }),
  };
});

export const entryHandlers = [setEntry, batchSetEntry, removeEntry, batchRemoveEntry, listEntry];
