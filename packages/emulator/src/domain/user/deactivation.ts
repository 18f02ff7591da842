import { type Context, command, query } from '../handler.js';
import { operationId } from '../identifiers.js';
import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { minutes } from '../times.js';
import { eraseUser } from './erase.js';

/** For so long after a deactivation a user cannot be reactivated. */
const LOCKED = minutes(60);

/** The service takes some minutes for it; here it is done at once. */
export const deactivate = command('user.deactivate', (state, { userId }, context) => {
  for (const each of userId) {
    if (!state.deactivatedUsers.has(each)) state.deactivatedUsers.set(each, context.at);
    eraseUser(state, each, context);
  }
  return operated('deactivate', userId, context);
});

export const listDeactivated = query('user.listDeactivated', ({ deactivatedUsers }, { pageNo = 1, pageSize = 50 }) => ({
  users: pageOf([...deactivatedUsers.keys()], pageNo, pageSize),
}));

export const reactivate = command('user.reactivate', (state, { userId }, context) => {
  admitAgain(state, userId, context.at);
  return operated('reactivate', userId, context);
});

export const activate = command('user.activate', (state, { userId }, { at }) => {
  admitAgain(state, [userId], at);
  return {};
});

/** Answers the id of an operation, and tells how it went under the same id. */
function operated(operation: 'deactivate' | 'reactivate', userIds: readonly string[], { at, seq, tell }: Context) {
  const operateId = operationId(seq);
  for (const userId of userIds) tell({ kind: 'userOperated', at, operation, operateId, userId });
  return { operateId };
}

function admitAgain({ deactivatedUsers }: State, userIds: readonly string[], at: number): void {
  const locked = userIds.find((userId) => at < (deactivatedUsers.get(userId) ?? -LOCKED) + LOCKED);
  if (locked !== undefined) throw new Refusal(1002, `userId<${locked}> was deactivated less than an hour ago.`);
  for (const userId of userIds) deactivatedUsers.delete(userId);
}
