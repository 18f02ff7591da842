import type { OwnCommands } from '../handler.js';
import { conversationKey } from '../rules/conversations.js';
import { setIn } from '../state/collections.js';
import type { View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { NO_SUCH_ULTRA_GROUP, NOT_IN_ULTRA_GROUP } from './refusals.js';

export interface ReadParams {
  readonly userId: string;
  readonly targetId: string;
  readonly busChannel: string;
  /** The send time of the last message that was read. */
  readonly until: number;
}

/** Refuses a missing ultra group, and a user who is not a member. */
export function requireMember({ ultraGroups }: View, groupId: string, userId: string): void {
  const group = ultraGroups.get(groupId);
  if (!group) throw new Refusal(NO_SUCH_ULTRA_GROUP, `groupId<${groupId}> is not exist.`);
  if (group.members.has(userId)) return;
  throw new Refusal(NOT_IN_ULTRA_GROUP, `userId<${userId}> is not in the ultra group.`);
}

export const clientUltraGroups = {
  /** A user reads a channel. An earlier position than before changes nothing. */
  'client.readUltraGroup': {
    decide: (state, { userId, targetId }: ReadParams) => requireMember(state, targetId, userId),
    apply: ({ ultraGroupReads }, { userId, targetId, busChannel, until }: ReadParams) => {
      const key = conversationKey({ conversationType: 'ULTRAGROUP', targetId, busChannel });
      const before = ultraGroupReads.get(userId)?.get(key) ?? 0;
      if (until > before) setIn(ultraGroupReads, userId, key, until);
    },
  },
} satisfies OwnCommands<'client'>;
