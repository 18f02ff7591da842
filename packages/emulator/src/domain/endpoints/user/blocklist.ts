import type { HandlersOf } from '../../handler.js';
import { newestFirst } from '../../rules/user-lists.js';
import { addTo, deleteFrom } from '../../state/collections.js';

export const userBlocklist = {
  'user.addBlacklist': { apply: ({ blacklists }, { userId, blackUserId }) => addTo(blacklists, userId, blackUserId) },
  'user.removeBlacklist': {
    apply: ({ blacklists }, { userId, blackUserId }) => deleteFrom(blacklists, userId, blackUserId),
  },
  'user.queryBlacklist': {
    query: ({ blacklists }, { userId, pageToken, size = 1000 }) => newestFirst(blacklists.get(userId), pageToken, size),
  },
} satisfies HandlersOf<'user'>;
