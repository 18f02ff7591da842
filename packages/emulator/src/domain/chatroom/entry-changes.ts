import type { Chatroom } from '../state/index.js';

/**
 * Notes that an attribute was set, or by whom it was removed. Each change of a room gets a time later than the one
 * before, so that a client can say by a time how far it has come.
 */
export function noteEntryChange(room: Chatroom, key: string, at: number, removedBy: string | null = null): void {
  room.entriesChangedAt = Math.max(at, room.entriesChangedAt + 1);
  room.entryChanges.set(key, { changedAt: room.entriesChangedAt, removedBy });
}
