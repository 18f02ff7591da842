import type { Context, HandlersOf } from '../../handler.js';
import { eraseUser } from '../../rules/users.js';
import type { View } from '../../state/index.js';
import { operationId } from '../../values/identifiers.js';
import { pageOf } from '../../values/paging.js';
import { Refusal } from '../../values/refusal.js';
import { minutes } from '../../values/times.js';

/** The time after its deactivation in which a user cannot be reactivated: one hour, in milliseconds. */
const COOL_DOWN = minutes(60);

export const userDeactivation = {
  /** The service takes some minutes to deactivate a user; the emulator does so at once. */
  'user.deactivate': {
    apply: (state, { userId }, context) => {
      for (const each of userId) {
        if (!state.deactivatedUsers.has(each)) state.deactivatedUsers.set(each, context.at);
        eraseUser(state, each, 'deactivated', context);
      }
      return operated('deactivate', userId, context);
    },
  },
  'user.listDeactivated': {
    query: ({ deactivatedUsers }, { pageNo = 1, pageSize = 50 }) => ({
      users: pageOf([...deactivatedUsers.keys()], pageNo, pageSize),
    }),
  },
  'user.reactivate': {
    decide: (state, { userId }, { at }) => requireCooledDown(state, userId, at),
    apply: ({ deactivatedUsers }, { userId }, context) => {
      for (const each of userId) deactivatedUsers.delete(each);
      return operated('reactivate', userId, context);
    },
  },
  'user.activate': {
    decide: (state, { userId }, { at }) => requireCooledDown(state, [userId], at),
    apply: ({ deactivatedUsers }, { userId }) => {
      deactivatedUsers.delete(userId);
    },
  },
} satisfies HandlersOf<'user'>;

/** Generates and returns the id of an operation, and tells listeners its result for each user, under the same id. */
function operated(operation: 'deactivate' | 'reactivate', userIds: readonly string[], context: Context) {
  const { at, tell } = context;
  const operateId = operationId(context);
  for (const userId of userIds) tell({ kind: 'userOperated', at, operation, operateId, userId });
  return { operateId };
}

function requireCooledDown({ deactivatedUsers }: View, userIds: readonly string[], at: number): void {
  const locked = userIds.find((userId) => at < (deactivatedUsers.get(userId) ?? -COOL_DOWN) + COOL_DOWN);
  if (locked !== undefined) throw new Refusal(1002, `userId<${locked}> was deactivated less than an hour ago.`);
}
