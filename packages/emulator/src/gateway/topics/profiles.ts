import { resources } from '@rongkit/contract';
import type { ReadOnly, State, UserProfile } from '../../domain/state/index.js';
import { Refusal } from '../../domain/values/refusal.js';
import { Profile, ProfileIds, ProfileSet, Profiles, ProfileVisibility, SearchProfile } from '../bodies.js';
import { execute, executeCall } from '../execute.js';
import { decode, encode, type Message } from '../proto.js';
import { type AnswerQuery, DONE, type Queries } from './topic.js';

/** Inferred: a client's status for a user without the profile that it searches. */
const NO_SUCH_USER = 24366;
/** The number of users in one query. */
const MAX_USERS = 20;
const TOO_MANY_USERS = 24365;
const NOT_SET = 0;

/** Fields whose values are numbers; clients send all values as strings. */
const NUMBERS: readonly string[] = ['gender', 'role', 'level'];

const own: AnswerQuery = ({ services }, { userId }) => encode(Profile, profileOf(services.store.state, userId));

const ofUsers: AnswerQuery = ({ services }, _connection, { body }) => {
  const userIds = [...new Set(decode(ProfileIds, body).userIds ?? [])];
  if (userIds.length > MAX_USERS) throw new Refusal(TOO_MANY_USERS, `A query names at most ${MAX_USERS} users.`);
  return encode(Profiles, { profiles: userIds.map((userId) => profileOf(services.store.state, userId)) });
};

const change: AnswerQuery = async ({ services }, { userId, session }, { body }) => {
  const { fields = [], extFields = [] } = decode(Profile, body);
  const entryOf = ({ key = '', value = '' }: Field) => [key, NUMBERS.includes(key) ? Number(value) : value];
  await executeCall({ services, session }, resources.userProfile.set, {
    userId,
    ...(fields.length > 0 && { userProfile: Object.fromEntries(fields.map(entryOf)) }),
    ...(extFields.length > 0 && { userExtProfile: Object.fromEntries(extFields.map(entryOf)) }),
  });
  return encode(ProfileSet, { version: services.store.state.userProfiles.get(userId)?.version ?? 0 });
};

/** Answers with the profile that has a `uniqueId`. Inferred: the visibility of the profile does not matter. */
const search: AnswerQuery = ({ services }, _connection, { body }) => {
  const { uniqueId = '' } = decode(SearchProfile, body);
  const { state } = services.store;
  for (const [userId, { fields }] of state.userProfiles)
    if (uniqueId !== '' && fields.get('uniqueId') === uniqueId) return encode(Profile, profileOf(state, userId));
  throw new Refusal(NO_SUCH_USER, `uniqueId<${uniqueId}> is not exist.`);
};

const setVisibility: AnswerQuery = async ({ services }, { userId, session }, { body }) => {
  const { permission = NOT_SET } = decode(ProfileVisibility, body);
  await execute({ services, session }, 'client.setProfileVisibility', { userId, visibility: permission });
  return DONE;
};

const visibility: AnswerQuery = ({ services }, { userId }) =>
  encode(ProfileVisibility, { permission: services.store.state.profileVisibilities.get(userId) ?? NOT_SET });

type Field = Message<typeof Profile>['fields'] extends readonly (infer T)[] | undefined ? T : never;

function profileOf({ userProfiles }: State, userId: string): Message<typeof Profile> {
  const { version = 0, fields, extFields }: Partial<ReadOnly<UserProfile>> = userProfiles.get(userId) ?? {};
  const rows = (values: ReadonlyMap<string, string | number> | undefined) =>
    [...(values ?? [])].map(([key, value]) => ({ key, value: String(value) }));
  return { version, userId, fields: rows(fields), extFields: rows(extFields) };
}

export const profileQueries: Queries = {
  pullOwnProfile: own,
  pullUserProfile: ofUsers,
  updUserProfile: change,
  searchUserProfile: search,
  updProfilePermiss: setVisibility,
  qProfilePermiss: visibility,
};
