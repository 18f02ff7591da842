import { conversationTypeOf } from '../conversation-type.js';
import { command, query } from '../handler.js';
import { setIn } from '../nested.js';
import { conversationKey } from './key.js';
import { nextSettingVersion } from './setting-versions.js';
import { tagRow } from './tag-row.js';

const setTop = command(
  'conversation.setTop',
  (state, { userId, conversationType: number, targetId, setTop: top }, { at, tell }) => {
    const key = conversationKey({ conversationType: conversationTypeOf(number), targetId });
    if (!top && !state.pins.get(userId)?.has(key)) return {};
    setIn(state.pins, userId, key, { top, at, version: nextSettingVersion(state, userId, at) });
    tell({ kind: 'conversationSet', at, userId });
    return {};
  },
);

const getAttribute = query(
  'conversation.getAttribute',
  ({ pins, conversationLevels, conversationTags }, { userId, conversationType, targetId }) => {
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
);

export const attributeHandlers = [setTop, getAttribute];
