import { Refusal } from '../refusal.js';
import type { State, UltraGroupChannel } from '../state/index.js';
import { DEFAULT_CHANNEL, requireUltraGroup } from './find.js';

/** Besides the default one, which is inferred. */
const MAX_CHANNELS = 50;

export interface NewUltraGroupChannel {
  readonly groupId: string;
  readonly busChannel: string;
  /** 0 is public, 1 is private. */
  readonly type: 0 | 1;
}

/** That a channel which exists stays as it is, and what one too many is answered, is inferred. */
export function createUltraGroupChannel(
  state: State,
  { groupId, busChannel, type }: NewUltraGroupChannel,
  at: number,
): void {
  const { channels } = requireUltraGroup(state, groupId);
  if (channels.has(busChannel)) return;
  const own = [...channels.keys()].filter((id) => id !== DEFAULT_CHANNEL);
  if (own.length >= MAX_CHANNELS) {
    throw new Refusal(1002, `groupId<${groupId}> may have at most ${MAX_CHANNELS} channels.`);
  }
  channels.set(busChannel, emptyChannel(busChannel, type, at));
}

export function emptyChannel(busChannel: string, type: 0 | 1, at: number): UltraGroupChannel {
  return { busChannel, type, createdAt: at, users: new Set(), userGroups: new Set() };
}

/** Its mutes, mute-all and exceptions stay for a channel of the same id. */
export function removeUltraGroupChannel({ ultraGroups }: State, groupId: string, busChannel: string): void {
  if (busChannel === DEFAULT_CHANNEL) throw new Refusal(1002, `busChannel<${busChannel}> can not be deleted.`);
  const group = ultraGroups.get(groupId);
  group?.channels.delete(busChannel);
  group?.unpushLevels.delete(busChannel);
}

/** The oldest first. */
export function ultraGroupChannelsOf({ ultraGroups }: State, groupId: string): UltraGroupChannel[] {
  return [...(ultraGroups.get(groupId)?.channels.values() ?? [])];
}

/**
 * Who sees a message of a channel: all members if it is public; those on its list, or in a user group bound to it, if
 * it is private. Nobody, if there is no such channel. Without a channel the default one is meant.
 */
export function channelReaders({ ultraGroups }: State, groupId: string, busChannel: string): Set<string> {
  const group = ultraGroups.get(groupId);
  const channel = group?.channels.get(busChannel || DEFAULT_CHANNEL);
  if (!group || !channel) return new Set();
  if (channel.type === 0) return new Set(group.members.keys());
  const bound = [...channel.userGroups].flatMap((id) => [...(group.userGroups.get(id) ?? [])]);
  return new Set([...channel.users, ...bound]);
}
