import type { ChatroomChanged, ChatroomModerated, DomainEvent } from '../domain/events.js';
import type { Message, State } from '../domain/state/index.js';
import { DownStreamMessage, NotifyMsg } from './bodies.js';
import { downStream } from './encode-message.js';
import type { Hub } from './hub.js';
import { encode } from './proto.js';
import { memberChange, moderation } from './room-notice.js';

const NEW_MESSAGES = 1;
const NEW_ROOM_MESSAGES = 2;
const ROOM_ENTRIES = 2;
const CONVERSATION_SETTINGS = 3;
const ROOM_DESTROYED = 4;

const BLOCKED = 5;
const TOKEN_EXPIRED = 7;
const ACCOUNT_CANCELLED = 9;

interface NoticeParts {
  readonly hub: Hub;
  readonly state: () => State;
  readonly now: () => number;
}

/** Tells connected clients of what has happened. */
export class Notices {
  readonly #parts: NoticeParts;

  constructor(parts: NoticeParts) {
    this.#parts = parts;
  }

  hear(event: DomainEvent): void {
    switch (event.kind) {
      case 'message':
        this.#message(event.messageUID, event.receivers);
        return;
      case 'chatroomEntry':
        this.#room(event.chatroomId, 's_cmd', { type: ROOM_ENTRIES, time: event.at });
        return;
      case 'chatroom':
        if (event.change === 'destroyed') this.#destroyed(event.chatroomId, event.at);
        else if (event.change !== 'created') this.#membersChanged(event);
        return;
      case 'chatroomModerated':
        this.#moderated(event);
        return;
      case 'conversationSet':
        this.#settings(event.userId, event.at);
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
    if (message.conversationType === 'CHATROOM') this.#roomMessage(message, receivers);
    else if (message.keep === 'none') this.#status(message, receivers);
    else this.#inboxMessage(message, receivers);
  }

  #inboxMessage(message: Message, receivers: ReadonlySet<string>): void {
    const body = encode(NotifyMsg, { type: NEW_MESSAGES, time: message.sentAt });
    for (const userId of receivers) {
      for (const connection of this.#parts.hub.of(userId)) connection.tell('s_ntf', userId, message.sentAt, body);
    }
  }

  /** It is not kept, so it comes whole. */
  #status(message: Message, receivers: ReadonlySet<string>): void {
    for (const userId of receivers) {
      const connections = this.#parts.hub.of(userId);
      if (connections.length === 0) continue;
      const body = encode(DownStreamMessage, downStream(message, userId));
      for (const connection of connections) connection.tell('s_msg', userId, message.sentAt, body);
    }
  }

  #roomMessage({ targetId: chrmId, sentAt }: Message, receivers: ReadonlySet<string>): void {
    const body = encode(NotifyMsg, { type: NEW_ROOM_MESSAGES, time: sentAt, chrmId });
    for (const userId of receivers) {
      for (const connection of this.#parts.hub.of(userId)) connection.tell('s_ntf', chrmId, sentAt, body);
    }
  }

  #room(chrmId: string, topic: string, notice: { readonly type: number; readonly time: number }): void {
    const members = this.#parts.state().chatrooms.get(chrmId)?.members.keys() ?? [];
    const body = encode(NotifyMsg, { ...notice, chrmId });
    for (const userId of members) {
      for (const connection of this.#parts.hub.of(userId)) connection.tell(topic, chrmId, notice.time, body);
    }
  }

  /** The others in a room hear who came or went; it is not kept, so it comes whole. */
  #membersChanged(event: ChatroomChanged): void {
    const members = this.#parts.state().chatrooms.get(event.chatroomId)?.members;
    if (!members) return;
    const body = encode(DownStreamMessage, memberChange(event, members.size));
    for (const userId of members.keys()) {
      if (event.userIds.includes(userId)) continue;
      for (const connection of this.#parts.hub.of(userId)) connection.tell('s_msg', event.chatroomId, event.at, body);
    }
  }

  /** Those whom it concerns hear of it, too: they may have had to leave. Without a room it is told in each of theirs. */
  #moderated(event: ChatroomModerated): void {
    const { chatroomId, userIds } = event;
    const { chatrooms } = this.#parts.state();
    if (chatroomId === '') {
      for (const [room, { members }] of chatrooms) {
        const inside = userIds.filter((userId) => members.has(userId));
        if (inside.length > 0) this.#tellInRoom({ ...event, chatroomId: room, userIds: inside }, inside);
      }
      return;
    }
    const members = event.measure === 'unblock' ? [] : (chatrooms.get(chatroomId)?.members.keys() ?? []);
    this.#tellInRoom(event, new Set([...members, ...userIds]));
  }

  #tellInRoom(event: ChatroomModerated, receivers: Iterable<string>): void {
    const body = encode(DownStreamMessage, moderation(event));
    for (const userId of receivers) {
      for (const connection of this.#parts.hub.of(userId)) connection.tell('s_msg', event.chatroomId, event.at, body);
    }
  }

  #settings(userId: string, time: number): void {
    const body = encode(NotifyMsg, { type: CONVERSATION_SETTINGS, time });
    for (const connection of this.#parts.hub.of(userId)) connection.tell('s_cmd', userId, time, body);
  }

  /** Nobody knows any more who was in it; clients pass over rooms that they are not in. */
  #destroyed(chrmId: string, time: number): void {
    const body = encode(NotifyMsg, { type: ROOM_DESTROYED, time, chrmId });
    for (const connection of this.#parts.hub.all()) connection.tell('s_cmd', chrmId, time, body);
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
