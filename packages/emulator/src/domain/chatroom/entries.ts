import { command, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { ChatroomEntry } from '../state/index.js';
import { removeEntryFrom, requireSpace, setEntries } from './attributes.js';
import { requireNotice, sendNotice } from './entry-notice.js';
import { dropIdleRooms, requireRoom, roomAt } from './lifetime.js';

const setEntry = command('chatroom.setEntry', (state, params, context) => {
  const { chatroomId, userId, key, value, autoDelete } = params;
  const { at } = context;
  const room = requireRoom(state, chatroomId, at);
  requireSpace(room, [key]);
  requireNotice(params);
  dropIdleRooms(state, at);
  setEntries(room, { [key]: value }, { userId, autoDelete: autoDelete === 1, setAt: at });
  sendNotice(state, room, params, context);
  return {};
});

const batchSetEntry = command('chatroom.batchSetEntry', (state, params, { at }) => {
  const { chatroomId, entryOwnerId: userId, entryInfo, autoDelete } = params;
  const room = requireRoom(state, chatroomId, at);
  requireSpace(room, Object.keys(entryInfo));
  dropIdleRooms(state, at);
  setEntries(room, entryInfo, { userId, autoDelete: autoDelete === 1, setAt: at });
  return {};
});

/** That only the owner may remove it, and that nothing is said where nothing was, is inferred. */
const removeEntry = command('chatroom.removeEntry', (state, params, context) => {
  const { chatroomId, userId, key } = params;
  const room = roomAt(state, chatroomId, context.at);
  const entry = room?.entries.get(key);
  requireNotice(params);
  if (entry && entry.userId !== userId) throw new Refusal(1002, 'userId is not the owner of key.');
  dropIdleRooms(state, context.at);
  if (!room || !removeEntryFrom(room, key, userId, context.at)) return {};
  sendNotice(state, room, params, context);
  return {};
});

const batchRemoveEntry = command('chatroom.batchRemoveEntry', (state, params, { at }) => {
  const { chatroomId, entryOwnerId, entryKeys } = params;
  dropIdleRooms(state, at);
  const room = state.chatrooms.get(chatroomId);
  if (!room) return {};
  for (const key of entryKeys) removeEntryFrom(room, key, entryOwnerId, at);
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
