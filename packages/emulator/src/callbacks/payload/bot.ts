import type { DomainEvent, GroupChanged, MessageRecalled, MessageSent } from '../../domain/events.js';
import { membersOf } from '../../domain/rules/groups.js';
import { mentionsIn } from '../../domain/rules/levels.js';
import type { Bot, BotIntegration, Message, State } from '../../domain/state/index.js';
import type { Outgoing } from '../ids.js';
import { channelTypes, SERVER } from './message.js';

/** An event for one bot. */
interface BotEvent {
  readonly botId: string;
  /** The documented event type, such as `message:private`. */
  readonly type: string;
  readonly at: number;
  readonly objectName?: string;
  readonly data: object;
}

/** The `bot.webhook` callbacks for the bots that an event concerns and whose integrations subscribe to the event. */
export function botWebhooks(state: State, event: DomainEvent): Outgoing[] {
  if (state.bots.size === 0) return [];
  return botEventsOf(state, event).flatMap((botEvent) => {
    const bot = state.bots.get(botEvent.botId);
    return (bot?.integrations ?? [])
      .filter((integration) => isSubscribed(integration, botEvent))
      .map(
        ({ callbackUrl = '' }) => ({ callback: 'bot.webhook', url: callbackUrl, body: bodyOf(bot, botEvent) }) as const,
      );
  });
}

/** Inferred: an integration without events or without object names subscribes to all of them. */
function isSubscribed(integration: BotIntegration, botEvent: BotEvent): boolean {
  const { type, enabled, callbackUrl, events, objectNames = [] } = integration;
  if (type !== 'webhook' || !enabled || !callbackUrl) return false;
  if (events && events.length > 0 && !events.includes(botEvent.type)) return false;
  return botEvent.objectName === undefined || objectNames.length === 0 || objectNames.includes(botEvent.objectName);
}

function bodyOf(bot: Bot | undefined, { type, at, data }: BotEvent): object {
  const { userId, name, profileUrl, type: kind, metadata = {} } = bot ?? {};
  return { type, timestamp: at, bot: { userId, name, profileUrl, type: kind, metadata }, data };
}

function botEventsOf(state: State, event: DomainEvent): BotEvent[] {
  switch (event.kind) {
    case 'message':
      return messageEvents(state, event);
    case 'messageRecalled':
      return recallEvents(state, event);
    case 'group':
      return groupEvents(state, event);
    default:
      return [];
  }
}

function messageEvents(state: State, { messageUID, receivers, source = SERVER }: MessageSent): BotEvent[] {
  const message = state.messages.get(messageUID);
  if (!message || message.keep === 'none' || message.objectName === 'RC:RcCmd') return [];
  const { objectName, sentAt: at } = message;
  return botsIn(state, receivers, message.fromUserId).flatMap((botId) => {
    const type = typeFor(message, botId);
    return type ? [{ botId, type, at, objectName, data: { ...messageData(message), source } }] : [];
  });
}

/**
 * The event type of a message for a bot. Undefined for messages that bots get no event for: group messages that do not
 * mention the bot, and messages of other conversation types than private and group.
 */
function typeFor(message: Message, botId: string): string | undefined {
  if (message.conversationType === 'PRIVATE') return 'message:private';
  const { everybody, user } = mentionsIn(message, botId);
  return message.conversationType === 'GROUP' && (everybody || user) ? 'message:group_mentioned' : undefined;
}

/** The `data` of message events. Inferred: the fields after `channelType`, which `message.route` has too. */
function messageData({ fromUserId, targetId, objectName, content, conversationType, sentAt, messageUID }: Message) {
  return {
    fromUserId,
    toUserId: targetId,
    objectName,
    content,
    channelType: channelTypes[conversationType],
    msgTimestamp: sentAt,
    msgUID: messageUID,
  };
}

function recallEvents(state: State, { messageUID, at, userId }: MessageRecalled): BotEvent[] {
  const message = state.messages.get(messageUID);
  if (!message) return [];
  const { conversationType, targetId, fromUserId } = message;
  const members = conversationType === 'PRIVATE' ? [targetId] : membersOf(state, targetId).keys();
  const data = {
    fromUserId: userId,
    toUserId: targetId,
    channelType: channelTypes[conversationType],
    msgUID: messageUID,
  };
  return botsIn(state, members, fromUserId).flatMap((botId) => {
    const type = typeFor(message, botId);
    return type ? [{ botId, type: `${type}_recall`, at, data }] : [];
  });
}

/** The events for bots when the members of a group change or the group is dismissed. Inferred: their `data`. */
function groupEvents(state: State, { groupId, change, userIds, at }: GroupChanged): BotEvent[] {
  const [bots, people] = [userIds.filter((id) => state.bots.has(id)), userIds.filter((id) => !state.bots.has(id))];
  if (change === 'dismissed') return bots.map((botId) => ({ botId, type: 'group:dismiss', at, data: { groupId } }));
  const suffix = SUFFIXES[change];
  if (suffix === undefined) return [];
  const otherBots = botsIn(state, membersOf(state, groupId).keys(), '').filter((id) => !bots.includes(id));
  return [
    ...bots.map((botId) => ({ botId, type: `group:bot_${suffix}`, at, data: { groupId } })),
    ...(people.length > 0 ? otherBots : []).map((botId) => {
      return { botId, type: `group:user_${suffix}`, at, data: { groupId, userIds: people } };
    }),
  ];
}

const SUFFIXES: Partial<Record<GroupChanged['change'], string>> = {
  created: 'join',
  joined: 'join',
  kicked: 'left',
  left: 'left',
};

/** The ids of the bots among the given users, without `exceptId`, such as the sender of the message. */
function botsIn({ bots }: State, userIds: Iterable<string>, exceptId: string): string[] {
  return [...userIds].filter((userId) => bots.has(userId) && userId !== exceptId);
}
