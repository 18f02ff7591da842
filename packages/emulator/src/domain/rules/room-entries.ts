import type { Moment } from '../handler.js';
import type { Chatroom, ChatroomEntry, ReadOnly } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

export const MAX_ENTRIES = 100;

/** Refuses attributes beyond the limit of a room, or of a new room. Inferred: the code. */
export function requireSpaceForEntries(room: ReadOnly<Chatroom> | undefined, keys: readonly string[]): void {
  if (new Set([...(room?.entries.keys() ?? []), ...keys]).size <= MAX_ENTRIES) return;
  throw new Refusal(1002, `the number of entries should be at most ${MAX_ENTRIES}.`).inModule(23423);
}

/** Sets attributes, regardless of their earlier owner. `how` names the new owner. */
export function setEntries(
  room: Chatroom,
  values: Readonly<Record<string, string>>,
  how: Pick<ChatroomEntry, 'userId' | 'autoDelete'>,
  { at, seq: version, tell }: Moment,
): void {
  const { chatroomId, entries } = room;
  for (const [key, value] of Object.entries(values)) {
    entries.set(key, { value, ...how, setAt: at });
    noteEntryChange(room, key, at);
    tell({ kind: 'chatroomEntry', at, change: 'set', chatroomId, key, value, userId: how.userId, version });
  }
}

/** Removes one attribute; `userId` is the user who removes it. Returns true if the attribute existed. */
export function removeEntryFrom(room: Chatroom, key: string, userId: string, moment: Moment): boolean {
  const { at, seq: version, tell } = moment;
  const { chatroomId, entries } = room;
  const entry = entries.get(key);
  if (!entry) return false;
  entries.delete(key);
  noteEntryChange(room, key, at, userId);
  tell({ kind: 'chatroomEntry', at, change: 'removed', chatroomId, key, value: entry.value, userId, version });
  return true;
}

/**
 * Records that an attribute was set, or which user removed it. Each change in a room gets a later time than the change
 * before, because clients ask for the changes after a time.
 */
function noteEntryChange(room: Chatroom, key: string, at: number, removedBy: string | null = null): void {
  room.entriesChangedAt = Math.max(at, room.entriesChangedAt + 1);
  room.entryChanges.set(key, { changedAt: room.entriesChangedAt, removedBy });
}
