import type { View } from '../domain/state/index.js';
import { listConversations } from './conversations.js';
import { getGroup, listGroups } from './groups.js';
import { getMessage, listMessageReceivers } from './message.js';
import { listMessages } from './messages.js';
import { getRoom, listRooms } from './rooms.js';
import { search } from './search.js';
import { getUltraGroup, listUltraGroups } from './ultra-groups.js';
import { listUserConversations } from './user-conversations.js';
import { getUser, listUsers } from './users.js';

/**
 * The views of a live or past state, by name: functions that answer a query from a state at a time, and change nothing.
 * A view of one user, group, room or message returns undefined if it does not exist. A view throws a Refusal for an
 * invalid cursor.
 */
export const views = {
  listUsers,
  getUser,
  listUserConversations,
  listGroups,
  getGroup,
  listRooms,
  getRoom,
  listUltraGroups,
  getUltraGroup,
  listMessages,
  getMessage,
  listMessageReceivers,
  listConversations,
  search,
};

export type Views = typeof views;
export type ViewName = keyof Views;
export type ViewQuery<Name extends ViewName> = Parameters<Views[Name]>[1];
export type ViewAnswer<Name extends ViewName> = ReturnType<Views[Name]>;

/** Calls the view with a name on a state. `at` is the virtual time, by which mutes, blocks and rooms end. */
export function lookAt<Name extends ViewName>(
  state: View,
  name: Name,
  query: ViewQuery<Name>,
  at: number,
): ViewAnswer<Name> {
  const view = views[name] as (state: View, query: ViewQuery<Name>, at: number) => ViewAnswer<Name>;
  return view(state, query, at);
}
