import type { DomainEvent, GroupChanged, MessageRecalled, MessageSent } from '../../domain/events.js';
import { membersOf } from '../../domain/rules/groups.js';
import { mentionsIn } from '../../domain/rules/levels.js';
import type { Bot, BotIntegration, Message, State } from '../../domain/state/index.js';
import type { Outgoing } from '../ids.js';
import { channelTypes, SERVER } from './message.js';

/** What a bot may hear of. */
interface Heard {
  readonly botId: string;
  readonly type: string;
  readonly at: number;
  readonly objectName?: string;
  readonly data: object;
}

/** The `bot.webhook` callbacks to the bots that an event concerns and that want to hear of it. */
export function botWebhooks(state: State, event: DomainEvent): Outgoing[] {
  if (state.bots.size === 0) return [];
  return heardOf(state, event).flatMap((heard) => {
    const bot = state.bots.get(heard.botId);
    return (bot?.integrations ?? [])
      .filter((integration) => wants(integration, heard))
      .map(
        ({ callbackUrl = '' }) => ({ callback: 'bot.webhook', url: callbackUrl, body: bodyOf(bot, heard) }) as const,
      );
  });
}

/** That an integration that names no events or object names wants all of them is inferred. */
function wants({ type, enabled, callbackUrl, events, objectNames }: BotIntegration, heard: Heard): boolean {
  if (type !== 'webhook' || !enabled || !callbackUrl) return false;
  if (events && events.length > 0 && !events.includes(heard.type)) return false;
  const names = objectNames ?? [];
  return heard.objectName === undefined || names.length === 0 || names.includes(heard.objectName);
}

function bodyOf(bot: Bot | undefined, { type, at, data }: Heard): object {
  const { userId, name, profileUrl, type: kind, metadata = {} } = bot ?? {};
  return { type, timestamp: at, bot: { userId, name, profileUrl, type: kind, metadata }, data };
}

function heardOf(state: State, event: DomainEvent): Heard[] {
  switch (event.kind) {
    case 'message':
      return messageHeard(state, event);
    case 'messageRecalled':
      return recallHeard(state, event);
    case 'group':
      return groupHeard(state, event);
    default:
      return [];
  }
}

function messageHeard(state: State, { messageUID, receivers, source = SERVER }: MessageSent): Heard[] {
  const message = state.messages.get(messageUID);
  if (!message || message.keep === 'none' || message.objectName === 'RC:RcCmd') return [];
  const { objectName, sentAt: at } = message;
  return botsIn(state, receivers, message.fromUserId).flatMap((botId) => {
    const type = typeFor(message, botId);
    return type ? [{ botId, type, at, objectName, data: { ...messageData(message), source } }] : [];
  });
}

/** What a message is to a bot; nothing if it does not speak to the bot. */
function typeFor(message: Message, botId: string): string | undefined {
  if (message.conversationType === 'PRIVATE') return 'message:private';
  const { everybody, user } = mentionsIn(message, botId);
  return message.conversationType === 'GROUP' && (everybody || user) ? 'message:group_mentioned' : undefined;
}

/** The fields after `channelType` are inferred, as in `message.route`. */
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

function recallHeard(state: State, { messageUID, at, userId }: MessageRecalled): Heard[] {
  const message = state.messages.get(messageUID);
  if (!message) return [];
  const { conversationType, targetId, fromUserId } = message;
  const there = conversationType === 'PRIVATE' ? [targetId] : membersOf(state, targetId);
  const data = {
    fromUserId: userId,
    toUserId: targetId,
    channelType: channelTypes[conversationType],
    msgUID: messageUID,
  };
  return botsIn(state, there, fromUserId).flatMap((botId) => {
    const type = typeFor(message, botId);
    return type ? [{ botId, type: `${type}_recall`, at, data }] : [];
  });
}

/** The data of events of groups is inferred. */
function groupHeard(state: State, { groupId, change, userIds, at }: GroupChanged): Heard[] {
  const [bots, people] = [userIds.filter((id) => state.bots.has(id)), userIds.filter((id) => !state.bots.has(id))];
  if (change === 'dismissed') return bots.map((botId) => ({ botId, type: 'group:dismiss', at, data: { groupId } }));
  const suffix = SUFFIXES[change];
  if (suffix === undefined) return [];
  const there = botsIn(state, membersOf(state, groupId), '').filter((id) => !bots.includes(id));
  return [
    ...bots.map((botId) => ({ botId, type: `group:bot_${suffix}`, at, data: { groupId } })),
    ...(people.length > 0 ? there : []).map((botId) => {
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

/** The bots among users; nobody hears of what they did themselves. */
function botsIn({ bots }: State, userIds: Iterable<string>, exceptId: string): string[] {
  return [...userIds].filter((userId) => bots.has(userId) && userId !== exceptId);
}
