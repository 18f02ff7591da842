import { command, query } from '../handler.js';

export const setChatBan = command('user.setChatBan', ({ chatBans }, { userId, state: banned }) => {
  for (const each of userId) {
    if (banned === 1) chatBans.add(each);
    else chatBans.delete(each);
  }
  return {};
});

export const listChatBan = query('user.listChatBan', ({ chatBans }, { num = 100, offset = 0 }) => ({
  total: chatBans.size,
  users: [...chatBans].slice(offset, offset + num),
}));
