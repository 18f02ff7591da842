import type { State } from '../state/index.js';

/** Those of whom the service still keeps anything. */
export function withoutDeactivated({ deactivatedUsers }: State, userIds: Iterable<string>): Set<string> {
  const active = new Set(userIds);
  for (const userId of active) if (deactivatedUsers.has(userId)) active.delete(userId);
  return active;
}
