import type { Draft } from '../draft.js';
import type { Receivers } from '../events.js';
import type { Context, Verdict } from '../handler.js';
import { append } from '../state/collections.js';
import type { ExpansionEntry, Message, State } from '../state/index.js';
import { messageUid } from '../values/identifiers.js';
import { jsonTexts } from '../values/json-members.js';
import { localHour } from '../values/times.js';
import { type Audience, sizeOf, usersAlsoIn, usersIn } from './audience.js';
import { channelOf, isBetweenTwo } from './conversations.js';
import { lastHiddenAt } from './hidden-messages.js';
import { keepInHistory } from './history.js';
import { lastReceivedAt } from './inboxes.js';
import { lastTimeIn, latestTimeOf, noteInOrder, noteTime } from './message-lists.js';
import { noteMessage } from './old-data.js';
import { pushMessage } from './pushes.js';
import { logInRoom, nextTimeIn } from './room-members.js';
import { share, sharedKey } from './shared-inboxes.js';
import { tellHeldBack, tellLacking, tellTurnedAway, tellUndelivered } from './undelivered.js';

/**
 * The maximum number of messages in one command. The number of a message is the sequence number of its command times
 * this factor, plus the index of the message in the command.
 */
const MESSAGES_A_COMMAND = 2 ** 20;

/** The receivers and the storage of a message. */
export interface Target {
  /** The users whom the message reaches. */
  readonly audience: Audience;
  /** True if the message goes to chosen users and not to all users of the conversation. */
  readonly isChosen?: boolean;
  /**
   * Where the message is stored: `all` in the hourly message log and the server-side message history, `log` in the log
   * alone, `none` in neither. By default `log` for a broadcast and for a send with `isPersisted` 0, otherwise `all`.
   */
  readonly keep?: Message['keep'];
}

export interface SentMessage {
  readonly targetId: string;
  readonly messageUID: string;
}

/**
 * Sends the messages of one command: gives each message a UID and a send time, puts it into the hourly log and the
 * message history as its `keep` says, and delivers it.
 */
export class Delivery {
  readonly #state: State;
  readonly #context: Context;
  #count = 0;
  #sent: number;

  /** `sent` is the index in the command that the next message gets, from which its number is computed. */
  constructor(state: State, context: Context, sent = 0) {
    this.#state = state;
    this.#context = context;
    this.#sent = sent;
  }

  /**
   * Sends messages. Applies the verdicts of the app server, if there are any: skips refused messages and replaces
   * fields of others. Inferred: the answer to the API call does not name refused messages. A message for which
   * `targetOf` returns undefined is not sent, but is named in the result, with the UID from its verdict, or with one
   * generated after those of all sent messages.
   */
  sendAll(drafts: readonly Draft[], targetOf: (draft: Draft) => Target | undefined): SentMessage[] {
    const sent = drafts.flatMap((draft, index) => {
      const verdict = this.#context.verdicts?.[index];
      if (verdict?.refused) {
        tellHeldBack(draft, verdict.messageUID, this.#context);
        return [];
      }
      const target = targetOf(draft);
      const uid = verdict?.messageUID;
      const messageUID = target ? this.send(verdict ? replaced(draft, verdict) : draft, target, uid) : uid;
      if (target && verdict && Object.keys(verdict.replaced ?? {}).length > 0) {
        tellUndelivered(draft, { reason: 'replacedByAppServer', messageUID: verdict.messageUID }, this.#context);
      }
      return [{ draft, messageUID, isHeldBack: !target }];
    });
    return sent.map(({ draft, messageUID: known, isHeldBack }) => {
      const messageUID = known ?? messageUid(this.#context, this.#count++);
      if (isHeldBack) tellTurnedAway(this.#state, draft, messageUID, this.#context);
      return { targetId: draft.targetId, messageUID };
    });
  }

  /** Sends one message, and returns its UID. */
  send(draft: Draft, { audience, isChosen = false, keep = keepOf(draft) }: Target, uid?: string): string {
    const { conversationType, targetId, fromUserId, objectName, content, options } = draft;
    const { seq, utcOffsetHours, tell, source } = this.#context;
    const { messages, hourLogs } = this.#state;
    const sentAt = this.#nextTime(draft, audience);
    const number = seq * MESSAGES_A_COMMAND + this.#sent++;
    const messageUID = uid ?? messageUid(this.#context, this.#count++);
    const message: Message = {
      messageUID,
      number,
      conversationType,
      fromUserId,
      targetId,
      busChannel: channelOf(draft),
      objectName,
      content,
      sentAt,
      keep,
      modifiedVersion: null,
      expansion: expansionOf(options, sentAt),
      options,
    };
    noteMessage(messages, message);
    noteTime(messages, sentAt);
    messages.set(messageUID, message);
    noteInOrder(messages, message);
    const receivers = reach(this.#state, message, audience, isChosen);
    if (keep !== 'none') append(hourLogs, localHour(sentAt, utcOffsetHours), messageUID);
    if (keep === 'all') keepInHistory(this.#state, message);
    if (conversationType === 'CHATROOM') logInRoom(this.#state, message, this.#context);
    if (conversationType !== 'CHATROOM' && keep !== 'none') {
      pushMessage(this.#state, { message, draft, receivers }, this.#context);
    }
    const { wordReplaced, toUserIds } = draft;
    tell({ kind: 'message', messageUID, receivers, source, directed: toUserIds && true, wordReplaced });
    tellLacking(this.#state, { draft, messageUID, audience, receivers, keep }, this.#context);
    return messageUID;
  }

  /**
   * The send time of a message: later than the last message that the sender sent from a client, and than the last
   * message received by each receiver who has ever had a client, because clients ask for the messages after a time. If
   * the sender or such a receiver was erased, the time is also later than the messages from before. In a chatroom,
   * `nextTimeIn` decides.
   */
  #nextTime({ conversationType, targetId, fromUserId }: Draft, audience: Audience): number {
    const state = this.#state;
    const { at } = this.#context;
    if (conversationType === 'CHATROOM') return nextTimeIn(state, targetId, at);
    const { messages, sentBoxes, clientUsers } = state;
    let time = Math.max(at, lastTimeIn(state, sentBoxes.get(fromUserId)) + 1);
    if (clientUsers.size === 0 || latestTimeOf(messages) < time) return time;
    if (clientUsers.has(fromUserId)) time = Math.max(time, lastHiddenAt(state, fromUserId) + 1);
    for (const userId of usersAlsoIn(state, audience, clientUsers)) {
      time = Math.max(time, lastReceivedAt(state, userId) + 1, lastHiddenAt(state, userId) + 1);
    }
    return time;
  }
}

/**
 * Puts a message between two users into the inboxes of its receivers, and any other message into a shared inbox.
 * Returns the receivers.
 */
function reach(state: State, message: Message, audience: Audience, isChosen: boolean): Receivers {
  const { conversationType, targetId, fromUserId, messageUID } = message;
  const size = sizeOf(state, audience);
  const few = new Set(size <= 2 ? usersIn(state, audience) : []);
  // A chosen audience may be empty at first: a broadcast to online users also reaches users who come online later.
  if (size === 0 && !isChosen) return few;
  const isPair = isBetweenTwo(conversationType) && targetId !== '' && size <= 2;
  if (isPair && [...few].every((userId) => userId === targetId || userId === fromUserId)) {
    for (const userId of few) append(state.inboxes, userId, messageUID);
    return few;
  }
  return share(state, state.sharedInboxes, { key: sharedKey(message, isChosen), uid: messageUID, audience });
}

/** The default storage of a message. The message history does not keep messages to everybody, which have no target. */
function keepOf({ options, targetId }: Draft): 'all' | 'log' {
  return options.isPersisted === 0 || targetId === '' ? 'log' : 'all';
}

/** The initial key-value pairs of a message; null for a message that cannot have any. */
function expansionOf({ expansion, extraContent }: Draft['options'], at: number): Map<string, ExpansionEntry> | null {
  if (expansion !== true) return null;
  const pairs = Object.entries((extraContent ?? {}) as Record<string, string>);
  return new Map(pairs.map(([key, value]) => [key, { value, at }]));
}

/** A message with the values that the app server replaced. Invalid key-value pairs count as none. */
function replaced(draft: Draft, { replaced: parts = {} }: Verdict): Draft {
  const { content = draft.content, pushContent = draft.pushContent, pushExt, extraContent } = parts;
  const { disablePush = draft.disablePush } = parts;
  const options = {
    ...draft.options,
    ...(pushExt !== undefined && { pushExt }),
    ...(extraContent !== undefined && { extraContent: jsonTexts(extraContent) }),
  };
  return { ...draft, content, pushContent, disablePush, options };
}
