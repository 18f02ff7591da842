import type { HandlersOf } from '../../handler.js';
import { nextSettingVersion, tagRow } from '../../rules/conversation-settings.js';
import { conversationKey, conversationTypeOf } from '../../rules/conversations.js';
import { countCleared, EVERYBODY, keptIn } from '../../rules/history.js';
import { countUntil } from '../../rules/message-lists.js';
import { setIn } from '../../state/collections.js';

export const conversationAttributes = {
  'conversation.setTop': {
    apply: (state, { userId, conversationType, targetId, setTop: top }, { at, tell }) => {
      const key = conversationKey({ conversationType: conversationTypeOf(conversationType), targetId });
      if (!top && !state.pins.get(userId)?.has(key)) return;
      setIn(state.pins, userId, key, { top, at, version: nextSettingVersion(state, userId, at) });
      tell({ kind: 'conversationSet', at, userId });
    },
  },
  'conversation.clearHistory': {
    apply: (state, { conversationType, fromUserId, targetId, msgTimestamp }, { at, tell, source }) => {
      const conversation = { conversationType: conversationTypeOf(conversationType), targetId };
      const uids = keptIn(state, conversation, fromUserId);
      const count = msgTimestamp === undefined ? uids.length : countUntil(uids, msgTimestamp, state.messages);
      const last = uids[count - 1];
      if (last === undefined || count <= countCleared(state, conversation, fromUserId)) return;
      const userId = conversation.conversationType === 'CHATROOM' ? EVERYBODY : fromUserId;
      setIn(state.clearedHistories, userId, conversationKey(conversation), last);
      const deleted = { until: msgTimestamp ?? at };
      tell({ kind: 'historyCleared', at, source, userId: fromUserId, ...conversation, busChannel: '', deleted });
    },
  },
  'conversation.getAttribute': {
    query: ({ pins, conversationLevels, conversationTags }, { userId, conversationType, targetId }) => {
      const key = conversationKey({ conversationType: conversationTypeOf(conversationType), targetId });
      const pin = pins.get(userId)?.get(key);
      const mute = conversationLevels.get(userId)?.get(key)?.level ?? 0;
      const tags = [...(conversationTags.get(userId) ?? [])].filter(([, { conversations }]) => conversations.has(key));
      return {
        data: {
          targetId,
          conversationType,
          ...(pin && { top: { top: pin.top, topTime: pin.at } }),
          ...(mute !== 0 && { mute: { mute } }),
          ...(tags.length > 0 && { tags: tags.map(tagRow) }),
        },
      };
    },
  },
} satisfies HandlersOf<'conversation'>;
