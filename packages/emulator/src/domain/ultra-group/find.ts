import { Refusal } from '../refusal.js';
import type { State, UltraGroup, UltraGroupChannel } from '../state/index.js';

/** The channel that a group has from the start. A message without a channel goes there. */
export const DEFAULT_CHANNEL = 'RCDefault';

const NOT_A_MEMBER = 24406;

/** The group, which must be there. That it must, and the code, is inferred. */
export function requireUltraGroup({ ultraGroups }: State, groupId: string): UltraGroup {
  const group = ultraGroups.get(groupId);
  if (!group) throw new Refusal(1002, `groupId<${groupId}> is not exist.`);
  return group;
}

/** The channel, which must be there. That it must, and the code, is inferred. */
export function requireChannel(state: State, groupId: string, busChannel: string): UltraGroupChannel {
  const channel = requireUltraGroup(state, groupId).channels.get(busChannel);
  if (!channel) throw new Refusal(1002, `busChannel<${busChannel}> is not exist.`);
  return channel;
}

export function requireMembers({ groupId, members }: UltraGroup, userIds: readonly string[]): void {
  const stranger = userIds.find((userId) => !members.has(userId));
  if (stranger !== undefined) {
    throw new Refusal(NOT_A_MEMBER, `userId<${stranger}> is not a member of groupId<${groupId}>.`);
  }
}
