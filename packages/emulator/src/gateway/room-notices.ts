import type { ChatroomChanged, ChatroomEntryChanged, ChatroomModerated } from '../domain/events.js';
import type { Message, State } from '../domain/state/index.js';
import { DownStreamMessage, NotifyMsg } from './bodies.js';
import { downStream } from './encode-message.js';
import type { Hub } from './hub.js';
import { publish } from './packet.js';
import { encode } from './proto.js';
import { memberChange, moderation } from './room-event-message.js';
import type { RoomPositions } from './room-positions.js';

const NEW_MESSAGES = 2;
const ENTRIES = 2;
const DESTROYED = 4;

/** From so many members on, messages go straight to them, and nobody is told who comes and goes. */
const LARGE_ROOM = 500;

export interface RoomNoticeParts {
  readonly hub: Hub;
  readonly positions: RoomPositions;
  readonly state: () => State;
}

/** Tells connected clients of what has happened in chatrooms. */
export class RoomNotices {
  readonly #parts: RoomNoticeParts;

  constructor(parts: RoomNoticeParts) {
    this.#parts = parts;
  }

  /**
   * In a large room a message goes straight to those who have all before it; the others are told to ask. To ask is what
   * makes sure that a client whose socket breaks misses nothing, but of thousands it takes too long. Earlier clients are
   * always told: they can lose what comes straight while they ask.
   */
  message(message: Message, receivers: ReadonlySet<string>): void {
    const { hub, positions } = this.#parts;
    const { targetId: room, sentAt: time } = message;
    const before = receivers.size < LARGE_ROOM ? Number.POSITIVE_INFINITY : this.#timeBefore(message);
    const whole = encode(DownStreamMessage, downStream(message, ''));
    const straight = publish({ topic: 's_msg', target: room, time }, whole);
    const told = publish(
      { topic: 's_ntf', target: room, time },
      encode(NotifyMsg, { type: NEW_MESSAGES, time, chrmId: room }),
    );
    for (const userId of receivers) {
      for (const connection of hub.of(userId)) {
        if (!connection.client.isRecent || positions.reached(room, connection) < before) {
          connection.send(told);
        } else if (connection.send(straight)) {
          positions.goStraight(room, connection, time);
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

  /** Attributes were set or removed: who is there asks for them. */
  entries({ chatroomId: target, at: time }: ChatroomEntryChanged): void {
    const body = encode(NotifyMsg, { type: ENTRIES, time, chrmId: target });
    this.#parts.hub.tell(this.#membersOf(target), { topic: 's_cmd', target, time }, body);
  }

  changed(event: ChatroomChanged): void {
    if (event.change === 'destroyed') this.#destroyed(event);
    else if (event.change !== 'created') this.#membersChanged(event);
  }

  /** Those whom it concerns hear of it, too: they may have had to leave. Without a room it is told in each of theirs. */
  moderated(event: ChatroomModerated): void {
    const { chatroomId, userIds, measure } = event;
    if (chatroomId !== '') {
      const members = measure === 'unblock' ? [] : this.#membersOf(chatroomId);
      this.#tellMeasure(event, new Set([...members, ...userIds]));
      return;
    }
    for (const [room, { members }] of this.#parts.state().chatrooms) {
      const inside = userIds.filter((userId) => members.has(userId));
      if (inside.length > 0) this.#tellMeasure({ ...event, chatroomId: room, userIds: inside }, inside);
    }
  }

  #tellMeasure(event: ChatroomModerated, receivers: Iterable<string>): void {
    const { chatroomId: target, at: time } = event;
    this.#parts.hub.tell(receivers, { topic: 's_msg', target, time }, encode(DownStreamMessage, moderation(event)));
  }

  /** The others in a room hear who came or went, unless it is large; it is not kept, so it comes whole. */
  #membersChanged(event: ChatroomChanged): void {
    const { chatroomId: target, at: time, userIds } = event;
    const members = [...this.#membersOf(target)];
    if (members.length >= LARGE_ROOM) return;
    const others = members.filter((userId) => !userIds.includes(userId));
    const body = encode(DownStreamMessage, memberChange(event, members.length));
    this.#parts.hub.tell(others, { topic: 's_msg', target, time }, body);
  }

  /** Nobody knows any more who was in it; clients pass over rooms that they are not in. */
  #destroyed({ chatroomId: target, at: time }: ChatroomChanged): void {
    const { hub, positions } = this.#parts;
    positions.forget(target);
    hub.tell(
      hub.users(),
      { topic: 's_cmd', target, time },
      encode(NotifyMsg, { type: DESTROYED, time, chrmId: target }),
    );
  }

  #membersOf(room: string): Iterable<string> {
    return this.#parts.state().chatrooms.get(room)?.members.keys() ?? [];
  }
}
