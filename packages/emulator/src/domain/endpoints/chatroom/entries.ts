import type { HandlersOf } from '../../handler.js';
import { requireEntryNotice, sendEntryNotice } from '../../rules/notice-messages.js';
import { removeEntryFrom, requireSpaceForEntries, setEntries } from '../../rules/room-entries.js';
import { requireRoom, roomAt } from '../../rules/rooms.js';
import { Refusal } from '../../values/refusal.js';

export const chatroomEntries = {
  'chatroom.setEntry': {
    decide: (state, params, { at }) => {
      requireSpaceForEntries(requireRoom(state, params.chatroomId, at), [params.key]);
      requireEntryNotice(params);
    },
    apply: (state, params, context) => {
      const { chatroomId, userId, key, value, autoDelete } = params;
      const room = state.chatrooms.get(chatroomId);
      if (!room) return;
      setEntries(room, { [key]: value }, { userId, autoDelete: autoDelete === 1 }, context);
      sendEntryNotice(state, room, params, context);
    },
  },
  'chatroom.batchSetEntry': {
    decide: (state, { chatroomId, entryInfo }, { at }) =>
      requireSpaceForEntries(requireRoom(state, chatroomId, at), Object.keys(entryInfo)),
    apply: ({ chatrooms }, { chatroomId, entryOwnerId: userId, entryInfo, autoDelete }, context) => {
      const room = chatrooms.get(chatroomId);
      if (room) setEntries(room, entryInfo, { userId, autoDelete: autoDelete === 1 }, context);
    },
  },
  /** Inferred: only the owner may remove an attribute, and no notice is sent for a missing attribute. */
  'chatroom.removeEntry': {
    decide: (state, params, { at }) => {
      requireEntryNotice(params);
      const entry = roomAt(state, params.chatroomId, at)?.entries.get(params.key);
      if (entry && entry.userId !== params.userId)
        throw new Refusal(1002, 'userId is not the owner of key.').inModule(23424);
    },
    apply: (state, params, context) => {
      const room = state.chatrooms.get(params.chatroomId);
      if (room && removeEntryFrom(room, params.key, params.userId, context)) {
        sendEntryNotice(state, room, params, context);
      }
    },
  },
  'chatroom.batchRemoveEntry': {
    apply: ({ chatrooms }, { chatroomId, entryKeys }, context) => {
      const room = chatrooms.get(chatroomId);
      // The call has no user id, so the owner counts as the user who removed the attribute.
      for (const key of entryKeys) if (room) removeEntryFrom(room, key, room.entries.get(key)?.userId ?? '', context);
    },
  },
  'chatroom.listEntry': {
    query: (state, { chatroomId, keys }, { at }) => {
      const entries = roomAt(state, chatroomId, at)?.entries;
      return {
        keys: [...new Set(keys ?? entries?.keys())].flatMap((key) => {
          const entry = entries?.get(key);
          if (!entry) return [];
          const { value, userId, autoDelete, setAt } = entry;
          return [{ key, value, userId, autoDelete: autoDelete ? '1' : '0', lastSetTime: String(setAt) }];
        }),
      };
    },
  },
} satisfies HandlersOf<'chatroom'>;
