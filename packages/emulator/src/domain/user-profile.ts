import { command, query } from './handler.js';
import { pageOf } from './paging.js';
import { Refusal } from './refusal.js';
import type { State, UserProfile } from './state/index.js';

const MAX_EXT_FIELDS = 20;

const set = command(
  'userProfile.set',
  ({ userProfiles }, { userId, userProfile = {}, userExtProfile = {} }, { at, tell }) => {
    if (Object.keys({ ...userProfile, ...userExtProfile }).length === 0) return {};
    const profile = userProfiles.get(userId) ?? { createdAt: at, version: 0, fields: new Map(), extFields: new Map() };
    const extKeys = new Set([...profile.extFields.keys(), ...Object.keys(userExtProfile)]);
    if (extKeys.size > MAX_EXT_FIELDS) {
      throw new Refusal(1002, `the number of userExtProfile should be at most ${MAX_EXT_FIELDS}.`);
    }
    profile.version += 1;
    for (const [key, value] of Object.entries(userProfile)) profile.fields.set(key, value);
    for (const [key, value] of Object.entries(userExtProfile)) profile.extFields.set(key, value);
    userProfiles.set(userId, profile);
    tell({ kind: 'userProfile', at, change: 'set', userId, fields: { ...userProfile }, extFields: userExtProfile });
    return {};
  },
);

const clear = command('userProfile.clear', ({ userProfiles }, { userId: userIds }, { at, tell }) => {
  for (const userId of userIds) {
    const profile = userProfiles.get(userId);
    if (!profile) continue;
    profile.version += 1;
    profile.fields.clear();
    profile.extFields.clear();
    tell({ kind: 'userProfile', at, change: 'cleared', userId, fields: {}, extFields: {} });
  }
  return {};
});

const get = query('userProfile.get', ({ userProfiles }, { userId }) => {
  const known = [...new Set(userId)].flatMap((each) => {
    const profile = userProfiles.get(each);
    return profile ? [entryOf(each, profile)] : [];
  });
  return { userList: known };
});

const list = query('userProfile.list', ({ userProfiles, users }, { page = 1, size = 20, order = 0 }) => {
  const since = ([userId, { createdAt }]: readonly [string, UserProfile]) => users.get(userId)?.createdAt ?? createdAt;
  const oldestFirst = [...userProfiles].sort((a, b) => since(a) - since(b));
  const ordered = order === 1 ? oldestFirst.reverse() : oldestFirst;
  return { userList: pageOf(ordered, page, size).map(([userId, profile]) => entryOf(userId, profile)) };
});

function entryOf(userId: string, { version, fields, extFields }: UserProfile) {
  return {
    userId,
    version,
    userProfile: JSON.stringify(Object.fromEntries(fields)),
    userExtProfile: JSON.stringify(Object.fromEntries(extFields)),
  };
}

/** The name that others see: that of the hosted profile, else that of the registration. */
export function shownName({ userProfiles, users }: State, userId: string): string {
  return String(userProfiles.get(userId)?.fields.get('name') || users.get(userId)?.name || '');
}

export const userProfileHandlers = [set, clear, get, list];
