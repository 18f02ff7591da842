import type { HandlersOf } from '../../handler.js';
import { DEFAULT_CHANNEL } from '../../rules/conversations.js';
import { HISTORY_PAGE, historyOf, historyRow, isStillStored } from '../../rules/history.js';
import { requireOneForChosen, sendToUltraGroups, ultraGroupDrafts } from '../../rules/ultra-group-sends.js';
import { channelViewOf, ultraGroupChannelsOf } from '../../rules/ultra-groups.js';
import type { Message, ReadOnly, View } from '../../state/index.js';

export const messageUltraGroup = {
  'message.publishUltraGroup': {
    drafts: ultraGroupDrafts,
    decide: (_state, params) => requireOneForChosen(params),
    apply: (state, params, context) => ({ messageUIDs: sendToUltraGroups(state, params, context) }),
  },
  'message.queryUltraGroupHistory': {
    query: (state, { userId, targetId, busChannel: only, ...page }, now) => {
      const found = channelsRead(state, targetId, only).flatMap((busChannel) => {
        const conversation = { conversationType: 'ULTRAGROUP', targetId, busChannel } as const;
        const sees = channelViewOf(state, { userId, groupId: targetId, busChannel });
        const isSeen = (message: ReadOnly<Message>) => isStillStored(message, now.at) && sees(message);
        return historyOf(state, conversation, userId, { ...page, isSeen }, now);
      });
      const newest = found.sort((one, other) => other.sentAt - one.sentAt).slice(0, page.pageSize ?? HISTORY_PAGE);
      const rowOf = (message: ReadOnly<Message>) => ({
        ...historyRow(state, message, now),
        busChannel: message.busChannel || DEFAULT_CHANNEL,
      });
      return { data: newest.map(rowOf) };
    },
  },
} satisfies HandlersOf<'message'>;

/** The channels to search: the channel `only` if it is given, otherwise all channels of the group. */
function channelsRead(state: View, groupId: string, only?: string): string[] {
  if (only !== undefined) return [only];
  const channels = ultraGroupChannelsOf(state, groupId).map(({ busChannel }) => busChannel);
  return channels.length > 0 ? channels : [DEFAULT_CHANNEL];
}
