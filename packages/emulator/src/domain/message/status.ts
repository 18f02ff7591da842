import { Delivery } from '../delivery.js';
import { draftOf } from '../draft.js';
import { membersOf } from '../group/members.js';
import { command } from '../handler.js';
import type { State } from '../state/index.js';
import { isTurnedAway } from '../user/lists.js';

interface Asked {
  readonly fromUserId: string;
  readonly verifyBlacklist?: 0 | 1;
  readonly isIncludeSender?: 0 | 1;
}

const publishPrivateStatus = command('message.publishPrivateStatus', (state, params, context) => {
  const delivery = new Delivery(state, context);
  const draft = draftOf(params);
  const willing = willingFor(state, params);
  const messageUIDs = [...new Set(params.toUserId)].filter(willing).map((userId) => {
    const receivers = onlineOf(state, [userId], params);
    const target = { conversationType: 'PRIVATE', targetId: userId, receivers, keep: 'none' } as const;
    return { userId, messageUID: delivery.send(draft, target) };
  });
  return { messageUIDs };
});

const publishGroupStatus = command('message.publishGroupStatus', (state, params, context) => {
  const delivery = new Delivery(state, context);
  const draft = draftOf(params);
  const willing = willingFor(state, params);
  const messageUIDs = [...new Set(params.toGroupId)].map((groupId) => {
    const members = membersOf(state, groupId).filter((userId) => userId !== params.fromUserId);
    const receivers = onlineOf(state, members.filter(willing), params);
    const target = { conversationType: 'GROUP', targetId: groupId, receivers, keep: 'none' } as const;
    return { groupId, messageUID: delivery.send(draft, target) };
  });
  return { messageUIDs };
});

function willingFor(state: State, { fromUserId, verifyBlacklist }: Asked): (userId: string) => boolean {
  return (userId) => verifyBlacklist !== 1 || !isTurnedAway(state, userId, fromUserId);
}

function onlineOf({ online }: State, userIds: readonly string[], { fromUserId, isIncludeSender }: Asked): string[] {
  const wanted = isIncludeSender === 1 ? [...userIds, fromUserId] : userIds;
  return wanted.filter((userId) => online.has(userId));
}

export const statusHandlers = [publishPrivateStatus, publishGroupStatus];
