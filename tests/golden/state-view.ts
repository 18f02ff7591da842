import type { Emulator } from '@rongkit/emulator';
import { canonical } from './canonical.js';
import { readDocument } from './read-document.js';

type Pairs = readonly (readonly [string, unknown])[];

/** The parts of a state that the view changes. */
interface Seen {
  readonly messages: { readonly $map: Pairs };
  readonly inboxes: { readonly $map: Pairs };
  readonly pushes: readonly { readonly userIds: readonly string[] }[];
}

interface Stored extends Seen {
  readonly sharedInboxes: {
    readonly $map: readonly (readonly [string, { readonly readers: { readonly $map: Pairs } }])[];
  };
}

/**
 * The state of an emulator as users see it, independent of the form in which it is stored: the members of the state, each
 * as JSON, and the number of the last command.
 */
export function membersOf(emulator: Emulator): Record<string, string> {
  const { seq, members } = readDocument(emulator.export(), emulator.state);
  const { sharedInboxes, sharedPushes: _, ...rest } = members as Record<string, unknown> & Stored;
  const readers = sharedInboxes.$map.flatMap(([, inbox]) => inbox.readers.$map);
  const users = new Set([...rest.inboxes.$map, ...readers].map(([userId]) => userId));
  const inboxes = [...users].map(
    (userId) => [userId, emulator.inbox(userId).map(({ messageUID }) => messageUID)] as const,
  );
  const seen = viewOf({ ...rest, inboxes: { $map: inboxes }, pushes: emulator.pushes() });
  const texts = Object.entries(seen).map(([name, value]) => [name, JSON.stringify(value)]);
  return Object.fromEntries([['seq', String(seq)], ...texts]);
}

/**
 * A state without the details of its form: inboxes are sorted by user, with messages in the order of sending; pushes list
 * their receivers sorted.
 */
export function viewOf<T extends Seen>(state: T): T {
  const messages = state.messages.$map.map(withoutNumber);
  const order = new Map(messages.map(([uid], index) => [uid, index]));
  const bySending = (one: string, other: string) => (order.get(one) ?? 0) - (order.get(other) ?? 0);
  const filled = state.inboxes.$map.filter(([, uids]) => (uids as readonly string[]).length > 0);
  const inboxes = filled.map(([userId, uids]) => [userId, [...(uids as readonly string[])].sort(bySending)] as const);
  return {
    ...state,
    messages: { $map: messages },
    inboxes: { $map: inboxes.sort(([one], [other]) => (one < other ? -1 : 1)) },
    pushes: JSON.parse(canonical(state.pushes.map(withSortedUsers))),
  };
}

/** The members that a document leaves out. */
const DEFAULTS = {
  busChannel: '',
  conversationType: 'PRIVATE',
  expansion: null,
  keep: 'all',
  modifiedVersion: null,
  objectName: 'RC:TxtMsg',
  options: {},
};

function withoutNumber([uid, message]: Pairs[number]): Pairs[number] {
  const { number: _, ...rest } = message as Record<string, unknown>;
  return [uid, JSON.parse(canonical({ ...DEFAULTS, messageUID: uid, ...rest }))];
}

function withSortedUsers<T extends { readonly userIds: readonly string[] }>(push: T): T {
  return { ...push, userIds: [...push.userIds].sort() };
}
