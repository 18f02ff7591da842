import { agentMembers } from './agent.js';
import { botMembers } from './bot.js';
import { chatroomMembers } from './chatroom.js';
import { conversationMembers } from './conversation.js';
import { friendMembers } from './friend.js';
import { groupMembers } from './group.js';
import { type AnyMembers, type Erasure, emptyOf, type StateOf, shapeOf } from './member.js';
import { messageMembers } from './message.js';
import { pushMembers } from './push.js';
import type { ReadOnly } from './read-only.js';
import type { Shape } from './shape.js';
import { smsMembers } from './sms.js';
import { ultraGroupMembers } from './ultra-group.js';
import { userMembers } from './user.js';
import { userProfileMembers } from './user-profile.js';
import { wordfilterMembers } from './wordfilter.js';

export type * from './agent.js';
export type * from './bot.js';
export type * from './chatroom.js';
export type * from './conversation.js';
export type * from './friend.js';
export type * from './gag.js';
export type * from './group.js';
export type { Erasure } from './member.js';
export type * from './message.js';
export type * from './push.js';
export type { ReadOnly } from './read-only.js';
export type { SharedInbox, SharedInboxes } from './shared-inbox.js';
export type * from './sms.js';
export type * from './ultra-group.js';
export type * from './user.js';
export type * from './user-profile.js';
export type * from './wordfilter.js';

/** All fields of the state. The definition of a field says to whom its data belongs. */
export const stateMembers = {
  ...userMembers,
  ...userProfileMembers,
  ...friendMembers,
  ...groupMembers,
  ...chatroomMembers,
  ...wordfilterMembers,
  ...messageMembers,
  ...pushMembers,
  ...smsMembers,
  ...ultraGroupMembers,
  ...conversationMembers,
  ...botMembers,
  ...agentMembers,
} satisfies AnyMembers;

/**
 * All data of the service. Plain data, Maps and Sets only, so that a snapshot can hold it. Maps keep the order of
 * insertion, and no key of a Map can collide with the members that each object inherits, such as `__proto__`.
 */
export type State = StateOf<typeof stateMembers>;

/** The state, read-only. */
export type View = ReadOnly<State>;

export function emptyState(): State {
  return emptyOf(stateMembers);
}

export const stateShape: Shape<State> = shapeOf(stateMembers);

/** Erases a user from every field of the state. Each field decides which data it keeps. */
export function eraseFrom(state: State, userId: string, erasure: Erasure): void {
  for (const [name, { erase }] of Object.entries<AnyMembers[string]>(stateMembers)) {
    erase(state[name as keyof State] as never, userId, erasure);
  }
}
