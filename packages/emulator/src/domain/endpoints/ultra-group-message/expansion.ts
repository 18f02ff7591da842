import type { MessageChanged } from '../../events.js';
import type { Context, HandlersOf, Params } from '../../handler.js';
import { DEFAULT_CHANNEL } from '../../rules/conversations.js';
import { pageOfPairs, removePairs, requirePairs, requireSpaceForPairs, setPairs } from '../../rules/expansion.js';
import { channelMessage } from '../../rules/history.js';
import type { Message, ReadOnly, State, View } from '../../state/index.js';
import { messageUid } from '../../values/identifiers.js';

export const ultraGroupMessageExpansion = {
  'ultraGroupMessage.setExpansion': {
    decide: (state, params) => requireSpaceForPairs(requirePairs(at(state, params), params.msgUID), params.extraKeyVal),
    apply: (state, params, context) => {
      const message = at(state, params);
      if (message) setPairs(message, params.extraKeyVal, context.at);
      tellPairs(params, { set: params.extraKeyVal }, context);
    },
  },
  'ultraGroupMessage.removeExpansion': {
    decide: (state, params) => void requirePairs(at(state, params), params.msgUID),
    apply: (state, params, context) => {
      const message = at(state, params);
      if (message) removePairs(message, params.extraKey);
      tellPairs(params, { removed: params.extraKey }, context);
    },
  },
  'ultraGroupMessage.listExpansion': {
    query: (state, { pageNo = 1, ...params }) => ({ extraContent: pageOfPairs(at(state, params), pageNo) }),
  },
} satisfies HandlersOf<'ultraGroupMessage'>;

type Place = Pick<Params<'ultraGroupMessage.removeExpansion'>, 'groupId' | 'busChannel' | 'msgUID'>;

/** The message that a call names by UID, group and channel; undefined if there is none. */
function at(state: State, place: Place): Message | undefined;
function at(state: View, place: Place): ReadOnly<Message> | undefined;
function at(state: View, { groupId, busChannel = DEFAULT_CHANNEL, msgUID }: Place): ReadOnly<Message> | undefined {
  return channelMessage(state, { groupId, busChannel, msgUID });
}

function tellPairs(
  { msgUID: messageUID, userId }: Pick<Params<'ultraGroupMessage.removeExpansion'>, 'msgUID' | 'userId'>,
  pairs: NonNullable<MessageChanged['pairs']>,
  context: Context,
): void {
  const { at: time, tell, source } = context;
  tell({ kind: 'messageChanged', at: time, source, changeUID: messageUid(context, 0), messageUID, userId, pairs });
}
