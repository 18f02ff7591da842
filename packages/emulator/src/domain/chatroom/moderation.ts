import type { ChatroomModerated } from '../events.js';
import type { Moment } from '../handler.js';

interface Moderation {
  readonly chatroomId?: string;
  readonly userId?: readonly string[];
  readonly minute?: number;
  readonly needNotify?: boolean | undefined;
  readonly extra?: string | undefined;
}

/** Lets the clients of a room know what was done to its users, if the call wants it. */
export function tellModeration(
  measure: ChatroomModerated['measure'],
  { chatroomId = '', userId: userIds = [], minute, needNotify, extra = '' }: Moderation,
  { at, tell }: Moment,
): void {
  if (needNotify) tell({ kind: 'chatroomModerated', at, measure, chatroomId, userIds, minute, extra });
}
