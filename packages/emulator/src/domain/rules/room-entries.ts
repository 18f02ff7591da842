import type { Moment } from '../handler.js';
import type { Chatroom, ChatroomEntry, ReadOnly } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

export const MAX_ENTRIES = 100;

/** Refuses attributes that a room, or a new one, has no space for. Inferred: the code. */
export function requireSpaceForEntries(room: ReadOnly<Chatroom> | undefined, keys: readonly string[]): void {
  if (new Set([...(room?.entries.keys() ?? []), ...keys]).size <= MAX_ENTRIES) return;
  throw new Refusal(1002, `the number of entries should be at most ${MAX_ENTRIES}.`);
}

/** Sets attributes, whoever has owned them. */
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

/** Removes one attribute; `userId` is who does it. Returns whether it was there. */
export function removeEntryFrom(
  room: Chatroom,
  key: string,
  userId: string,
  { at, seq: version, tell }: Moment,
): boolean {
  const { chatroomId, entries } = room;
  const entry = entries.get(key);
  if (!entry) return false;
  entries.delete(key);
  noteEntryChange(room, key, at, userId);
  tell({ kind: 'chatroomEntry', at, change: 'removed', chatroomId, key, value: entry.value, userId, version });
  return true;
}

/**
 * Notes that an attribute was set, or by whom it was removed. Each change of a room gets a time later than the one
 * before, so that a client can say by a time how far it has come.
 */
function noteEntryChange(room: Chatroom, key: string, at: number, removedBy: string | null = null): void {
  room.entriesChangedAt = Math.max(at, room.entriesChangedAt + 1);
  room.entryChanges.set(key, { changedAt: room.entriesChangedAt, removedBy });
}
