import type { Found } from '../admin/client/emitted.js';
import { shownName } from '../domain/rules/users.js';
import type { Message, View } from '../domain/state/index.js';
import { listGroups } from './groups.js';
import { listMessages } from './messages.js';
import { listRooms } from './rooms.js';
import { listUltraGroups } from './ultra-groups.js';
import { listUsers } from './users.js';

export interface SearchAllQuery {
  readonly q: string;
  /** The maximum number of results, from 1 to 1,000; 20 by default. */
  readonly limit?: number | undefined;
}

const DEFAULT_LIMIT = 20;
const MAX_TITLE = 200;

/** Users, groups, rooms, ultra groups and messages with a string in their id, name or content. Exact ids come first. */
export function search(
  state: View,
  { q, limit = DEFAULT_LIMIT }: SearchAllQuery,
  at: number,
): { readonly items: Found[] } {
  if (q === '') return { items: [] };
  const query = { q, limit };
  const named = (kind: Found['kind'], id: string, name: string): Found => ({ kind, id, title: titleOf(name, id) });
  const kinds: readonly Found[][] = [
    listUsers(state, query, at).items.map(({ userId, name }) => named('user', userId, name)),
    listGroups(state, query).items.map(({ groupId, name }) => named('group', groupId, name)),
    listRooms(state, query, at).items.map(({ chatroomId, name }) => named('room', chatroomId, name)),
    listUltraGroups(state, query).items.map(({ groupId, name }) => named('ultraGroup', groupId, name)),
    listMessages(state, query, at).items.map(({ messageUID, content }) => named('message', messageUID, content)),
  ];
  const items = new Map<string, Found>();
  for (const found of [...exactly(state, q), ...inTurn(kinds)]) {
    if (items.size < limit) items.set(`${found.kind} ${found.id}`, found);
  }
  return { items: [...items.values()] };
}

/** The items with exactly this id. The search of the lists may not get to them, because it stops in long lists. */
function* exactly(state: View, id: string): Generator<Found> {
  const { users, groups, chatrooms, ultraGroups, messages } = state;
  const named = (kind: Found['kind'], name: string): Found => ({ kind, id, title: titleOf(name, id) });
  if (users.has(id)) yield named('user', shownName(state, id));
  const [group, room, ultraGroup] = [groups.get(id), chatrooms.get(id), ultraGroups.get(id)];
  if (group) yield named('group', group.name);
  if (room) yield named('room', room.name);
  if (ultraGroup) yield named('ultraGroup', ultraGroup.name);
  const message: Pick<Message, 'content'> | undefined = messages.get(id);
  if (message) yield named('message', message.content);
}

/** One result of each kind in turn, so that no kind displaces the other kinds. */
function* inTurn(kinds: readonly Found[][]): Generator<Found> {
  for (let index = 0; kinds.some((found) => found.length > index); index++) {
    for (const found of kinds) {
      const each = found[index];
      if (each) yield each;
    }
  }
}

/** The beginning of a string, or of the id if the string is empty. No character is cut in two. */
function titleOf(text: string, id: string): string {
  return (text || id).slice(0, MAX_TITLE).replace(/[\uD800-\uDBFF]$/, '');
}
