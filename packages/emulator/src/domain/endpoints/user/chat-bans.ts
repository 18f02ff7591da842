import type { HandlersOf } from '../../handler.js';

export const userChatBans = {
  'user.setChatBan': {
    apply: ({ chatBans }, { userId, state: banned }) => {
      for (const each of userId) {
        if (banned === 1) chatBans.add(each);
        else chatBans.delete(each);
      }
    },
  },
  'user.listChatBan': {
    query: ({ chatBans }, { num = 100, offset = 0 }) => ({
      total: chatBans.size,
      users: [...chatBans].slice(offset, offset + num),
    }),
  },
} satisfies HandlersOf<'user'>;
