import type { DomainEvent, EventOf } from '../domain/events.js';
import type { State } from '../domain/state/index.js';
import type { CallbackId, Outgoing } from './ids.js';
import { botWebhooks } from './payload/bot.js';
import { chatroomEntry, chatroomStatus } from './payload/chatroom.js';
import { groupOperation, groupProfile } from './payload/group.js';
import { routedChange, routedMessage } from './payload/message.js';
import { deleteOperations, recallOperation } from './payload/operation.js';
import { deactivation, friendship, onlineStatus, userProfile } from './payload/user.js';

/** The callbacks that an event causes, whether or not the options turn them on. */
export function outgoingFor(state: State, event: DomainEvent): Outgoing[] {
  const bodies = BODIES[event.kind](event as never, state);
  return [...bodies.map(([callback, body]) => ({ callback, body })), ...botWebhooks(state, event)];
}

type Body = readonly [callback: CallbackId, body: object];

type Bodies = { readonly [Kind in DomainEvent['kind']]: (event: EventOf<Kind>, state: State) => readonly Body[] };

const none = (): readonly Body[] => [];

/** Functions that make the callbacks for an event, by the kind of event. */
const BODIES: Bodies = {
  message: (event, state) => route(routedMessage(state, event)),
  messageChanged: (event, state) => route(routedChange(state, event)),
  messageRecalled: (event) => [['message.operation', recallOperation(event)]],
  historyCleared: (event, state) => deleteOperations(state, event).map((body) => ['message.operation', body]),
  presence: (event) => [['user.onlineStatus', onlineStatus(event)]],
  chatroom: (event) => [['chatroom.status', chatroomStatus(event)]],
  chatroomEntry: (event) => [['chatroom.kv', chatroomEntry(event)]],
  userOperated: (event) => [['user.deactivation', deactivation(event)]],
  userProfile: (event) => [['user.profile', userProfile(event)]],
  friendship: (event) => [['user.friend', friendship(event)]],
  groupProfile: (event) => [['group.profile', groupProfile(event)]],
  group: (event) => (event.entrusted ? [['group.operation', groupOperation(event)]] : []),
  chatroomModerated: none,
  messageModified: none,
  conversationSet: none,
  tagsSet: none,
  undelivered: none,
};

function route(body: object | undefined): readonly Body[] {
  return body ? [['message.route', body]] : [];
}
