import type { UndeliveredReason } from '../events.js';
import { EVERYWHERE, isGagged } from '../rules/mutes.js';
import { turnedAwayBy } from '../rules/undelivered.js';
import { BLOCKED_WORD } from '../rules/words.js';
import type { ConversationType, View } from '../state/index.js';
import {
  BANNED,
  BLOCKED_IN_ROOM,
  GAGGED_IN_GROUP,
  GAGGED_IN_ROOM,
  GAGGED_IN_ULTRA_GROUP,
  NO_SUCH_CHANNEL,
  NO_SUCH_ROOM,
  NO_SUCH_ULTRA_GROUP,
  NOT_IN_CHANNEL,
  NOT_IN_GROUP,
  NOT_IN_ROOM,
  NOT_IN_ULTRA_GROUP,
  TURNED_AWAY,
} from './refusals.js';

interface Refused {
  readonly userId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  /** The code of the refusal. */
  readonly code: number;
}

const PLAIN: Readonly<Record<number, UndeliveredReason>> = {
  1002: 'badRequest',
  20606: 'unsupported',
  [NOT_IN_ROOM]: 'notAMember',
  [BLOCKED_IN_ROOM]: 'blocked',
  [NO_SUCH_ROOM]: 'notThere',
  [NOT_IN_ULTRA_GROUP]: 'notAMember',
  [NOT_IN_CHANNEL]: 'notAMember',
  [GAGGED_IN_ULTRA_GROUP]: 'muted',
  [NO_SUCH_ULTRA_GROUP]: 'notThere',
  [NO_SUCH_CHANNEL]: 'notThere',
  [BLOCKED_WORD]: 'blockedWord',
};

/** The reason that listeners are told for the refusal of a message from a client with `code`, by the present state. */
export function whyRefused(state: View, { userId, targetId, code }: Refused, at: number): UndeliveredReason {
  const { groups, groupGags, chatroomGags, chatBans } = state;
  const isMuted = (gags: typeof groupGags) =>
    [EVERYWHERE, targetId].some((place) => isGagged(gags, place, userId, at)) ? 'muted' : 'groupMuted';
  if (code === TURNED_AWAY) return turnedAwayBy(state, targetId);
  if (code === NOT_IN_GROUP) return groups.has(targetId) ? 'notAMember' : 'notThere';
  if (code === GAGGED_IN_GROUP) return isMuted(groupGags);
  if (code === GAGGED_IN_ROOM) return isMuted(chatroomGags);
  // Users who send too fast get the same code.
  if (code === BANNED) return chatBans.has(userId) ? 'chatBanned' : 'rateLimited';
  return PLAIN[code] ?? 'refused';
}
