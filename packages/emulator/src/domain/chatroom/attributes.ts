import type { Moment } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Chatroom, ChatroomEntry } from '../state/index.js';

const MAX_ENTRIES = 100;

/** Refuses attributes that the room has no space for; without a room, those for a new one. What it answers is inferred. */
export function requireSpace(room: Chatroom | undefined, keys: readonly string[]): void {
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
  tell({ kind: 'chatroomEntry', at, change: 'removed', chatroomId, key, value: entry.value, userId, version });
  return true;
}
