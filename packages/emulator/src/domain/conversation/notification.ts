import { conversationTypeOf } from '../conversation-type.js';
import { command, type Params, query } from '../handler.js';
import { deleteIn, setIn } from '../nested.js';
import { Refusal } from '../refusal.js';
import type { UnpushLevel } from '../state/index.js';
import { conversationKey } from './key.js';

const setNotification = command('conversation.setNotification', ({ conversationLevels }, params, { at, tell }) => {
  const userId = params.requestId;
  setIn(conversationLevels, userId, keyOf(params), { level: levelIn(params), at });
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
  ({ conversationTypeLevels }, { requestId, conversationType, unpushLevel }) => {
    const type = conversationTypeOf(conversationType);
    if (unpushLevel === 0) deleteIn(conversationTypeLevels, requestId, type);
    else setIn(conversationTypeLevels, requestId, type, unpushLevel);
    return {};
  },
);

const getTypeNotification = query(
  'conversation.getTypeNotification',
  ({ conversationTypeLevels }, { requestId, conversationType }) => ({
    isMuted: conversationTypeLevels.get(requestId)?.get(conversationTypeOf(conversationType)) ?? 0,
  }),
);

export const notificationHandlers = [setNotification, getNotification, setTypeNotification, getTypeNotification];
