import { UNIT_MS } from '@rongkit/contract';
import type { Now } from '../handler.js';
import { deleteFrom } from '../state/collections.js';
import type { Message, SharedInboxes, State, View } from '../state/index.js';
import { newScope } from '../state/layers/lend.js';
import { originOf } from '../state/layers/origin.js';
import { endOf } from '../state/shared-inbox.js';
import { dropBefore } from '../state/spans.js';
import { RETENTION } from '../values/retention.js';
import { endOfHour } from '../values/times.js';
import { historyKey } from './conversations.js';
import { forgetOrder } from './message-lists.js';
import { sharedKey } from './shared-inboxes.js';

const HOUR = UNIT_MS.hour;

/**
 * The hour, counted from 1970, at whose start data of the time `since` expires, if the service keeps the data for
 * `kept` milliseconds. Data expires at the start of an hour, so all commands of an hour see the same data, whichever
 * command comes first after a restart.
 */
function goesAt(since: number, kept: number): number {
  return Math.floor((since + kept) / HOUR) + 1;
}

type Kept = Pick<Message, 'conversationType' | 'keep' | 'sentAt'>;

function messageGoesAt({ conversationType, keep, sentAt }: Kept): number {
  const isLong = keep === 'all' && conversationType !== 'ULTRAGROUP';
  return goesAt(sentAt, isLong ? RETENTION.history : RETENTION.offline);
}

/**
 * The UIDs of the messages by the hour in which they expire. Computed from the messages, and not written to documents.
 */
const calendars = new WeakMap<View['messages'], Map<number, string[]>>();

const WRITABLE = newScope(true);

function calendarOf(messages: View['messages']): Map<number, string[]> {
  const known = calendars.get(messages);
  if (known) return known;
  const origin = originOf(messages);
  const calendar = origin ? WRITABLE.lend(calendarOf(origin)) : new Map<number, string[]>();
  calendars.set(messages, calendar);
  if (origin) return calendar;
  for (const message of messages.values()) noteMessage(messages, message);
  return calendar;
}

/** Adds a message to the calendar of expiry of `messages`, under the hour in which the message expires. */
export function noteMessage(messages: View['messages'], message: Noted): void {
  noteIn(calendarOf(messages), message);
}

/** Makes a function like `noteMessage`, for the many messages that are read at a start. */
export function noterFor(messages: View['messages']): (message: Noted) => void {
  const calendar = calendarOf(messages);
  return (message) => noteIn(calendar, message);
}

type Noted = Kept & Pick<Message, 'messageUID'>;

function noteIn(calendar: Map<number, string[]>, message: Noted): void {
  const hour = messageGoesAt(message);
  const uids = calendar.get(hour);
  if (uids) uids.push(message.messageUID);
  else calendar.set(hour, [message.messageUID]);
}

const lastHours = new WeakMap<View, number>();

function lastHourOf(state: View): number | undefined {
  const known = lastHours.get(state);
  if (known !== undefined) return known;
  const origin = originOf(state);
  const hour = origin && lastHourOf(origin);
  if (hour !== undefined) lastHours.set(state, hour);
  return hour;
}

/** True if the state still has data that the service no longer keeps. */
export function hasOldData(state: View, { at, utcOffsetHours }: Pick<Now, 'at' | 'utcOffsetHours'>): boolean {
  const hour = Math.floor(at / HOUR);
  if (lastHourOf(state) === hour) return false;
  const [push, notice] = [state.pushes[0], state.smsNotices[0]];
  const [captcha] = state.captchas.values();
  const [session] = state.smsSessions.values();
  const goings = [
    ...calendarOf(state.messages).keys(),
    ...Array.from(state.hourLogs.keys(), (name) => logGoesAt(name, utcOffsetHours)),
    ...(push ? [goesAt(push.at, RETENTION.pushes)] : []),
    ...[captcha?.createdAt, session?.sentAt, notice?.sentAt].flatMap((since) =>
      since === undefined ? [] : [goesAt(since, RETENTION.textMessages)],
    ),
  ];
  return goings.some((going) => going <= hour);
}

/**
 * The maximum number of messages that one command removes. Removing a million at once would block all calls for
 * seconds.
 */
export const REMOVED_AT_ONCE = 2000;

/**
 * Removes the data that the service no longer keeps. Each command removes at most `REMOVED_AT_ONCE` old messages, those
 * that expired first. The result depends only on the commands and their times, so a replay removes the same data.
 */
export function dropOldData(state: State, { at, utcOffsetHours }: Pick<Now, 'at' | 'utcOffsetHours'>): void {
  const hour = Math.floor(at / HOUR);
  if (lastHourOf(state) === hour) return;
  if (dropMessages(state, hour)) lastHours.set(state, hour);
  for (const name of state.hourLogs.keys()) if (logGoesAt(name, utcOffsetHours) <= hour) state.hourLogs.delete(name);
  dropPushes(state, hour);
  const isOld = (since: number) => goesAt(since, RETENTION.textMessages) <= hour;
  dropFirst(state.captchas, ({ createdAt }) => isOld(createdAt));
  dropFirst(state.smsSessions, ({ sentAt }) => isOld(sentAt));
  state.smsNotices.splice(
    0,
    countFirst(state.smsNotices, ({ sentAt }) => isOld(sentAt)),
  );
}

function logGoesAt(name: string, utcOffsetHours: number): number {
  return goesAt(endOfHour(name, utcOffsetHours), RETENTION.hourLog);
}

/**
 * Removes messages that have expired by `hour`, at most `REMOVED_AT_ONCE`. Returns false if expired messages remain.
 */
function dropMessages(state: State, hour: number): boolean {
  const calendar = calendarOf(state.messages);
  // Sorted, because a calendar that was computed anew may list its hours in another order.
  const due = [...calendar.keys()].filter((going) => going <= hour).sort((one, other) => one - other);
  const dropped: Message[] = [];
  for (const going of due) {
    const uids = calendar.get(going) ?? [];
    const taken = takeMessages(state.messages, uids, dropped);
    if (taken < uids.length) uids.splice(0, taken);
    else calendar.delete(going);
    if (dropped.length === REMOVED_AT_ONCE) break;
  }
  if (dropped.length > 0) forgetMessages(state, dropped);
  return !due.some((going) => calendar.has(going));
}

/**
 * Moves messages from the state to `dropped`, until `dropped` has `REMOVED_AT_ONCE` messages. Returns the number of
 * UIDs looked at.
 */
function takeMessages(messages: State['messages'], uids: readonly string[], dropped: Message[]): number {
  for (const [index, uid] of uids.entries()) {
    if (dropped.length === REMOVED_AT_ONCE) return index;
    const message = messages.get(uid);
    if (message && messages.delete(uid)) dropped.push(message);
  }
  return uids.length;
}

/** Removes the UIDs of removed messages from the inboxes, message histories and other lists of the state. */
function forgetMessages(state: State, dropped: readonly Message[]): void {
  const { messages, histories, inboxes, sentBoxes, sharedInboxes, chatrooms } = state;
  forgetOrder(messages);
  const isKnown = (uid: string) => messages.has(uid);
  for (const { messageUID } of dropped) {
    state.recalls.delete(messageUID);
    state.streams.delete(messageUID);
  }
  const pruned = pruning(messages, dropped);
  const people = new Set(dropped.flatMap(({ fromUserId, targetId }) => [fromUserId, targetId]));
  for (const userId of people) for (const lists of [inboxes, sentBoxes]) keepIn(lists, userId, pruned);
  const places = new Set(dropped.map((message) => historyKey(message, message.fromUserId)));
  for (const key of places) keepIn(histories, key, pruned);
  for (const key of new Set(dropped.flatMap((message) => [sharedKey(message, false), sharedKey(message, true)]))) {
    const { start = 0, uids = [] } = sharedInboxes.get(key) ?? {};
    dropUntil(sharedInboxes, key, start + countFirst(uids, (uid) => !isKnown(uid)));
  }
  const rooms = dropped.filter(({ conversationType }) => conversationType === 'CHATROOM');
  for (const room of new Set(rooms.map(({ targetId }) => chatrooms.get(targetId)))) {
    if (room) room.log = pruned(room.log);
  }
  for (const uids of [state.onlineBroadcasts, state.modifiedMessages]) removeFrom(uids, isKnown);
  for (const [userId, uids] of state.deletedMessages) {
    const gone = [...uids].filter((uid) => !isKnown(uid));
    deleteFrom(state.deletedMessages, userId, gone);
  }
}

/** Removes the UIDs of messages that the state no longer has from a list. */
function removeFrom(uids: string[], isKnown: (uid: string) => boolean): void {
  const known = uids.filter(isKnown);
  if (known.length === uids.length) return;
  uids.length = 0;
  for (const uid of known) uids.push(uid);
}

type Prune = (uids: string[]) => string[];

/**
 * Makes the function that removes dropped messages from a list in the order of sending or of time. The function stops
 * after the last dropped message, because a list of a million messages is pruned a hundred times.
 */
function pruning(messages: View['messages'], dropped: readonly Message[]): Prune {
  let [number, sentAt] = [0, 0];
  for (const message of dropped) {
    number = Math.max(number, message.number);
    sentAt = Math.max(sentAt, message.sentAt);
  }
  const isAfter = (uid: string) => {
    const message = messages.get(uid);
    return message !== undefined && message.number > number && message.sentAt > sentAt;
  };
  return (uids) => {
    const index = uids.findIndex(isAfter);
    const end = index < 0 ? uids.length : index;
    const known = uids.slice(0, end).filter((uid) => messages.has(uid));
    if (known.length > 0) return known.length === end ? uids : known.concat(uids.slice(end));
    uids.splice(0, end);
    return uids;
  };
}

function keepIn(lists: Map<string, string[]>, key: string, prune: Prune): void {
  const uids = lists.get(key);
  const known = uids && prune(uids);
  if (known?.length === 0) lists.delete(key);
  else if (known && known !== uids) lists.set(key, known);
}

function dropPushes(state: State, hour: number): void {
  const count = countFirst(state.pushes, ({ at }) => goesAt(at, RETENTION.pushes) <= hour);
  const ends = new Map<string, number>();
  for (const { shared } of state.pushes.splice(0, count)) if (shared) ends.set(shared.key, shared.position + 1);
  for (const [key, end] of ends) dropUntil(state.sharedPushes, key, end);
}

/**
 * Removes the messages before a position from a shared inbox. Removes the inbox and its readers if no message is left.
 */
function dropUntil(inboxes: SharedInboxes, key: string, position: number): void {
  const inbox = inboxes.get(key);
  if (!inbox || position <= inbox.start) return;
  if (position >= endOf(inbox)) {
    inboxes.delete(key);
    return;
  }
  inbox.uids.splice(0, position - inbox.start);
  inbox.start = position;
  for (const [userId, spans] of inbox.readers) {
    dropBefore(spans, position);
    if (spans.length === 0) inbox.readers.delete(userId);
  }
}

function countFirst<T>(list: readonly T[], isOld: (item: T) => boolean): number {
  const index = list.findIndex((item) => !isOld(item));
  return index < 0 ? list.length : index;
}

function dropFirst<T>(map: Map<string, T>, isOld: (item: T) => boolean): void {
  for (const [key, item] of map) {
    if (!isOld(item)) return;
    map.delete(key);
  }
}
