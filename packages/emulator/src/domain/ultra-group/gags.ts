import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { deleteAt, lookAt, openAt, WHOLE_GROUP } from './places.js';

const MAX_MUTED = 100;

/** Mutes users in a whole group, or in a channel. A user who is muted already keeps the time. */
export function addUltraGroupGags(
  state: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
  at: number,
): void {
  if (busChannel === WHOLE_GROUP) requireSpaceFor(state, userIds);
  const gags = openAt(state.ultraGroupGags, groupId, busChannel, new Map<string, number>());
  for (const userId of userIds) gags.set(userId, gags.get(userId) ?? at);
}

/** An app may mute so many users in whole groups. What one more is answered is inferred. */
function requireSpaceFor({ ultraGroupGags }: State, userIds: readonly string[]): void {
  const muted = [...ultraGroupGags.keys()].flatMap((id) => [
    ...(lookAt(ultraGroupGags, id, WHOLE_GROUP)?.keys() ?? []),
  ]);
  if (new Set([...muted, ...userIds]).size > MAX_MUTED) {
    throw new Refusal(1002, `at most ${MAX_MUTED} users may be muted in whole ultra groups.`);
  }
}

export function removeUltraGroupGags(
  { ultraGroupGags }: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
): void {
  deleteAt(ultraGroupGags, groupId, busChannel, userIds);
}

/** Who is muted at a place, and since when. */
export function ultraGroupGagsAt(
  { ultraGroupGags }: State,
  groupId: string,
  busChannel: string,
): [userId: string, since: number][] {
  return [...(lookAt(ultraGroupGags, groupId, busChannel) ?? [])];
}

const add = command('ultraGroup.addGagUser', (state, { groupId, busChannel = WHOLE_GROUP, userIds }, { at }) => {
  addUltraGroupGags(state, groupId, busChannel, userIds, at);
  return {};
});

const remove = command('ultraGroup.removeGagUser', (state, { groupId, busChannel = WHOLE_GROUP, userIds }) => {
  removeUltraGroupGags(state, groupId, busChannel, userIds);
  return {};
});

const list = query('ultraGroup.listGagUser', (state, params) => {
  const { groupId, busChannel = WHOLE_GROUP, page = 1, pageSize = 50 } = params;
  const muted = ultraGroupGagsAt(state, groupId, busChannel);
  return { users: pageOf(muted, page, pageSize).map(([id]) => ({ id })) };
});

export const gagHandlers = [add, remove, list];
