import { touchRoom } from './chatroom/lifetime.js';
import { Delivery } from './delivery.js';
import { draftOf } from './draft.js';
import { membersOf } from './group/members.js';
import { command } from './handler.js';
import { deleteMessage, getHistory } from './history.js';
import { broadcastHandlers } from './message/broadcast.js';
import { expansionHandlers } from './message/expansion.js';
import { modifyHandlers } from './message/modify.js';
import { queryHandlers } from './message/query.js';
import { recallHandlers } from './message/recall.js';
import { statusHandlers } from './message/status.js';
import { publishPrivateStream } from './message/stream.js';
import { ultraGroupMessagingHandlers } from './message/ultra-group.js';
import { Refusal } from './refusal.js';
import { publishSystemTemplate, publishTemplate } from './template.js';
import { isTurnedAway } from './user/lists.js';

const publishPrivate = command('message.publishPrivate', (state, params, context) => {
  const { fromUserId, toUserId, verifyBlacklist, isIncludeSender } = params;
  const delivery = new Delivery(state, context);
  const draft = draftOf(params);
  const willing = (userId: string) => verifyBlacklist !== 1 || !isTurnedAway(state, userId, fromUserId);
  const messageUIDs = [...new Set(toUserId)].filter(willing).map((userId) => {
    const receivers = isIncludeSender === 1 ? [userId, fromUserId] : [userId];
    const messageUID = delivery.send(draft, { conversationType: 'PRIVATE', targetId: userId, receivers });
    return { userId, messageUID };
  });
  return { messageUIDs };
});

const publishSystem = command('message.publishSystem', (state, params, context) => {
  const delivery = new Delivery(state, context);
  const draft = draftOf(params);
  const messageUIDs = [...new Set(params.toUserId)].map((userId) => {
    const target = { conversationType: 'SYSTEM', targetId: userId, receivers: [userId] } as const;
    return { userId, messageUID: delivery.send(draft, target) };
  });
  return { messageUIDs };
});

/** A directed message goes to chosen members only. The log of the hour has it all the same, and the history does not. */
const publishGroup = command('message.publishGroup', (state, params, context) => {
  const groupIds = [...new Set(params.toGroupId)];
  const chosen = params.toUserId && new Set(params.toUserId);
  if (chosen && groupIds.length > 1) throw new Refusal(1002, 'the number of toGroupId should be 1 with toUserId.');
  const delivery = new Delivery(state, context);
  const draft = draftOf(chosen ? { ...params, expansion: false, disablePush: false } : params);
  const messageUIDs = groupIds.map((groupId) => {
    const members = membersOf(state, groupId).filter((id) => !chosen || chosen.has(id));
    const receivers = withOrWithout(params, members);
    const target = { conversationType: 'GROUP', targetId: groupId, receivers } as const;
    return { groupId, messageUID: delivery.send(draft, chosen ? { ...target, keep: 'log', directed: true } : target) };
  });
  return { messageUIDs };
});

/** Nobody is in a discussion as far as the server API knows, so the messages are kept and reach nobody. */
const publishDiscussion = command('message.publishDiscussion', (state, params, context) => {
  const delivery = new Delivery(state, context);
  const draft = draftOf(params);
  for (const targetId of new Set(params.toDiscussionId)) {
    delivery.send(draft, { conversationType: 'DISCUSSION', targetId, receivers: withOrWithout(params, []) });
  }
  return {};
});

const publishChatroom = command('message.publishChatroom', (state, params, context) => {
  const delivery = new Delivery(state, context);
  const draft = draftOf(params);
  const messageUIDs = [...new Set(params.toChatroomId)].map((chatroomId) => {
    const room = touchRoom(state, chatroomId, context.at);
    const members = room && !room.distributionStopped ? [...room.members.keys()] : [];
    const receivers = withOrWithout(params, members);
    const target = { conversationType: 'CHATROOM', targetId: chatroomId, receivers } as const;
    return { chatroomId, messageUID: delivery.send(draft, target) };
  });
  return { messageUIDs };
});

/** The sender gets the own message only when the send asks for it, member or not. */
function withOrWithout(
  { fromUserId, isIncludeSender }: { readonly fromUserId: string; readonly isIncludeSender?: 0 | 1 },
  members: readonly string[],
): string[] {
  const others = members.filter((userId) => userId !== fromUserId);
  return isIncludeSender === 1 ? [...others, fromUserId] : others;
}

export const messageHandlers = [
  publishPrivate,
  publishTemplate,
  publishSystem,
  publishSystemTemplate,
  publishGroup,
  publishDiscussion,
  publishChatroom,
  publishPrivateStream,
  ...statusHandlers,
  ...broadcastHandlers,
  ...recallHandlers,
  ...modifyHandlers,
  ...expansionHandlers,
  ...queryHandlers,
  ...ultraGroupMessagingHandlers,
  getHistory,
  deleteMessage,
];
