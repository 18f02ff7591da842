import { Delivery } from '../delivery.js';
import { draftOf } from '../draft.js';
import { type Context, command, type Params, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Message, State } from '../state/index.js';
import { channelReaders } from '../ultra-group/channels.js';
import { DEFAULT_CHANNEL } from '../ultra-group/find.js';
import { isStillStored } from '../ultra-group-message/stored.js';
import { historyOf, historyRow } from './query.js';

export interface UltraGroupSend extends Params<'message.publishUltraGroup'> {
  /** Whether the sender's clients do not get the message. */
  readonly withoutSender?: boolean;
}

/** Sends a message to a channel of ultra groups; the same id of a channel is meant in all of them. */
export function publishToUltraGroups(
  state: State,
  { toGroupIds, toUserIds, busChannel = DEFAULT_CHANNEL, withoutSender = false, ...sent }: UltraGroupSend,
  context: Context,
): { groupId: string; messageUID: string }[] {
  const groupIds = [...new Set(toGroupIds)];
  if (toUserIds && groupIds.length > 1) throw new Refusal(1002, 'the number of toGroupIds should be 1 with toUserIds.');
  const delivery = new Delivery(state, context);
  const draft = draftOf(toUserIds ? { ...sent, expansion: false } : sent);
  const chosen = toUserIds && new Set(toUserIds);
  return groupIds.map((groupId) => {
    const target = { conversationType: 'ULTRAGROUP', targetId: groupId, busChannel } as const;
    if (!state.ultraGroups.get(groupId)?.channels.has(busChannel)) {
      return { groupId, messageUID: delivery.send(draft, { ...target, receivers: [], keep: 'none' }) };
    }
    const others = [...channelReaders(state, groupId, busChannel)].filter(
      (userId) => userId !== sent.fromUserId && (!chosen || chosen.has(userId)),
    );
    const receivers = withoutSender ? others : withSender(state, sent.fromUserId, others);
    return {
      groupId,
      messageUID: delivery.send(draft, { ...target, receivers, ...(chosen && { keep: 'log', directed: true }) }),
    };
  });
}

/** Unlike elsewhere the sender gets the message unasked, if online; otherwise the history has it. */
function withSender({ online }: State, fromUserId: string, others: readonly string[]): readonly string[] {
  return online.has(fromUserId) ? [...others, fromUserId] : others;
}

const publishUltraGroup = command('message.publishUltraGroup', (state, params, context) => ({
  messageUIDs: publishToUltraGroups(state, params, context),
}));

const queryUltraGroupHistory = query('message.queryUltraGroupHistory', (state, params, context) => {
  const { userId, targetId, busChannel = DEFAULT_CHANNEL, ...page } = params;
  const conversation = { conversationType: 'ULTRAGROUP', targetId, busChannel } as const;
  const sees = viewOf(state, { userId, groupId: targetId, busChannel });
  const isSeen = (message: Message) => isStillStored(message, context.at) && sees(message);
  const found = historyOf(state, conversation, userId, { ...page, isSeen }, context);
  return { data: found.map((message) => ({ ...historyRow(state, message, context), busChannel })) };
});

interface Viewer {
  readonly userId: string;
  readonly groupId: string;
  readonly busChannel: string;
}

/** Users see their own messages, and those of a channel that they see now, from when they joined the group. */
function viewOf(state: State, { userId, groupId, busChannel }: Viewer): (message: Message) => boolean {
  const isReader = channelReaders(state, groupId, busChannel).has(userId);
  const joinedAt = state.ultraGroups.get(groupId)?.members.get(userId) ?? 0;
  return ({ fromUserId, sentAt }) => fromUserId === userId || (isReader && sentAt >= joinedAt);
}

export const ultraGroupMessagingHandlers = [publishUltraGroup, queryUltraGroupHistory];
