import type { ChatroomChanged, ChatroomEntryChanged, ChatroomModerated, Receivers } from '../domain/events.js';
import { roomsOf } from '../domain/state/chatroom.js';
import type { Message, State } from '../domain/state/index.js';
import { byCreation } from '../domain/state/roster.js';
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

/**
 * In rooms with at least this many members, messages are pushed to clients that have all earlier ones, and members are
 * not told who joins or leaves.
 */
const LARGE_ROOM = 500;

export interface RoomNotifierDeps {
  readonly hub: Hub;
  readonly positions: RoomPositions;
  readonly state: () => State;
}

/** Notifies connected clients of events in chatrooms. */
export class RoomNotifier {
  readonly #deps: RoomNotifierDeps;

  constructor(deps: RoomNotifierDeps) {
    this.#deps = deps;
  }

  /**
   * Pushes a message to the members of a large room who have all earlier messages, and tells other members to pull. A
   * pull makes sure that a client with a broken socket misses no message, but pulls are too slow for thousands of
   * members. Clients before 5.38 always pull, because they can lose messages that are pushed during a pull.
   */
  message(message: Message, receivers: Receivers): void {
    const users = [...this.#deps.hub.connectedAmong(receivers)];
    const before = receivers.size < LARGE_ROOM ? Number.POSITIVE_INFINITY : this.#timeBefore(message);
    if (users.length > 0) this.#send(message, users, before);
    this.#markOwn(message, receivers, before);
  }

  #send(message: Message, users: readonly string[], before: number): void {
    const { hub, positions } = this.#deps;
    const { targetId: room, sentAt: time } = message;
    const whole = encode(DownStreamMessage, downStream(message, ''));
    const push = publish({ topic: 's_msg', target: room, time }, whole);
    const pullNotice = publish(
      { topic: 's_ntf', target: room, time },
      encode(NotifyMsg, { type: NEW_MESSAGES, time, chrmId: room }),
    );
    hub.forEach(users, (connection) => {
      const reached = positions.reached(room, connection);
      if (!connection.client.isRecent || reached < before) connection.send(pullNotice);
      // A client whose turn comes late may have pulled the message in the meantime.
      else if (reached < time && connection.send(push)) positions.markPushed(room, connection, time);
    });
  }

  /**
   * Marks the message as pushed to those clients of its sender that have all earlier messages, unless the sender is a
   * receiver: these clients have the message already.
   */
  #markOwn({ targetId: room, fromUserId, sentAt }: Message, receivers: Receivers, before: number): void {
    const { hub, positions } = this.#deps;
    if (receivers.has(fromUserId)) return;
    for (const connection of hub.of(fromUserId)) {
      if (positions.reached(room, connection) >= before) positions.markPushed(room, connection, sentAt);
    }
  }

  /** The send time of the room's previous message; at least 1, because 0 stands for a client that never pulled. */
  #timeBefore({ targetId, messageUID }: Message): number {
    const { chatrooms, messages } = this.#deps.state();
    const log = chatrooms.get(targetId)?.log ?? [];
    const uid = log.at(log.at(-1) === messageUID ? -2 : -1);
    return Math.max(1, messages.get(uid ?? '')?.sentAt ?? 0);
  }

  /** Tells the members of a room to pull its attributes, after some were set or removed. */
  entries({ chatroomId: target, at: time }: ChatroomEntryChanged): void {
    const body = encode(NotifyMsg, { type: ENTRIES, time, chrmId: target });
    this.#deps.hub.tell(this.#membersOf(target), { topic: 's_cmd', target, time }, body);
  }

  changed(event: ChatroomChanged): void {
    if (event.change === 'destroyed') this.#destroyed(event);
    else if (event.change !== 'created') this.#membersChanged(event);
  }

  /**
   * Notifies the members of a room when a mute, a block, a ban or its whitelist has changed, and also the affected
   * users, because blocked users are no longer members. Only the affected users are notified of an unblock. A mute in
   * all rooms, or its end, is reported only to the affected users, in each room that an affected user is in.
   */
  moderated(event: ChatroomModerated): void {
    const { chatroomId, userIds, measure } = event;
    if (chatroomId !== '') {
      const members = measure === 'unblock' ? [] : this.#membersOf(chatroomId);
      this.#tellMeasure(event, new Set([...members, ...userIds]));
      return;
    }
    const { chatrooms } = this.#deps.state();
    for (const { chatroomId: room, members } of byCreation([
      ...new Set(userIds.flatMap((each) => roomsOf(chatrooms, each))),
    ])) {
      const inside = userIds.filter((userId) => members.has(userId));
      this.#tellMeasure({ ...event, chatroomId: room, userIds: inside }, inside);
    }
  }

  #tellMeasure(event: ChatroomModerated, receivers: Iterable<string>): void {
    const { chatroomId: target, at: time } = event;
    this.#deps.hub.tell(receivers, { topic: 's_msg', target, time }, encode(DownStreamMessage, moderation(event)));
  }

  /** Tells the other members of a room, unless it is large, who joined or left. The notice is pushed, not stored. */
  #membersChanged(event: ChatroomChanged): void {
    const { chatroomId: target, at: time, userIds } = event;
    const members = [...this.#membersOf(target)];
    if (members.length >= LARGE_ROOM) return;
    const others = members.filter((userId) => !userIds.includes(userId));
    const body = encode(DownStreamMessage, memberChange(event, members.length));
    this.#deps.hub.tell(others, { topic: 's_msg', target, time }, body);
  }

  /**
   * Tells all connected users that a room was destroyed, because its members are no longer known. Clients of other
   * users ignore the notice.
   */
  #destroyed({ chatroomId: target, at: time }: ChatroomChanged): void {
    const { hub, positions } = this.#deps;
    positions.forget(target);
    const body = encode(NotifyMsg, { type: DESTROYED, time, chrmId: target });
    hub.tell(hub.users(), { topic: 's_cmd', target, time }, body);
  }

  #membersOf(room: string): Iterable<string> {
    return this.#deps.state().chatrooms.get(room)?.members.keys() ?? [];
  }
}
