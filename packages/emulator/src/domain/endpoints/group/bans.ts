import type { HandlersOf } from '../../handler.js';
import { addTo, deleteFrom } from '../../state/collections.js';
import { pageOf } from '../../values/paging.js';

export const groupBans = {
  'group.addBan': {
    apply: ({ groupBans: bans, dismissedGroupBans }, { groupId }) => {
      for (const each of groupId) {
        bans.add(each);
        dismissedGroupBans.delete(each);
      }
    },
  },
  'group.removeBan': {
    apply: ({ groupBans: bans, dismissedGroupBans }, { groupId }) => {
      for (const each of groupId) {
        bans.delete(each);
        dismissedGroupBans.delete(each);
      }
    },
  },
  'group.listBan': {
    query: ({ groupBans, dismissedGroupBans }, { groupId, page, size }) => {
      const bans = new Set([...groupBans].filter((each) => !dismissedGroupBans.has(each)));
      const paged = groupId === undefined || page !== undefined || size !== undefined;
      const shown = paged ? pageOf([...bans], page ?? 1, size ?? 50) : groupId;
      return { groupinfo: shown.map((each) => ({ groupId: each, stat: bans.has(each) ? 1 : 0 })) };
    },
  },
  'group.addBanWhitelist': {
    apply: ({ groupBanWhitelists }, { groupId, userId }) => addTo(groupBanWhitelists, groupId, userId),
  },
  'group.removeBanWhitelist': {
    apply: ({ groupBanWhitelists }, { groupId, userId }) => deleteFrom(groupBanWhitelists, groupId, userId),
  },
  'group.listBanWhitelist': {
    query: ({ groupBanWhitelists }, { groupId }) => ({ userIds: [...(groupBanWhitelists.get(groupId) ?? [])] }),
  },
} satisfies HandlersOf<'group'>;
