import type { HandlersOf, Params } from '../../handler.js';
import { nextSettingVersion } from '../../rules/conversation-settings.js';
import { conversationKey, conversationTypeOf } from '../../rules/conversations.js';
import { setIn } from '../../state/collections.js';
import type { UnpushLevel } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';

export const conversationNotification = {
  'conversation.setNotification': {
    decide: (_state, { unpushLevel, isMuted }) => {
      if (unpushLevel === undefined && isMuted === undefined) throw new Refusal(1002, 'unpushLevel is required.');
    },
    apply: (state, params, { at, tell }) => {
      const userId = params.requestId;
      const level = { ...levelIn(params), version: nextSettingVersion(state, userId, at) };
      setIn(state.conversationLevels, userId, keyOf(params), level);
      tell({ kind: 'conversationSet', at, userId });
    },
  },
  'conversation.getNotification': {
    query: ({ conversationLevels }, params) => {
      const { level = 0, isMuted } = conversationLevels.get(params.requestId)?.get(keyOf(params)) ?? {};
      return { isMuted: isMuted ? 1 : level };
    },
  },
  'conversation.setTypeNotification': {
    apply: (state, { requestId: userId, conversationType, unpushLevel }, { at, tell }) => {
      const level = { level: unpushLevel, version: nextSettingVersion(state, userId, at) };
      setIn(state.conversationTypeLevels, userId, conversationTypeOf(conversationType), level);
      tell({ kind: 'conversationSet', at, userId });
    },
  },
  'conversation.getTypeNotification': {
    query: ({ conversationTypeLevels }, { requestId, conversationType }) => ({
      isMuted: conversationTypeLevels.get(requestId)?.get(conversationTypeOf(conversationType))?.level ?? 0,
    }),
  },
} satisfies HandlersOf<'conversation'>;

/**
 * The notification level that the parameters set. The older parameter `isMuted` is used only if `unpushLevel` is absent
 * or 0, which means that no level is set.
 */
function levelIn({ unpushLevel = 0, isMuted }: Params<'conversation.setNotification'>): {
  level: UnpushLevel;
  isMuted?: true;
} {
  return unpushLevel === 0 && isMuted === 1 ? { level: 5, isMuted: true } : { level: unpushLevel };
}

function keyOf({ conversationType, targetId, busChannel }: Params<'conversation.getNotification'>): string {
  return conversationKey({
    conversationType: conversationTypeOf(conversationType),
    targetId,
    ...(busChannel !== undefined && { busChannel }),
  });
}
