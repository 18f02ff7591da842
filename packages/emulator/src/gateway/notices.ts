import type { DomainEvent } from '../domain/events.js';
import type { Message } from '../domain/state/index.js';
import { DownStreamMessage, NotifyMsg, UserSettingsChanged } from './bodies.js';
import { downStream } from './encode-message.js';
import { encode } from './proto.js';
import { type RoomNoticeParts, RoomNotices } from './room-notices.js';

const NEW_MESSAGES = 1;
const CONVERSATION_SETTINGS = 3;
const MODIFIED_MESSAGES = 12;

const BLOCKED = 5;
const TOKEN_EXPIRED = 7;
const ACCOUNT_CANCELLED = 9;

interface NoticeParts extends RoomNoticeParts {
  readonly now: () => number;
}

/** Tells connected clients of what has happened. */
export class Notices {
  readonly #parts: NoticeParts;
  readonly #rooms: RoomNotices;

  constructor(parts: NoticeParts) {
    this.#parts = parts;
    this.#rooms = new RoomNotices(parts);
  }

  hear(event: DomainEvent): void {
    switch (event.kind) {
      case 'message':
        this.#message(event.messageUID, event.receivers);
        return;
      case 'chatroomEntry':
        this.#rooms.entries(event);
        return;
      case 'chatroom':
        this.#rooms.changed(event);
        return;
      case 'chatroomModerated':
        this.#rooms.moderated(event);
        return;
      case 'messageModified':
        this.#command(MODIFIED_MESSAGES, event.userIds, this.#modifiedAt(event.messageUID));
        return;
      case 'conversationSet':
        this.#command(CONVERSATION_SETTINGS, [event.userId], event.at);
        return;
      case 'tagsSet':
        this.#tags(event.userId, event.at);
        return;
      case 'presence':
        if (event.status === 'offline' && event.sessionId === undefined) this.#offline(event.userId);
        return;
      default:
        return;
    }
  }

  #message(messageUID: string, receivers: ReadonlySet<string>): void {
    const message = this.#parts.state().messages.get(messageUID);
    if (!message) return;
    if (message.conversationType === 'CHATROOM') this.#rooms.message(message, receivers);
    else if (message.keep === 'none') this.#status(message, receivers);
    else this.#inboxMessage(message, receivers);
  }

  #inboxMessage({ sentAt: time }: Message, receivers: ReadonlySet<string>): void {
    this.#parts.hub.tell(receivers, { topic: 's_ntf', time }, encode(NotifyMsg, { type: NEW_MESSAGES, time }));
  }

  /** It is not kept, so it comes whole. */
  #status(message: Message, receivers: ReadonlySet<string>): void {
    const { hub } = this.#parts;
    for (const userId of receivers) {
      const body = encode(DownStreamMessage, downStream(message, userId));
      hub.tell([userId], { topic: 's_msg', time: message.sentAt }, body);
    }
  }

  #command(type: number, userIds: readonly string[], time: number): void {
    this.#parts.hub.tell(userIds, { topic: 's_cmd', time }, encode(NotifyMsg, { type, time }));
  }

  #modifiedAt(messageUID: string): number {
    return this.#parts.state().messages.get(messageUID)?.modifiedVersion ?? 0;
  }

  #tags(userId: string, time: number): void {
    const version = this.#parts.state().tagsVersions.get(userId) ?? time;
    this.#parts.hub.tell([userId], { topic: 's_us', time }, encode(UserSettingsChanged, { version, reserve: false }));
  }

  /** Somebody was taken away by the server. */
  #offline(userId: string): void {
    const { userBlocks, deactivatedUsers, users } = this.#parts.state();
    for (const connection of this.#parts.hub.of(userId)) {
      if (deactivatedUsers.has(userId)) connection.end(ACCOUNT_CANCELLED);
      else if ((userBlocks.get(userId) ?? 0) > this.#parts.now()) connection.end(BLOCKED);
      else if (!users.has(userId)) connection.end(TOKEN_EXPIRED);
      else connection.drop();
    }
  }
}
