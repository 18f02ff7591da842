import { defineEndpoint, type ErrorCase } from '../endpoint.js';
import { asJson, choice, id, ids, integer, list, object, optional, text, textMap } from '../fields.js';

const percent = (description: string) => optional(integer(description, { min: 0, max: 100 }));
const short = (description: string, maxChars: number) => optional(text(description, { maxChars, allowEmpty: true }));

const profile = object('UserProfileFields', 'Basic fields of a hosted user profile.', {
  uniqueId: short('Id chosen by the user, such as a handle; not the user id.', 32),
  name: short('Display name of the user.', 64),
  portraitUri: short("URL of the user's avatar.", 1024),
  email: short('Email address of the user.', 128),
  birthday: short('Birthday of the user, in any format.', 32),
  gender: optional(choice('Gender: 0 unknown, 1 male, 2 female.', [0, 1, 2])),
  location: short('Location of the user.', 32),
  role: percent('Role of the user: a number with a meaning defined by you.'),
  level: percent('Level of the user: a number with a meaning defined by you.'),
});

const extProfile = textMap(
  'Custom fields of the profile. Keys begin with `ext_` and must first be defined in the console.',
  {
    key: { maxChars: 32, pattern: '^ext_' },
    value: text('', { maxChars: 256, allowEmpty: true }),
    maxItems: 20,
  },
);

const listed = object('UserProfileEntry', 'The hosted profile of a user.', {
  userId: text('Id of the user.'),
  version: optional(
    integer(
      'Version number of the profile, which increases with each change. The Java and Go SDKs have the field; one documentation page does not.',
    ),
  ),
  userProfile: text('Basic fields, a serialized JSON object with the keys of `userProfile` in `userProfile.set`.'),
  userExtProfile: text('Custom fields, a serialized JSON object with string values.'),
});

const errors: readonly ErrorCase[] = [
  { code: 1009, when: 'profile hosting is not enabled for the app (newer documentation: enabled by default)' },
];
const since = 'PHP SDK of 2024-09, Java and Go SDKs of 2024-10';
const SDKS = ['java:methods/profile/EntrustUser.java', 'php:Lib/User/Profile/Profile.php', 'go:sdk/user.go'];
const page = (name: string) => `docs:platform-chat-api/user/user-profiles/${name}`;

const set = defineEndpoint({
  id: 'userProfile.set',
  path: '/user/profile/set.json',
  summary: 'Sets fields of the profile that RongCloud hosts for a user.',
  params: {
    userId: id('Id of the user whose profile is set.'),
    userProfile: optional(asJson(profile)),
    userExtProfile: optional(asJson(extProfile)),
  },
  result: {
    profileKey: optional(
      text(
        "Key of the field with the wrong value; only in the answer to a refused call. Inferred: as on the path of Nexconn, RongCloud's overseas brand.",
      ),
    ),
  },
  repeat: 'safe',
  destroys: true,
  errors,
  sample: {
    params: { userId: 'u1', userProfile: { name: 'Nick', gender: 1 }, userExtProfile: { ext_team: 'red' } },
    result: { code: 200 },
  },
  notes: [
    'The version number of the profile increases with each change.',
    'The name and avatar for push notifications (`user.getToken`, `user.refresh`) are separate and unchanged.',
    'Inferred: only the given keys change.',
    "At least one of `userProfile` and `userExtProfile` is required, as Nexconn, RongCloud's overseas brand, documents. Inferred: the code is 1002.",
    'Inferred: empty objects change nothing.',
    'Inferred: the user need not be registered.',
  ],
  disagreements:
    'Chinese documentation: name 32 and portraitUri 128 characters. English documentation, which is newer and followed: 64 and 1024.',
  since,
  sources: [page('set-user-profiles'), ...SDKS],
});

const clear = defineEndpoint({
  id: 'userProfile.clear',
  path: '/user/profile/clean.json',
  summary: 'Clears all fields of the hosted profiles of users.',
  params: { userId: ids('Ids of the users whose profiles are cleared.', { maxItems: 20, commas: 'accept' }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors,
  sample: { params: { userId: ['u1'] }, result: { code: 200 } },
  notes: ['Inferred: the profiles are empty afterwards; their version numbers are not reset.'],
  disagreements:
    'The documentation does not mark userId as required. Java joins several ids with commas; PHP repeats the field, which is followed.',
  since,
  sources: [page('clean-user-profiles'), ...SDKS],
});

const get = defineEndpoint({
  id: 'userProfile.get',
  path: '/user/profile/batch/query.json',
  summary: 'Gets the hosted profiles of users.',
  params: { userId: ids('Ids of the users whose profiles are returned.', { maxItems: 100, commas: 'accept' }) },
  result: { userList: list('Profiles, in the order of the ids.', listed) },
  repeat: 'safe',
  errors,
  sample: {
    params: { userId: ['u1'] },
    result: {
      code: 200,
      userList: [{ userId: 'u1', version: 1, userProfile: '{"name":"Nick"}', userExtProfile: '{"ext_team":"red"}' }],
    },
  },
  notes: ['Inferred: users without a profile are omitted.'],
  disagreements:
    "Java joins the ids with commas; the documentation and PHP repeat the field. Nexconn, RongCloud's overseas brand, allows 20 ids on its own path; RongCloud's pages have 100.",
  since,
  sources: [page('query-user-profiles-by-batch'), ...SDKS],
});

const listProfiles = defineEndpoint({
  id: 'userProfile.list',
  path: '/user/profile/query.json',
  summary: 'Lists the hosted profiles of all users, page by page.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Number of profiles per page.', { min: 1, max: 100, default: 20 })),
    order: optional(choice('Order by the time of registration: 0 earliest first, 1 latest first.', [0, 1], 0)),
  },
  result: { userList: list('Profiles on this page.', listed) },
  repeat: 'safe',
  paging: { by: 'page', items: 'userList', page: 'page', size: 'size' },
  errors,
  sample: {
    params: { page: 1, size: 20 },
    result: { code: 200, userList: [{ userId: 'u1', userProfile: '{"name":"Nick"}', userExtProfile: '{}' }] },
  },
  notes: [
    'Inferred: for a user who was never registered, the time when the profile was first set counts as the time of registration.',
    'Inferred: the result has no total; a page with fewer than `size` profiles is the last.',
  ],
  disagreements: "The documentation's example sends count instead of size.",
  since,
  sources: [page('query-paginated-user-list'), ...SDKS],
});

export const userProfile = { set, clear, get, list: listProfiles };
