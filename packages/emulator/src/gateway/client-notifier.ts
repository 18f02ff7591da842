import type { DomainEvent, EventOf, MessageChanged, MessageRecalled, Receivers } from '../domain/events.js';
import { lastSettingVersion } from '../domain/rules/conversation-settings.js';
import { lastReceivedAt } from '../domain/rules/inboxes.js';
import type { Message } from '../domain/state/index.js';
import { DownStreamMessage, NotifyMsg, UserSettingsChanged } from './bodies.js';
import type { Connection } from './connection.js';
import { downStream } from './encode-message.js';
import { encode } from './proto.js';
import { RoomNotifier, type RoomNotifierDeps } from './room-notifier.js';
import type { UltraGroupChanges } from './ultra-group-changes.js';

const NEW_MESSAGES = 1;
const CONVERSATION_SETTINGS = 3;
const ULTRA_GROUP_MESSAGES = 6;
const ULTRA_GROUP_CHANGES = 7;
const OWN_PROFILE = 10;
const MODIFIED_MESSAGES = 12;

const BLOCKED = 5;
const TOKEN_EXPIRED = 7;
const ACCOUNT_CANCELLED = 9;

interface ClientNotifierDeps extends RoomNotifierDeps {
  readonly ultraGroupChanges: UltraGroupChanges;
  readonly now: () => number;
}

/** Notifies connected clients of events. */
export class ClientNotifier {
  readonly #deps: ClientNotifierDeps;
  readonly #roomNotifier: RoomNotifier;

  constructor(deps: ClientNotifierDeps) {
    this.#deps = deps;
    this.#roomNotifier = new RoomNotifier(deps);
  }

  /**
   * Notifies a client that has just logged in of the messages in its inbox, because some clients pull messages after
   * the first login, but not after a reconnect.
   */
  greet(connection: Connection): void {
    const state = this.#deps.state();
    const time = lastReceivedAt(state, connection.userId);
    if (time === 0) return;
    connection.tell('s_ntf', connection.userId, time, encode(NotifyMsg, { type: NEW_MESSAGES, time }));
  }

  handle(event: DomainEvent): void {
    this.#notify[event.kind]?.(event as never);
  }

  readonly #notify: { readonly [Kind in DomainEvent['kind']]?: (event: EventOf<Kind>) => void } = {
    message: ({ messageUID, receivers }) => this.#message(messageUID, receivers),
    messageModified: ({ messageUID, userIds }) =>
      this.#command(MODIFIED_MESSAGES, userIds, this.#modifiedAt(messageUID)),
    messageChanged: (event) => this.#changed(event),
    messageRecalled: (event) => this.#changed(event),
    chatroom: (event) => this.#roomNotifier.changed(event),
    chatroomEntry: (event) => this.#roomNotifier.entries(event),
    chatroomModerated: (event) => this.#roomNotifier.moderated(event),
    conversationSet: ({ userId, at }) => this.#settings(userId, at),
    userProfile: ({ userId, at }) => this.#command(OWN_PROFILE, [userId], at),
    tagsSet: ({ userId, at }) => this.#tags(userId, at),
    presence: ({ userId, status, sessionId }) => {
      if (status === 'offline' && sessionId === undefined) this.#offline(userId);
    },
  };

  #message(messageUID: string, receivers: Receivers): void {
    const message = this.#deps.state().messages.get(messageUID);
    if (!message) return;
    if (message.conversationType === 'CHATROOM') this.#roomNotifier.message(message, receivers);
    else if (message.keep === 'none') this.#status(message, receivers);
    else if (message.conversationType === 'ULTRAGROUP') this.#channelMessage(message, receivers);
    else this.#inboxMessage(message, receivers);
  }

  #inboxMessage({ sentAt: time }: Message, receivers: Receivers): void {
    const { hub } = this.#deps;
    const users = [...hub.connectedAmong(receivers)];
    if (users.length > 0) hub.tell(users, { topic: 's_ntf', time }, encode(NotifyMsg, { type: NEW_MESSAGES, time }));
  }

  /** Clients with ultra groups pull such messages apart from others. A recall reaches these clients as a change. */
  #channelMessage({ sentAt: time }: Message, receivers: Receivers): void {
    const { hub } = this.#deps;
    hub.forEach(hub.connectedAmong(receivers), (connection) => {
      const { userId, client } = connection;
      if (client.hasUltraGroups)
        connection.tell('s_cmd', userId, time, encode(NotifyMsg, { type: ULTRA_GROUP_MESSAGES, time }));
      else connection.tell('s_ntf', userId, time, encode(NotifyMsg, { type: NEW_MESSAGES, time }));
    });
  }

  #changed(event: MessageChanged | MessageRecalled): void {
    const { hub, state, ultraGroupChanges } = this.#deps;
    const change = ultraGroupChanges.add(state(), event);
    if (!change) return;
    const { time, userIds } = change;
    const body = encode(NotifyMsg, { type: ULTRA_GROUP_CHANGES, time });
    hub.forEach(hub.connectedAmong(userIds), (connection) => {
      if (connection.client.hasUltraGroups) connection.tell('s_cmd', connection.userId, time, body);
    });
  }

  /** Sends the receivers the whole status message: clients cannot pull such messages, because they are not stored. */
  #status(message: Message, receivers: Receivers): void {
    const { hub } = this.#deps;
    for (const userId of hub.connectedAmong(receivers)) {
      const body = encode(DownStreamMessage, downStream(message, userId));
      hub.tell([userId], { topic: 's_msg', time: message.sentAt }, body);
    }
  }

  #command(type: number, userIds: readonly string[], time: number): void {
    this.#deps.hub.tell(userIds, { topic: 's_cmd', time }, encode(NotifyMsg, { type, time }));
  }

  #modifiedAt(messageUID: string): number {
    return this.#deps.state().messages.get(messageUID)?.modifiedVersion ?? 0;
  }

  /**
   * Notifies clients of changed settings, with the version of the newest setting, because clients pull only versions
   * after their own. If a setting changes twice in a millisecond, the second version is later than
   * the time of the change.
   */
  #settings(userId: string, at: number): void {
    const version = lastSettingVersion(this.#deps.state(), userId);
    this.#command(CONVERSATION_SETTINGS, [userId], Math.max(at, version));
  }

  #tags(userId: string, time: number): void {
    const version = this.#deps.state().tagsVersions.get(userId) ?? time;
    this.#deps.hub.tell([userId], { topic: 's_us', time }, encode(UserSettingsChanged, { version, reserve: false }));
  }

  /** Disconnects a user whom the server API took offline: with a fitting status, or else by cutting the connection. */
  #offline(userId: string): void {
    const { userBlocks, deactivatedUsers, users } = this.#deps.state();
    for (const connection of this.#deps.hub.of(userId)) {
      if (deactivatedUsers.has(userId)) connection.end(ACCOUNT_CANCELLED);
      else if ((userBlocks.get(userId) ?? 0) > this.#deps.now()) connection.end(BLOCKED);
      else if (!users.has(userId)) connection.end(TOKEN_EXPIRED);
      else connection.drop();
    }
  }
}
