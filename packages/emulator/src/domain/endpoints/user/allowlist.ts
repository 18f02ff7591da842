import type { HandlersOf } from '../../handler.js';
import { newestFirst } from '../../rules/user-lists.js';
import { addTo, deleteFrom } from '../../state/collections.js';

export const userAllowlist = {
  'user.addWhitelist': { apply: ({ whitelists }, { userId, whiteUserId }) => addTo(whitelists, userId, whiteUserId) },
  'user.removeWhitelist': {
    apply: ({ whitelists }, { userId, whiteUserId }) => deleteFrom(whitelists, userId, whiteUserId),
  },
  'user.queryWhitelist': {
    query: ({ whitelists }, { userId, pageToken, size = 1000 }) => newestFirst(whitelists.get(userId), pageToken, size),
  },
  'user.setWhiteSetting': {
    apply: ({ whitelistModes }, { userId, whiteSetting }) => {
      for (const each of userId) {
        if (whiteSetting === 1) whitelistModes.add(each);
        else whitelistModes.delete(each);
      }
    },
  },
  'user.queryWhiteSetting': {
    query: ({ whitelistModes }, { userId }) => ({
      users: userId.map((each) => ({ userId: each, whiteSetting: whitelistModes.has(each) ? '1' : '0' })),
    }),
  },
} satisfies HandlersOf<'user'>;
