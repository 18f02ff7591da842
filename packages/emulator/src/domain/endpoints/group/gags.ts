import type { HandlersOf } from '../../handler.js';
import { addGags, currentGags, EVERYWHERE, endOf, removeGags } from '../../rules/mutes.js';
import { Refusal } from '../../values/refusal.js';
import { localTime } from '../../values/times.js';

/** The maximum number of users muted in every group at the same time. */
const MAX_MUTED_EVERYWHERE = 100;

export const groupGags = {
  'group.addGagUser': {
    decide: ({ groupGags: gags }, { groupId = EVERYWHERE, userId }, { at }) => {
      if (groupId !== EVERYWHERE) return;
      const muted = currentGags(gags, EVERYWHERE, at).map(([each]) => each);
      if (new Set([...muted, ...userId]).size > MAX_MUTED_EVERYWHERE) {
        throw new Refusal(1002, `at most ${MAX_MUTED_EVERYWHERE} userId may be muted in every group.`);
      }
    },
    apply: ({ groupGags: gags }, { groupId = EVERYWHERE, userId, minute }, { at }) => {
      addGags(gags, groupId, { userIds: userId, minute, at });
    },
  },
  'group.listGagUser': {
    query: ({ groupGags: gags }, { groupId = EVERYWHERE }, { at, utcOffsetHours }) => ({
      users: currentGags(gags, groupId, at).map(([userId, gag]) => ({
        userId,
        time: endOf(gag, utcOffsetHours),
        startTime: localTime(gag.since, utcOffsetHours),
      })),
    }),
  },
  'group.rollbackGagUser': {
    apply: ({ groupGags: gags }, { groupId = EVERYWHERE, userId }) => removeGags(gags, groupId, userId),
  },
} satisfies HandlersOf<'group'>;
