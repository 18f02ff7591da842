import { MAX_ENTRIES, removeEntryFrom, setEntries } from '../chatroom/attributes.js';
import { sendNotice } from '../chatroom/entry-notice.js';
import type { AnyHandler, Context } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Chatroom, State } from '../state/index.js';
import {
  type InRoom,
  NO_SUCH_ENTRY,
  NOT_OWNER_OF_ENTRY,
  requireMembership,
  TOO_MANY_ENTRIES,
} from './chatroom-refusals.js';

export interface ChangeChatroomEntryParams extends InRoom {
  readonly key: string;
  /** Whether it may be somebody else's. */
  readonly force: boolean;
  /** A message that tells the others. */
  readonly notice?: { readonly objectName: string; readonly content: string } | undefined;
}

export interface SetChatroomEntryParams extends ChangeChatroomEntryParams {
  readonly value: string;
  /** Whether it goes when its owner leaves. */
  readonly autoDelete: boolean;
}

export const setChatroomEntry = {
  endpoint: 'client.setChatroomEntry',
  kind: 'command',
  run: (state, params: SetChatroomEntryParams, context) => {
    const { userId, key, value, autoDelete } = params;
    const room = requireMembership(state, params, context.at);
    requireOwn(room, params);
    if (!room.entries.has(key) && room.entries.size >= MAX_ENTRIES) {
      throw new Refusal(TOO_MANY_ENTRIES, `the number of entries should be at most ${MAX_ENTRIES}.`);
    }
    setEntries(room, { [key]: value }, { userId, autoDelete }, context);
    notify(state, room, params, context);
    return {};
  },
} as const satisfies AnyHandler;

export const removeChatroomEntry = {
  endpoint: 'client.removeChatroomEntry',
  kind: 'command',
  run: (state, params: ChangeChatroomEntryParams, context) => {
    const room = requireMembership(state, params, context.at);
    if (!room.entries.has(params.key)) throw new Refusal(NO_SUCH_ENTRY, 'key is not exist.');
    requireOwn(room, params);
    removeEntryFrom(room, params.key, params.userId, context);
    notify(state, room, params, context);
    return {};
  },
} as const satisfies AnyHandler;

function requireOwn({ entries }: Chatroom, { userId, key, force }: ChangeChatroomEntryParams): void {
  const owner = entries.get(key)?.userId ?? userId;
  if (owner !== userId && !force) throw new Refusal(NOT_OWNER_OF_ENTRY, 'userId is not the owner of key.');
}

function notify(state: State, room: Chatroom, params: ChangeChatroomEntryParams, context: Context): void {
  if (params.notice) sendNotice(state, room, { userId: params.userId, ...params.notice }, context);
}
