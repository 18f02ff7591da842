import type { Draft } from '../../draft.js';
import type { HandlersOf, Params } from '../../handler.js';
import { listed, usersAlsoIn } from '../../rules/audience.js';
import { Delivery } from '../../rules/delivery.js';
import { draftOf, draftsOf } from '../../rules/drafts.js';
import { membersOf } from '../../rules/groups.js';
import { sendDrafts, uidRows } from '../../rules/sends.js';
import { isWilling } from '../../rules/users.js';
import { Refusal } from '../../values/refusal.js';

export const messageGroup = {
  /**
   * With `toUserId`, the message goes to chosen members only: the hourly log keeps the message, and the message history
   * does not.
   */
  'message.publishGroup': {
    drafts: groupDrafts,
    decide: (_state, { toGroupId, toUserId }) => {
      if (!toUserId || new Set(toGroupId).size <= 1) return;
      throw new Refusal(1002, 'the number of toGroupId should be 1 with toUserId.');
    },
    apply: (state, params, context) => ({
      messageUIDs: uidRows('groupId', sendDrafts(state, groupDrafts(params), params, context)),
    }),
  },
  'message.publishGroupStatus': {
    apply: (state, params, context) => {
      const { fromUserId, isIncludeSender } = params;
      const sent = new Delivery(state, context).sendAll(draftsOf(params, 'GROUP', params.toGroupId), ({ targetId }) => {
        const members = [
          ...usersAlsoIn(state, { base: membersOf(state, targetId), without: fromUserId }, state.online),
        ];
        const willing = members.filter((userId) => isWilling(state, userId, params));
        const wantsSender = isIncludeSender === 1 && state.online.has(fromUserId);
        return { audience: listed(wantsSender ? [...willing, fromUserId] : willing), keep: 'none' };
      });
      return { messageUIDs: uidRows('groupId', sent) };
    },
  },
  'message.publishDiscussion': {
    apply: (state, params, context) => {
      sendDrafts(state, draftsOf(params, 'DISCUSSION', params.toDiscussionId), params, context);
    },
  },
} satisfies HandlersOf<'message'>;

function groupDrafts(params: Params<'message.publishGroup'>): Draft[] {
  const { toGroupId, toUserId: toUserIds } = params;
  const send = toUserIds ? { ...params, expansion: false, disablePush: false } : params;
  return [...new Set(toGroupId)].map((targetId) => draftOf(send, { conversationType: 'GROUP', targetId, toUserIds }));
}
