import type { HandlersOf } from '../../handler.js';

/** The only conversation type whose bans the emulator stores; no source documents these calls for other types. */
const ONE_TO_ONE = 'PERSON';

export const userChatBans = {
  'user.setChatBan': {
    apply: ({ chatBans }, { userId, state: banned, type }) => {
      if (type !== ONE_TO_ONE) return;
      for (const each of userId) {
        if (banned === 1) chatBans.add(each);
        else chatBans.delete(each);
      }
    },
  },
  'user.listChatBan': {
    query: ({ chatBans }, { type, num = 100, offset = 0 }) => {
      const users = type === ONE_TO_ONE ? [...chatBans] : [];
      return { total: users.length, users: users.slice(offset, offset + num) };
    },
  },
} satisfies HandlersOf<'user'>;
