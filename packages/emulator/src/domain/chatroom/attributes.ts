import { Refusal } from '../refusal.js';
import type { Chatroom, ChatroomEntry } from '../state/index.js';
import { noteEntryChange } from './entry-changes.js';

export const MAX_ENTRIES = 100;

/** Refuses attributes that the room has no space for; without a room, those for a new one. What it answers is inferred. */
export function requireSpace(room: Chatroom | undefined, keys: readonly string[]): void {
  if (new Set([...(room?.entries.keys() ?? []), ...keys]).size <= MAX_ENTRIES) return;
  throw new Refusal(1002, `the number of entries should be at most ${MAX_ENTRIES}.`);
}

/** Sets attributes, whoever has owned them. */
export function setEntries(
  room: Chatroom,
  values: Readonly<Record<string, string>>,
  how: Omit<ChatroomEntry, 'value'>,
): void {
  for (const [key, value] of Object.entries(values)) {
    room.entries.set(key, { value, ...how });
    noteEntryChange(room, key, how.setAt);
  }
}

/** Removes an attribute, and returns whether it was there. */
export function removeEntryFrom(room: Chatroom, key: string, removedBy: string, at: number): boolean {
  if (!room.entries.delete(key)) return false;
  noteEntryChange(room, key, at, removedBy);
  return true;
}
