import type { Draft } from '../draft.js';
import type { Context } from '../handler.js';
import type { State } from '../state/index.js';
import { audienceOf } from './audience.js';
import { Delivery, type SentMessage } from './delivery.js';
import { isWilling } from './users.js';

/** The parameters of a send that choose its receivers. */
interface Send {
  readonly fromUserId: string;
  readonly isIncludeSender?: 0 | 1;
  readonly verifyBlacklist?: 0 | 1;
}

/**
 * Sends each message of a send to its audience, except to a target that does not accept it (`isWilling`). The message
 * history does not keep a message for chosen members.
 */
export function sendDrafts(state: State, drafts: readonly Draft[], send: Send, context: Context): SentMessage[] {
  const includesSender = send.isIncludeSender === 1;
  return new Delivery(state, context).sendAll(drafts, (draft) => {
    if (!isWilling(state, draft.targetId, send)) return undefined;
    const audience = audienceOf(state, draft, context.at, includesSender);
    return { audience, ...(draft.toUserIds && { keep: 'log', isChosen: true }) };
  });
}

/** The UIDs of sent messages as answers show them, each with its target. */
export function uidRows<Target extends string>(target: Target, sent: readonly SentMessage[]) {
  return sent.map(
    ({ targetId, messageUID }) => ({ [target]: targetId, messageUID }) as Record<Target | 'messageUID', string>,
  );
}
