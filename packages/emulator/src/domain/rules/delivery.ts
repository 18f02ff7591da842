import type { Draft } from '../draft.js';
import type { Context, Verdict } from '../handler.js';
import { append } from '../state/collections.js';
import type { ExpansionEntry, Message, State } from '../state/index.js';
import { messageUid } from '../values/identifiers.js';
import { jsonTexts } from '../values/json-members.js';
import { localHour } from '../values/times.js';
import { keepInHistory } from './history.js';
import { lastTimeIn } from './message-lists.js';
import { pushMessage } from './pushes.js';
import { logInRoom, nextTimeIn } from './room-members.js';
import { withoutDeactivated } from './users.js';

/** The receivers and the storage of a message. */
export interface Target {
  /** Users whom the message reaches, each once. */
  readonly receivers: Iterable<string>;
  /**
   * Storage: `all` is the hourly log and the server-side history, `log` is the log alone, `none` is neither. By default
   * the send's `isPersisted` decides about the history.
   */
  readonly keep?: Message['keep'];
}

export interface SentMessage {
  readonly targetId: string;
  readonly messageUID: string;
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

  /**
   * Sends messages by the verdicts of the app server, if it was asked: skips refused messages and replaces parts.
   * Inferred: answers do not name refused messages. A message without a target is held back, and gets a UID after all
   * that are sent.
   */
  sendAll(drafts: readonly Draft[], targetOf: (draft: Draft) => Target | undefined): SentMessage[] {
    const { verdicts } = this.#context;
    const sent = drafts.flatMap((draft, index) => {
      const verdict = verdicts?.[index];
      if (verdict?.refused) return [];
      const target = targetOf(draft);
      const uid = verdict?.messageUID;
      const messageUID = target ? this.send(verdict ? replaced(draft, verdict) : draft, target, uid) : uid;
      return [{ targetId: draft.targetId, messageUID }];
    });
    return sent.map(({ targetId, messageUID }) => ({
      targetId,
      messageUID: messageUID ?? messageUid(this.#context, this.#count++),
    }));
  }

  /** Sends one message, and returns its UID. */
  send(draft: Draft, { receivers, keep = keepOf(draft) }: Target, uid?: string): string {
    const { conversationType, targetId, busChannel = '', fromUserId, objectName, content, options } = draft;
    const { utcOffsetHours, tell, source } = this.#context;
    const { messages, hourLogs, inboxes } = this.#state;
    const reached = withoutDeactivated(this.#state, receivers);
    const sentAt = this.#nextTime(draft, reached);
    const messageUID = uid ?? messageUid(this.#context, this.#count++);
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
    if (conversationType !== 'CHATROOM' && keep !== 'none') {
      pushMessage(this.#state, { messageUID, draft, receivers: reached }, this.#context);
    }
    const { wordReplaced, toUserIds } = draft;
    tell({ kind: 'message', messageUID, receivers: reached, source, directed: toUserIds && true, wordReplaced });
    return messageUID;
  }

  /** The send time: later than every message that the readers' clients have. Clients report their progress by time. */
  #nextTime({ conversationType, targetId, fromUserId }: Draft, receivers: ReadonlySet<string>): number {
    const state = this.#state;
    const { at } = this.#context;
    if (conversationType === 'CHATROOM') return nextTimeIn(state, targetId, at);
    const { inboxes, sentBoxes, clientUsers } = state;
    let time = Math.max(at, lastTimeIn(state, sentBoxes.get(fromUserId)) + 1);
    if (clientUsers.size === 0) return time;
    for (const userId of receivers) {
      if (clientUsers.has(userId)) time = Math.max(time, lastTimeIn(state, inboxes.get(userId)) + 1);
    }
    return time;
  }
}

/** Messages to everybody have no target, and the history does not keep them. */
function keepOf({ options, targetId }: Draft): 'all' | 'log' {
  return options.isPersisted === 0 || targetId === '' ? 'log' : 'all';
}

/** The initial key-value pairs of a message; null for a message that takes none. */
function expansionOf({ expansion, extraContent }: Draft['options'], at: number): Map<string, ExpansionEntry> | null {
  if (expansion !== true) return null;
  const pairs = Object.entries((extraContent ?? {}) as Record<string, string>);
  return new Map(pairs.map(([key, value]) => [key, { value, at }]));
}

/** A message with the parts that the app server replaced. Invalid key-value pairs count as none. */
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
