import { type AgentState, emptyAgentState } from './agent.js';
import { type BotState, emptyBotState } from './bot.js';
import { type ChatroomState, emptyChatroomState } from './chatroom.js';
import { type ConversationState, emptyConversationState } from './conversation.js';
import { emptyFriendState, type FriendState } from './friend.js';
import { emptyGroupState, type GroupState } from './group.js';
import { emptyMessageState, type MessageState } from './message.js';
import { emptyPushState, type PushState } from './push.js';
import { emptySmsState, type SmsState } from './sms.js';
import { emptyUltraGroupState, type UltraGroupState } from './ultra-group.js';
import { emptyUserState, type UserState } from './user.js';
import { emptyUserProfileState, type UserProfileState } from './user-profile.js';
import { emptyWordfilterState, type WordfilterState } from './wordfilter.js';

export type * from './agent.js';
export type * from './bot.js';
export type * from './chatroom.js';
export type * from './conversation.js';
export type * from './friend.js';
export type * from './gag.js';
export type * from './group.js';
export type * from './message.js';
export type * from './push.js';
export type * from './sms.js';
export type * from './ultra-group.js';
export type * from './user.js';
export type * from './user-profile.js';
export type * from './wordfilter.js';

/**
 * All that the service remembers. Plain data, Maps and Sets only, so that a snapshot can hold it; each area of the
 * domain owns one member. Maps keep the order in which things came, and no key can collide with an object's own
 * members (`__proto__`).
 */
export interface State
  extends UserState,
    UserProfileState,
    FriendState,
    GroupState,
    ChatroomState,
    WordfilterState,
    MessageState,
    PushState,
    SmsState,
    UltraGroupState,
    ConversationState,
    BotState,
    AgentState {}

export function emptyState(): State {
  return {
    ...emptyUserState(),
    ...emptyUserProfileState(),
    ...emptyFriendState(),
    ...emptyGroupState(),
    ...emptyChatroomState(),
    ...emptyWordfilterState(),
    ...emptyMessageState(),
    ...emptyPushState(),
    ...emptySmsState(),
    ...emptyUltraGroupState(),
    ...emptyConversationState(),
    ...emptyBotState(),
    ...emptyAgentState(),
  };
}
