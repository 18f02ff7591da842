import type { DomainEvent } from '../domain/events.js';
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
  return [...bodiesFor(state, event).map(([callback, body]) => ({ callback, body })), ...botWebhooks(state, event)];
}

type Body = readonly [callback: CallbackId, body: object];

function bodiesFor(state: State, event: DomainEvent): readonly Body[] {
  switch (event.kind) {
    case 'message':
      return route(routedMessage(state, event));
    case 'messageChanged':
      return route(routedChange(state, event));
    case 'messageRecalled':
      return [['message.operation', recallOperation(event)]];
    case 'historyCleared':
      return deleteOperations(state, event).map((body) => ['message.operation', body]);
    case 'presence':
      return [['user.onlineStatus', onlineStatus(event)]];
    case 'chatroom':
      return [['chatroom.status', chatroomStatus(event)]];
    case 'chatroomEntry':
      return [['chatroom.kv', chatroomEntry(event)]];
    case 'userOperated':
      return [['user.deactivation', deactivation(event)]];
    case 'userProfile':
      return [['user.profile', userProfile(event)]];
    case 'friendship':
      return [['user.friend', friendship(event)]];
    case 'groupProfile':
      return [['group.profile', groupProfile(event)]];
    case 'group':
      return event.entrusted ? [['group.operation', groupOperation(event)]] : [];
    case 'chatroomModerated':
    case 'messageModified':
    case 'conversationSet':
    case 'tagsSet':
      return [];
  }
}

function route(body: object | undefined): readonly Body[] {
  return body ? [['message.route', body]] : [];
}
