import { command, query } from '../handler.js';
import type { State } from '../state/index.js';

export const setUserPushTag = command('push.setUserPushTag', ({ userTags }, { userId, tags }) => {
  setTags(userTags, userId, tags);
  return {};
});

export const setUserPushTags = command('push.setUserPushTags', ({ userTags }, { userIds, tags }) => {
  for (const userId of userIds) setTags(userTags, userId, tags);
  return {};
});

function setTags(userTags: State['userTags'], userId: string, tags: readonly string[]): void {
  if (tags.length > 0) userTags.set(userId, tags);
  else userTags.delete(userId);
}

export const getUserPushTags = query('push.getUserPushTags', ({ userTags }, { userIds }) => ({
  result: Object.fromEntries(userIds.map((userId) => [userId, [...(userTags.get(userId) ?? [])]])),
}));
