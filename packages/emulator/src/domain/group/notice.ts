import { Delivery } from '../delivery.js';
import type { Context, Params } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';

/** The parameters by which a change to a group sends a message along. */
type Notice = Omit<Params<'group.dismiss'>, 'userId'>;

/** Refuses a notice without the parts of a message. */
export function requireNotice(notice: Notice): void {
  if (!notice.bindNotifyMsg) return;
  for (const name of ['fromUserId', 'objectName', 'content'] as const) {
    if (notice[name] === undefined) throw new Refusal(1002, `${name} is required.`);
  }
}

/** Sends the notice, if there is to be one, and answers what goes with it. */
export function sendNotice(
  state: State,
  notice: Notice,
  members: readonly string[],
  context: Context,
): { messageUID?: string; memberCount?: number } {
  if (!notice.bindNotifyMsg) return {};
  const {
    groupId,
    fromUserId = '',
    objectName = '',
    content = '',
    pushContent,
    pushData,
    isIncludeSender,
    ...rest
  } = notice;
  const receivers = members.filter((userId) => isIncludeSender === 1 || userId !== fromUserId);
  const messageUID = new Delivery(state, context).send(
    { fromUserId, objectName, content, pushContent, pushData, options: rest },
    { conversationType: 'GROUP', targetId: groupId, receivers, keep: notice.isPersisted === 1 ? 'all' : 'log' },
  );
  return { messageUID, memberCount: members.length };
}
