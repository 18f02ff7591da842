import { conversationTypeOf } from '../conversation-type.js';
import { command, type Params, query } from '../handler.js';
import { setIn } from '../nested.js';
import { Refusal } from '../refusal.js';
import type { UnpushLevel } from '../state/index.js';
import { conversationKey } from './key.js';
import { nextSettingVersion } from './setting-versions.js';

const setNotification = command('conversation.setNotification', (state, params, { at, tell }) => {
  const userId = params.requestId;
  const level = { level: levelIn(params), version: nextSettingVersion(state, userId, at) };
  setIn(state.conversationLevels, userId, keyOf(params), level);
  tell({ kind: 'conversationSet', at, userId });
  return {};
});

/** The older switch counts where no level is given. */
function levelIn({ unpushLevel, isMuted }: Params<'conversation.setNotification'>): UnpushLevel {
  if (unpushLevel !== undefined) return unpushLevel;
  if (isMuted === undefined) throw new Refusal(1002, 'unpushLevel is required.');
  return isMuted === 1 ? 5 : 0;
}

const getNotification = query('conversation.getNotification', ({ conversationLevels }, params) => ({
  isMuted: conversationLevels.get(params.requestId)?.get(keyOf(params))?.level ?? 0,
}));

function keyOf({ conversationType, targetId, busChannel }: Params<'conversation.getNotification'>): string {
  return conversationKey({
    conversationType: conversationTypeOf(conversationType),
    targetId,
    ...(busChannel !== undefined && { busChannel }),
  });
}

const setTypeNotification = command(
  'conversation.setTypeNotification',
  (state, { requestId: userId, conversationType, unpushLevel }, { at, tell }) => {
    const level = { level: unpushLevel, version: nextSettingVersion(state, userId, at) };
    setIn(state.conversationTypeLevels, userId, conversationTypeOf(conversationType), level);
    tell({ kind: 'conversationSet', at, userId });
    return {};
  },
);

const getTypeNotification = query(
  'conversation.getTypeNotification',
  ({ conversationTypeLevels }, { requestId, conversationType }) => ({
    isMuted: conversationTypeLevels.get(requestId)?.get(conversationTypeOf(conversationType))?.level ?? 0,
  }),
);

export const notificationHandlers = [setNotification, getNotification, setTypeNotification, getTypeNotification];
