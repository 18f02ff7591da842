import { defineEndpoint, type ErrorCase } from '../endpoint.js';
import { asJson, choice, id, ids, integer, list, object, optional, text, textMap } from '../fields.js';

const percent = (description: string) => optional(integer(description, { min: 0, max: 100 }));
const short = (description: string, maxChars: number) => optional(text(description, { maxChars, allowEmpty: true }));

const profile = object('UserProfileFields', 'What a user shows.', {
  uniqueId: short('An id that the user chose, such as a handle.', 32),
  name: short('Display name.', 64),
  portraitUri: short('Address of the avatar.', 1024),
  email: short('Mail address.', 128),
  birthday: short('Birthday, in a form of your own.', 32),
  gender: optional(choice('0 unknown, 1 male, 2 female.', [0, 1, 2])),
  location: short('Where the user lives.', 32),
  role: percent('Role, in numbers of your own.'),
  level: percent('Level, in numbers of your own.'),
});

const extProfile = textMap('Fields of your own, defined in the console before; their keys begin with `ext_`.', {
  key: { maxChars: 32, pattern: '^ext_' },
  value: text('', { maxChars: 256, allowEmpty: true }),
  maxItems: 20,
});

const listed = object('UserProfileEntry', 'The hosted profile of a user.', {
  userId: text('User id.'),
  version: optional(integer('Grows with each change. Java and Go have it, the documented table of one page does not.')),
  userProfile: text('The profile: a JSON object, serialized.'),
  userExtProfile: text('The fields of your own: a JSON object, serialized.'),
});

const errors: readonly ErrorCase[] = [
  { code: 1009, when: 'profile hosting is not enabled for the app (newer documentation: it is by default)' },
];
const since = 'PHP SDK of 2024-09, Java and Go SDKs of 2024-10';
const SDKS = ['java:methods/profile/EntrustUser.java', 'php:Lib/User/Profile/Profile.php', 'go:sdk/user.go'];
const page = (name: string) => `docs:platform-chat-api/user/user-profiles/${name}`;

const set = defineEndpoint({
  id: 'userProfile.set',
  path: '/user/profile/set.json',
  summary: "Sets a user's hosted profile.",
  params: {
    userId: id('User id.'),
    userProfile: optional(asJson(profile)),
    userExtProfile: optional(asJson(extProfile)),
  },
  result: {},
  repeat: 'safe',
  errors,
  sample: {
    params: { userId: 'u1', userProfile: { name: 'Nick', gender: 1 }, userExtProfile: { ext_team: 'red' } },
    result: { code: 200 },
  },
  notes: [
    'Only the keys that are given change (inferred).',
    'Without any of them nothing happens (inferred).',
    'The user need not be registered (inferred).',
    'The profile has a version that grows with each change.',
    'Name and avatar of `user.getToken` and `user.refresh` are separate and stay as they are.',
  ],
  disagreements:
    'Chinese documentation: name 32 and portraitUri 128 characters; English documentation, which is newer: 64 and 1024; the latter are followed.',
  since,
  sources: [page('set-user-profiles'), ...SDKS],
});

const clear = defineEndpoint({
  id: 'userProfile.clear',
  path: '/user/profile/clean.json',
  summary: 'Clears the hosted profiles of users.',
  params: { userId: ids('User ids, one or several.', { maxItems: 20, commas: 'accept' }) },
  result: {},
  repeat: 'safe',
  errors,
  sample: { params: { userId: ['u1'] }, result: { code: 200 } },
  notes: ['Afterwards the profiles are empty; their versions go on (inferred).'],
  disagreements:
    'Documentation does not mark userId as required. Java joins several ids with commas, PHP repeats the field; the latter is followed.',
  since,
  sources: [page('clean-user-profiles'), ...SDKS],
});

const get = defineEndpoint({
  id: 'userProfile.get',
  path: '/user/profile/batch/query.json',
  summary: 'Reads the hosted profiles of users.',
  params: { userId: ids('User ids, one or several.', { maxItems: 100, commas: 'accept' }) },
  result: { userList: list('The profiles, in the order of the ids.', listed) },
  repeat: 'safe',
  errors,
  sample: {
    params: { userId: ['u1'] },
    result: {
      code: 200,
      userList: [{ userId: 'u1', version: 1, userProfile: '{"name":"Nick"}', userExtProfile: '{"ext_team":"red"}' }],
    },
  },
  notes: ['Users without a profile are left out (inferred).'],
  disagreements: 'Java joins the ids with commas; documentation and PHP repeat the field.',
  since,
  sources: [page('query-user-profiles-by-batch'), ...SDKS],
});

const listProfiles = defineEndpoint({
  id: 'userProfile.list',
  path: '/user/profile/query.json',
  summary: 'Lists all hosted user profiles, page by page.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Profiles a page.', { min: 1, max: 100, default: 20 })),
    order: optional(choice('By time of registration: 0 ascending, 1 descending.', [0, 1], 0)),
  },
  result: { userList: list('A page of profiles.', listed) },
  repeat: 'safe',
  paging: { by: 'page', items: 'userList', page: 'page', size: 'size' },
  errors,
  sample: {
    params: { page: 1, size: 20 },
    result: { code: 200, userList: [{ userId: 'u1', userProfile: '{"name":"Nick"}', userExtProfile: '{}' }] },
  },
  notes: [
    'A user who was never registered counts from the first profile (inferred).',
    'There is no total: the last page is not full (inferred).',
  ],
  disagreements: "The documentation's example sends count in place of size.",
  since,
  sources: [page('query-paginated-user-list'), ...SDKS],
});

export const userProfile = { set, clear, get, list: listProfiles };
