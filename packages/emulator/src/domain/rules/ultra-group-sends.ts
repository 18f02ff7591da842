import type { Draft } from '../draft.js';
import type { Context, Params } from '../handler.js';
import type { State } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { audienceOf, listed } from './audience.js';
import { DEFAULT_CHANNEL } from './conversations.js';
import { Delivery } from './delivery.js';
import { draftOf } from './drafts.js';
import { uidRows } from './sends.js';

export interface UltraGroupSend extends Params<'message.publishUltraGroup'> {
  /** True if the sender's clients do not get the message. */
  readonly withoutSender?: boolean;
}

export function requireOneForChosen({ toGroupIds, toUserIds }: UltraGroupSend): void {
  if (!toUserIds || new Set(toGroupIds).size <= 1) return;
  throw new Refusal(1002, 'the number of toGroupIds should be 1 with toUserIds.').inModule(24403);
}

/** One message for each group, to the same channel id in every group. */
export function ultraGroupDrafts(send: UltraGroupSend): Draft[] {
  const { toGroupIds, toUserIds, busChannel = DEFAULT_CHANNEL, withoutSender: _, ...rest } = send;
  const sent = toUserIds ? { ...rest, expansion: false } : rest;
  return [...new Set(toGroupIds)].map((targetId) =>
    draftOf(sent, { conversationType: 'ULTRAGROUP', targetId, busChannel, toUserIds }),
  );
}

/**
 * Sends a message to one channel of each group. For a missing channel, the message reaches nobody, and is in neither
 * the hourly log nor the message history.
 */
export function sendToUltraGroups(state: State, send: UltraGroupSend, context: Context) {
  // In an ultra group, a sender who is online gets the message; in other conversations, the sender does not by default.
  // A sender who is offline finds the message in the message history.
  const includesSender = send.withoutSender !== true && state.online.has(send.fromUserId);
  const sent = new Delivery(state, context).sendAll(ultraGroupDrafts(send), (draft) => {
    const { targetId, busChannel = '' } = draft;
    if (!state.ultraGroups.get(targetId)?.channels.has(busChannel)) return { audience: listed([]), keep: 'none' };
    const audience = audienceOf(state, draft, context.at, includesSender);
    return { audience, ...(draft.toUserIds && { keep: 'log', isChosen: true }) };
  });
  return uidRows('groupId', sent);
}
