import { logInRoom, nextTimeIn } from './chatroom/room-log.js';
import { notifies } from './conversation/levels.js';
import type { Draft } from './draft.js';
import type { Context } from './handler.js';
import { derive, messageUid } from './identifiers.js';
import { lastTimeIn } from './last-time.js';
import { keepInHistory } from './message/kept.js';
import { pushTextOf } from './push-text.js';
import type { ConversationType, ExpansionEntry, Message, State } from './state/index.js';
import { localHour } from './times.js';
import { isUndisturbed } from './user/push-periods.js';
import { withoutDeactivated } from './user/without-deactivated.js';

export interface Target {
  readonly conversationType: ConversationType;
  readonly targetId: string;
  /** The channel of an ultra group. */
  readonly busChannel?: string;
  /** Whom the message reaches, each once. */
  readonly receivers: Iterable<string>;
  /**
   * Where it is kept: in the hour's log and the server-side history, in the log alone, or nowhere. Without it the
   * send's `isPersisted` decides about the history.
   */
  readonly keep?: Message['keep'];
  /** Whether it is for chosen members of the group only. */
  readonly directed?: boolean;
}

/** Sends the messages of one command: each gets a UID and a place in the hour's log, and reaches its receivers. */
export class Delivery {
  readonly #state: State;
  readonly #context: Context;
  #count = 0;

  constructor(state: State, context: Context) {
    this.#state = state;
    this.#context = context;
  }

  /** Sends one message, and returns its UID. */
  send(draft: Draft, target: Target): string {
    const { conversationType, targetId, busChannel = '', receivers, keep = keepOf(draft, target) } = target;
    const { seq, at, utcOffsetHours } = this.#context;
    const { messages, hourLogs, inboxes } = this.#state;
    const reached = withoutDeactivated(this.#state, receivers);
    const sentAt =
      conversationType === 'CHATROOM' ? nextTimeIn(this.#state, targetId, at) : this.#nextTime(draft, reached);
    const { fromUserId, objectName, content, options } = draft;
    const messageUID = draft.messageUIDs?.[targetId] ?? messageUid(seq, this.#count++);
    const message: Message = {
      messageUID,
      conversationType,
      fromUserId,
      targetId,
      busChannel,
      objectName,
      content,
      sentAt,
      keep,
      modifiedVersion: null,
      expansion: expansionOf(options, sentAt),
      options,
    };
    messages.set(messageUID, message);
    if (keep !== 'none') append(hourLogs, localHour(sentAt, utcOffsetHours), messageUID);
    if (keep === 'all') keepInHistory(this.#state, message);
    if (conversationType === 'CHATROOM') logInRoom(this.#state, message, this.#context);
    for (const userId of reached) append(inboxes, userId, messageUID);
    if (conversationType !== 'CHATROOM' && keep !== 'none') this.#push(messageUID, draft, target, reached);
    const { tell, source } = this.#context;
    const { wordReplaced } = draft;
    tell({ kind: 'message', messageUID, receivers: reached, source, directed: target.directed, wordReplaced });
    return messageUID;
  }

  /** Later than all that readers with clients have: clients say by a time how far they have come. */
  #nextTime({ fromUserId }: Draft, receivers: ReadonlySet<string>): number {
    const { inboxes, sentBoxes, clientUsers } = this.#state;
    let time = Math.max(this.#context.at, lastTimeIn(this.#state, sentBoxes.get(fromUserId)) + 1);
    if (clientUsers.size === 0) return time;
    for (const userId of receivers) {
      if (clientUsers.has(userId)) time = Math.max(time, lastTimeIn(this.#state, inboxes.get(userId)) + 1);
    }
    return time;
  }

  #wantsPush(userId: string, draft: Draft, target: Target): boolean {
    if (this.#state.online.has(userId) || isUndisturbed(this.#state, userId, draft, this.#context)) return false;
    return notifies(this.#state, userId, draft, target);
  }

  /** Receivers who are not connected get a push, if there is anything to show. */
  #push(messageUID: string, draft: Draft, target: Target, reached: ReadonlySet<string>): void {
    const text = draft.disablePush ? '' : pushTextOf(draft);
    const userIds = text === '' ? [] : [...reached].filter((userId) => this.#wantsPush(userId, draft, target));
    if (userIds.length === 0) return;
    const { at, seq } = this.#context;
    const id = pushIdOf(messageUID, seq);
    this.#state.pushes.push({ id, at, kind: 'message', userIds, text, data: draft.pushData ?? '', messageUID });
  }
}

/** What goes to everybody has no target, and the history does not keep it. */
function keepOf({ options }: Draft, { targetId }: Target): 'all' | 'log' {
  return options.isPersisted === 0 || targetId === '' ? 'log' : 'all';
}

/** The first key-value pairs of a message that is to take any. */
function expansionOf({ expansion, extraContent }: Draft['options'], at: number): Map<string, ExpansionEntry> | null {
  if (expansion !== true) return null;
  const pairs = Object.entries((extraContent ?? {}) as Record<string, string>);
  return new Map(pairs.map(([key, value]) => [key, { value, at }]));
}

/** Of a message's push: its UID and digits, which is cheaper than another one. */
function pushIdOf(messageUID: string, seq: number): string {
  return messageUID.replaceAll('-', '') + String(seq).padStart(6, '0').slice(-6);
}

/** `50whSR6kQiHb7YgFwQzXIb`: 22 letters and digits. */
export function pushId(seq: number, purpose: string): string {
  return derive(seq, 'push', purpose).toString('base64').replace(/\W/g, '').slice(0, 22);
}

export function append(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
