import { command, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { State, UltraGroup } from '../state/index.js';
import { emptyChannel } from './channels.js';
import { DEFAULT_CHANNEL, requireUltraGroup } from './find.js';

const MAX_GROUPS_OF_USER = 100;

interface NewUltraGroup {
  readonly groupId: string;
  readonly name: string;
  /** Its first member. */
  readonly userId: string;
}

/** That a group which exists takes the member and the name is inferred. */
export function createUltraGroup(state: State, { groupId, name, userId }: NewUltraGroup, at: number): void {
  const group = state.ultraGroups.get(groupId) ?? emptyGroup(groupId, at);
  requireSpaceFor(state, group, userId);
  group.name = name;
  state.ultraGroups.set(groupId, group);
  addMember(group, userId, at);
}

function emptyGroup(groupId: string, at: number): UltraGroup {
  return {
    groupId,
    name: '',
    createdAt: at,
    members: new Map(),
    channels: new Map([[DEFAULT_CHANNEL, emptyChannel(DEFAULT_CHANNEL, 0, at)]]),
    userGroups: new Map(),
    unpushLevels: new Map(),
  };
}

/** Mutes, mute-all and exceptions stay for a group that is created again. */
export function dismissUltraGroup({ ultraGroups }: State, groupId: string): void {
  ultraGroups.delete(groupId);
}

export function joinUltraGroup(state: State, groupId: string, userId: string, at: number): void {
  const group = requireUltraGroup(state, groupId);
  requireSpaceFor(state, group, userId);
  addMember(group, userId, at);
}

/** What one group too many is answered is inferred. */
function requireSpaceFor(state: State, { members }: UltraGroup, userId: string): void {
  if (!members.has(userId) && ultraGroupsOf(state, userId).length >= MAX_GROUPS_OF_USER) {
    throw new Refusal(1002, `userId<${userId}> may be in at most ${MAX_GROUPS_OF_USER} ultra groups.`);
  }
}

function addMember({ members }: UltraGroup, userId: string, at: number): void {
  if (!members.has(userId)) members.set(userId, at);
}

/** The groups that a user is in, the oldest group first. */
export function ultraGroupsOf({ ultraGroups }: State, userId: string): UltraGroup[] {
  return [...ultraGroups.values()].filter(({ members }) => members.has(userId));
}

/** The user leaves every list of the group too, but keeps a mute or an exception. */
export function quitUltraGroup({ ultraGroups }: State, groupId: string, userId: string): void {
  const group = ultraGroups.get(groupId);
  if (!group) return;
  group.members.delete(userId);
  for (const { users } of group.channels.values()) users.delete(userId);
  for (const users of group.userGroups.values()) users.delete(userId);
}

export function renameUltraGroup(state: State, groupId: string, name: string): void {
  requireUltraGroup(state, groupId).name = name;
}

const create = command('ultraGroup.create', (state, { groupId, groupName: name, userId }, { at }) => {
  createUltraGroup(state, { groupId, name, userId }, at);
  return {};
});

const dismiss = command('ultraGroup.dismiss', (state, { groupId }) => {
  dismissUltraGroup(state, groupId);
  return {};
});

const join = command('ultraGroup.join', (state, { groupId, userId }, { at }) => {
  joinUltraGroup(state, groupId, userId, at);
  return {};
});

const quit = command('ultraGroup.quit', (state, { groupId, userId }) => {
  quitUltraGroup(state, groupId, userId);
  return {};
});

const refresh = command('ultraGroup.refresh', (state, { groupId, groupName }) => {
  renameUltraGroup(state, groupId, groupName);
  return {};
});

const checkMember = query('ultraGroup.checkMember', (state, { groupId, userId }) => ({
  status: state.ultraGroups.get(groupId)?.members.has(userId) ?? false,
}));

export const lifeHandlers = [create, dismiss, join, quit, refresh, checkMember];
