import type { ChatroomChanged, ChatroomModerated, DomainEvent } from '../domain/events.js';
import type { Message, State } from '../domain/state/index.js';
import { DownStreamMessage, NotifyMsg } from './bodies.js';
import { downStream } from './encode-message.js';
import type { Hub } from './hub.js';
import { publish } from './packet.js';
import { encode } from './proto.js';
import { memberChange, moderation } from './room-notice.js';
import type { RoomPositions } from './room-positions.js';

const NEW_MESSAGES = 1;
const NEW_ROOM_MESSAGES = 2;
const ROOM_ENTRIES = 2;
const CONVERSATION_SETTINGS = 3;
const ROOM_DESTROYED = 4;

const BLOCKED = 5;
const TOKEN_EXPIRED = 7;
const ACCOUNT_CANCELLED = 9;

/** From so many members on, messages go straight to them, and nobody is told who comes and goes. */
const LARGE_ROOM = 500;

interface NoticeParts {
  readonly hub: Hub;
  readonly positions: RoomPositions;
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

  /**
   * In a large room a message goes straight to those who have all before it; the others are told to ask. To ask is what
   * makes sure that a client whose socket breaks misses nothing, but of thousands it takes too long.
   */
  #roomMessage(message: Message, receivers: ReadonlySet<string>): void {
    const { hub, positions } = this.#parts;
    const { targetId: room, sentAt: time } = message;
    const before = receivers.size < LARGE_ROOM ? Number.POSITIVE_INFINITY : this.#timeBefore(message);
    const whole = encode(DownStreamMessage, downStream(message, ''));
    const straight = publish({ topic: 's_msg', target: room, time }, whole);
    const told = publish(
      { topic: 's_ntf', target: room, time },
      encode(NotifyMsg, { type: NEW_ROOM_MESSAGES, time, chrmId: room }),
    );
    for (const userId of receivers) {
      for (const connection of hub.of(userId)) {
        if (!connection.client.takesRoomMessages || positions.reached(room, connection) < before) {
          connection.send(told);
        } else {
          positions.goStraight(room, connection, time);
          connection.send(straight);
        }
      }
    }
    this.#pass(message, receivers, before);
  }

  /** The sender's clients have the message. */
  #pass({ targetId: room, fromUserId, sentAt }: Message, receivers: ReadonlySet<string>, before: number): void {
    const { hub, positions } = this.#parts;
    if (receivers.has(fromUserId)) return;
    for (const connection of hub.of(fromUserId)) {
      if (positions.reached(room, connection) >= before) positions.goStraight(room, connection, sentAt);
    }
  }

  /** When the message before was sent in the room; a client that has yet to ask is before all of them. */
  #timeBefore({ targetId, messageUID }: Message): number {
    const { chatrooms, messages } = this.#parts.state();
    const log = chatrooms.get(targetId)?.log ?? [];
    const uid = log.at(log.at(-1) === messageUID ? -2 : -1);
    return Math.max(1, messages.get(uid ?? '')?.sentAt ?? 0);
  }

  #room(chrmId: string, topic: string, notice: { readonly type: number; readonly time: number }): void {
    const members = this.#parts.state().chatrooms.get(chrmId)?.members.keys() ?? [];
    const body = encode(NotifyMsg, { ...notice, chrmId });
    for (const userId of members) {
      for (const connection of this.#parts.hub.of(userId)) connection.tell(topic, chrmId, notice.time, body);
    }
  }

  /** The others in a room hear who came or went, unless it is large; it is not kept, so it comes whole. */
  #membersChanged(event: ChatroomChanged): void {
    const members = this.#parts.state().chatrooms.get(event.chatroomId)?.members;
    if (!members || members.size >= LARGE_ROOM) return;
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
    this.#parts.positions.forget(chrmId);
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
