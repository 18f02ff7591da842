import type { HandlersOf } from '../handler.js';
import { openAt } from '../state/collections.js';
import type { ReadOnly, UserProfile } from '../state/index.js';
import { pageOf } from '../values/paging.js';
import { Refusal } from '../values/refusal.js';

const MAX_EXT_FIELDS = 20;

export const userProfile = {
  'userProfile.set': {
    decide: ({ userProfiles }, { userId, userProfile: fields, userExtProfile: extFields }) => {
      if (!fields && !extFields) throw new Refusal(1002, 'userProfile is required.');
      const before = userProfiles.get(userId)?.extFields.keys() ?? [];
      const extKeys = new Set([...before, ...Object.keys(extFields ?? {})]);
      if (extKeys.size <= MAX_EXT_FIELDS) return;
      throw new Refusal(1002, `the number of userExtProfile should be at most ${MAX_EXT_FIELDS}.`).inModule(24363);
    },
    apply: ({ userProfiles }, { userId, userProfile: fields = {}, userExtProfile: extFields = {} }, { at, tell }) => {
      if (Object.keys({ ...fields, ...extFields }).length === 0) return;
      const profile = openAt(userProfiles, userId, () => newProfile(at));
      profile.version += 1;
      for (const [key, value] of Object.entries(fields)) profile.fields.set(key, value);
      for (const [key, value] of Object.entries(extFields)) profile.extFields.set(key, value);
      tell({ kind: 'userProfile', at, change: 'set', userId, fields: { ...fields }, extFields });
    },
  },
  'userProfile.clear': {
    apply: ({ userProfiles }, { userId: userIds }, { at, tell }) => {
      for (const userId of userIds) {
        const profile = userProfiles.get(userId);
        if (!profile) continue;
        profile.version += 1;
        profile.fields.clear();
        profile.extFields.clear();
        tell({ kind: 'userProfile', at, change: 'cleared', userId, fields: {}, extFields: {} });
      }
    },
  },
  'userProfile.get': {
    query: ({ userProfiles }, { userId }) => ({
      userList: [...new Set(userId)].flatMap((each) => {
        const profile = userProfiles.get(each);
        return profile ? [entryOf(each, profile)] : [];
      }),
    }),
  },
  'userProfile.list': {
    query: ({ userProfiles, users }, { page = 1, size = 20, order = 0 }) => {
      const since = ([userId, { createdAt }]: readonly [string, ReadOnly<UserProfile>]) =>
        users.get(userId)?.createdAt ?? createdAt;
      const oldestFirst = [...userProfiles].sort((a, b) => since(a) - since(b));
      const ordered = order === 1 ? oldestFirst.reverse() : oldestFirst;
      return { userList: pageOf(ordered, page, size).map(([userId, profile]) => entryOf(userId, profile)) };
    },
  },
} satisfies HandlersOf<'userProfile'>;

function newProfile(createdAt: number): UserProfile {
  return { createdAt, version: 0, fields: new Map(), extFields: new Map() };
}

function entryOf(userId: string, { version, fields, extFields }: ReadOnly<UserProfile>) {
  return {
    userId,
    version,
    userProfile: JSON.stringify(Object.fromEntries(fields)),
    userExtProfile: JSON.stringify(Object.fromEntries(extFields)),
  };
}
