import type { Draft } from '../draft.js';
import type { MessageUndelivered, Receivers, UndeliveredReason } from '../events.js';
import type { Moment } from '../handler.js';
import type { Message, View } from '../state/index.js';
import {
  type Audience,
  audienceOf,
  type Deactivated,
  isIn,
  NOBODY_DEACTIVATED,
  sizeOf,
  usersAlsoIn,
  usersIn,
} from './audience.js';
import { isBetweenTwo } from './conversations.js';
import { READ_STATUS } from './reading.js';
import { roomAt } from './rooms.js';
import { isTurnedAway } from './users.js';

/** Tells listeners that users did not get a message, or got it with changed content, and why. */
export function tellUndelivered(
  draft: Draft,
  why: Pick<MessageUndelivered, 'reason' | 'messageUID' | 'lacking'>,
  { at, tell }: Pick<Moment, 'at' | 'tell'>,
): void {
  const { fromUserId, conversationType, targetId, busChannel = '', objectName } = draft;
  tell({ kind: 'undelivered', at, fromUserId, conversationType, targetId, busChannel, objectName, ...why });
}

/** Makes `Receivers` from user ids. */
export function usersOf(userIds: Iterable<string>): Receivers {
  return new Set(userIds);
}

/** The reason that applies if a user does not accept a message: by the list that the user's mode selects. */
export function turnedAwayBy({ whitelistModes }: View, owner: string): 'notInWhitelist' | 'blacklist' {
  return whitelistModes.has(owner) ? 'notInWhitelist' : 'blacklist';
}

interface Delivered {
  readonly draft: Draft;
  readonly messageUID: string;
  readonly audience: Audience;
  readonly receivers: Receivers;
  readonly keep: Message['keep'];
}

type Why = readonly [reason: UndeliveredReason, lacking?: Receivers];

/**
 * Tells listeners which users a delivered message did not reach or has yet to reach, and whether a sensitive word was
 * replaced. The function costs little for a message that reached all users.
 */
export function tellLacking(state: View, delivered: Delivered, moment: Moment): void {
  const { draft, messageUID, receivers, keep } = delivered;
  const mayLack = state.deactivatedUsers.size + state.userBlocks.size > 0 || receivers.size === 0 || keep === 'none';
  if (!mayLack && !draft.toUserIds && !draft.wordReplaced) return;
  // The read position of a user goes to the user's other devices alone, so no other user lacks the message.
  if (draft.objectName === READ_STATUS) return;
  const { at } = moment;
  const reasons = [
    ...deactivated(state, delivered),
    ...blocked(state, receivers, at),
    ...notChosen(state, delivered, at),
    ...(keep === 'none' ? missedStatus(state, delivered, at) : []),
  ];
  if (reasons.length === 0 && receivers.size === 0) reasons.push(whyNobody(state, draft, at));
  if (draft.wordReplaced) reasons.push(['wordReplaced']);
  for (const [reason, lacking] of reasons) tellUndelivered(draft, { reason, messageUID, lacking }, moment);
}

function* deactivated(state: View, { audience }: Delivered): Generator<Why> {
  const { deactivatedUsers } = state;
  if (deactivatedUsers.size === 0) return;
  const all = sizeOf(NOBODY_DEACTIVATED, audience);
  const active = sizeOf(state, audience);
  if (all === active) return;
  yield ['deactivated', without(NOBODY_DEACTIVATED, audience, (userId) => !deactivatedUsers.has(userId), active)];
}

/** The receivers who are blocked. They get the message when they connect after the end of the block. */
function* blocked({ userBlocks }: View, receivers: Receivers, at: number): Generator<Why> {
  if (userBlocks.size === 0) return;
  const isBlocked = (userId: string) => (userBlocks.get(userId) ?? 0) > at;
  const find = () =>
    [...(userBlocks.size < receivers.size ? userBlocks.keys() : receivers)].filter(
      (userId) => isBlocked(userId) && receivers.has(userId),
    );
  const size = find().length;
  if (size === 0) return;
  yield [
    'queuedWhileBlocked',
    { size, has: (userId) => isBlocked(userId) && receivers.has(userId), [Symbol.iterator]: () => find().values() },
  ];
}

/** The members to whom a directed message does not go, and the chosen users who are not members. */
function* notChosen(state: View, { draft, receivers }: Delivered, at: number): Generator<Why> {
  const { toUserIds, ...toAll } = draft;
  if (!toUserIds) return;
  const everybody = audienceOf(state, toAll, at);
  const chosen = new Set(toUserIds);
  const strangers = usersOf([...chosen].filter((userId) => !receivers.has(userId) && !everybody.base.has(userId)));
  if (strangers.size > 0) yield ['notAMember', strangers];
  const reached = [...chosen].filter((userId) => isIn(state, everybody, userId)).length;
  const others = without(state, everybody, (userId) => chosen.has(userId), reached);
  if (others.size > 0) yield ['directed', others];
}

/** The users who did not get a status message: they are offline, or do not accept it. */
function* missedStatus(state: View, { draft, receivers }: Delivered, at: number): Generator<Why> {
  const { online } = state;
  const { toUserIds: _, ...toAll } = draft;
  const everybody = audienceOf(state, toAll, at);
  const reached = [...usersAlsoIn(state, everybody, online)];
  const offline = without(state, everybody, (userId) => online.has(userId), reached.length);
  if (offline.size > 0) yield ['offline', offline];
  const unwilling = draft.toUserIds ? [] : reached.filter((userId) => !receivers.has(userId));
  for (const reason of ['blacklist', 'notInWhitelist'] as const) {
    const users = usersOf(unwilling.filter((userId) => turnedAwayBy(state, userId) === reason));
    if (users.size > 0) yield [reason, users];
  }
}

/**
 * The users of an audience for whom `isExcepted` is false; `excepted` is the number of the other users. The users are
 * looked up only when they are read.
 */
function without(
  state: Deactivated,
  audience: Audience,
  isExcepted: (userId: string) => boolean,
  excepted: number,
): Receivers {
  return {
    size: Math.max(0, sizeOf(state, audience) - excepted),
    has: (userId) => isIn(state, audience, userId) && !isExcepted(userId),
    *[Symbol.iterator]() {
      for (const userId of usersIn(state, audience)) if (!isExcepted(userId)) yield userId;
    },
  };
}

/** The reason why a message reached nobody. */
function whyNobody(state: View, draft: Draft, at: number): Why {
  const { conversationType, targetId, busChannel = '', fromUserId } = draft;
  switch (conversationType) {
    case 'GROUP':
      return [state.groups.has(targetId) ? 'nobodyElse' : 'notThere'];
    case 'CHATROOM': {
      const room = roomAt(state, targetId, at);
      if (!room) return ['notThere'];
      const others = without(state, { base: room.members, without: fromUserId }, () => false, 0);
      return room.distributionStopped ? ['distributionStopped', others] : ['nobodyElse'];
    }
    case 'ULTRAGROUP':
      return [state.ultraGroups.get(targetId)?.channels.has(busChannel) ? 'nobodyElse' : 'notThere'];
    case 'DISCUSSION':
      return ['unknownMembers'];
    case 'PRIVATE':
    case 'SYSTEM':
      return ['nobodyElse'];
  }
}

/** Tells listeners that a broadcast to online users did not reach the registered users who are offline. */
export function tellOffline(state: View, draft: Draft, messageUID: string, moment: Moment): void {
  const { users, online } = state;
  const lacking = without(state, { base: users }, (userId) => online.has(userId), online.size);
  if (lacking.size > 0) tellUndelivered(draft, { reason: 'offline', messageUID, lacking }, moment);
}

/** The users to whom a message is addressed; undefined for a message to a whole group or room, or to every user. */
export function addresseesOf({ conversationType, targetId, toUserIds }: Addressed): Receivers | undefined {
  if (toUserIds) return usersOf(toUserIds);
  return isBetweenTwo(conversationType) && targetId !== '' ? usersOf([targetId]) : undefined;
}

type Addressed = Pick<Draft, 'conversationType' | 'targetId' | 'toUserIds'>;

/** Tells listeners that the app server held a message back. */
export function tellHeldBack(draft: Draft, messageUID: string, moment: Pick<Moment, 'at' | 'tell'>): void {
  tellUndelivered(draft, { reason: 'refusedByAppServer', messageUID, lacking: addresseesOf(draft) }, moment);
}

/**
 * Tells listeners that the receiver of a message does not accept messages of its sender; tells nothing if this is not
 * so.
 */
export function tellTurnedAway(state: View, draft: Draft, messageUID: string, moment: Moment): void {
  const { targetId, fromUserId } = draft;
  if (!isTurnedAway(state, targetId, fromUserId)) return;
  tellUndelivered(draft, { reason: turnedAwayBy(state, targetId), messageUID, lacking: usersOf([targetId]) }, moment);
}
