import { whyRefused } from '../domain/clients/why-refused.js';
import type { UndeliveredReason } from '../domain/events.js';
import { addresseesOf } from '../domain/rules/undelivered.js';
import type { ConversationType, View } from '../domain/state/index.js';
import { Refusal } from '../domain/values/refusal.js';
import type { UndeliveredLog } from './undelivered-log.js';

/** A message that a user tries to send, with the fields that are known. */
export interface UsersMessage {
  readonly userId: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly objectName: string;
}

interface Deps {
  readonly undelivered: UndeliveredLog;
  readonly state: View;
  readonly now: number;
}

/** Notes a message that a user could not send. `reason` is set if the code of the refusal does not tell the reason. */
export function noteRefused(
  { undelivered, state, now }: Deps,
  message: UsersMessage,
  error: unknown,
  reason?: UndeliveredReason,
): void {
  const { userId: fromUserId, conversationType, targetId, objectName } = message;
  const code = error instanceof Refusal ? error.code : 0;
  const why = reason ?? whyRefused(state, { ...message, code }, now);
  undelivered.refused({
    fromUserId,
    conversationType,
    targetId,
    objectName,
    reason: why,
    message: error instanceof Error ? error.message : String(error),
    lacking: addresseesOf({ conversationType, targetId }),
  });
}
