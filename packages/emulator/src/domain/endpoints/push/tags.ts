import type { HandlersOf } from '../../handler.js';
import type { State } from '../../state/index.js';
import { noteTagsOf } from '../../state/user.js';

export const pushTags = {
  'push.setUserPushTag': { apply: (state, { userId, tags }) => setTags(state, [userId], tags) },
  'push.setUserPushTags': { apply: (state, { userIds, tags }) => setTags(state, userIds, tags) },
  'push.getUserPushTags': {
    query: ({ userTags }, { userIds }) => ({
      result: Object.fromEntries(userIds.map((userId) => [userId, [...(userTags.get(userId) ?? [])]])),
    }),
  },
} satisfies HandlersOf<'push'>;

function setTags({ userTags }: State, userIds: readonly string[], tags: readonly string[]): void {
  for (const userId of userIds) {
    if (tags.length > 0) userTags.set(userId, [...tags]);
    else userTags.delete(userId);
    noteTagsOf(userTags, userId);
  }
}
