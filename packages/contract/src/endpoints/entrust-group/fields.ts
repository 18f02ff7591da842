import type { ErrorCase } from '../../endpoint.js';
import { asJson, choice, flag, id, ids, integer, lenient, object, optional, text, textMap } from '../../fields.js';

export const groupId = text('Id of the entrusted group.', { maxChars: 64 });
export const newGroupId = text('Id of the group, chosen by you.', { maxChars: 64 });
export const name = text('Name of the group; need not be unique.', { maxChars: 64 });
export const owner = id('User id of the group owner.');

/** User ids. The Java and Go SDKs join the ids with commas, the PHP SDK repeats the field. */
export function userIds(description: string, maxItems: number) {
  return ids(description, { maxItems, commas: 'accept' });
}

const profileFields = {
  introduction: optional(text('Introduction of the group.', { maxChars: 512, allowEmpty: true })),
  announcement: optional(text('Announcement to the members of the group.', { maxChars: 1024, allowEmpty: true })),
  portraitUrl: optional(text('URL of the group picture.', { maxChars: 128, allowEmpty: true })),
};

export const groupProfile = optional(
  asJson(object('EntrustGroupProfile', 'Profile of an entrusted group.', profileFields)),
);

export const changedProfile = optional(
  asJson(
    object('EntrustGroupProfileChange', 'Changes to the profile of an entrusted group.', {
      name: optional(text('New name of the group.', { maxChars: 64 })),
      ...profileFields,
    }),
  ),
);

export const permissions = optional(
  asJson(
    object(
      'EntrustGroupPermissions',
      'Permissions of clients in an entrusted group. Inferred: they do not restrict the server API.',
      {
        joinPerm: optional(
          choice(
            'Joining the group: 0 with approval by the owner (default), 1 free, 2 with approval by the owner or an administrator, 3 not allowed.',
            [0, 1, 2, 3],
          ),
        ),
        removePerm: optional(
          choice(
            'Users who can remove members: 0 the owner (default), 1 the owner and administrators, 2 all members.',
            [0, 1, 2],
          ),
        ),
        memInvitePerm: optional(
          choice(
            'Users who can invite others: 0 the owner (default), 1 the owner and administrators, 2 all members.',
            [0, 1, 2],
          ),
        ),
        invitePerm: optional(choice('Consent of invited users: 0 not required (default), 1 required.', [0, 1])),
        profilePerm: optional(
          integer(
            'Users who can change the group profile: 0 the owner (default). The source of the other values was unreadable.',
            { min: 0 },
          ),
        ),
        memProfilePerm: optional(
          integer('Users who can change member profiles, such as nicknames. The source of the values was unreadable.', {
            min: 0,
          }),
        ),
      },
    ),
  ),
);

export const groupExtProfile = optional(
  asJson(
    textMap('Custom fields of the group. Keys begin with `ext_` and must first be defined in the console.', {
      key: { maxChars: 32, pattern: '^ext_' },
      value: text('', { maxChars: 256, allowEmpty: true }),
      maxItems: 10,
    }),
  ),
);

/** Parameters that clear data of users who leave. */
export const clearing = {
  isDelBan: optional(lenient(flag('If 1, the mutes of the users in this group are removed.', 1), { max: 2 })),
  isDelWhite: optional(
    lenient(flag('If 1, the mute exceptions of the users in this group are removed.', 1), { max: 2 }),
  ),
  isDelFollowed: optional(
    lenient(flag('If 1, the users no longer follow members of the group (`entrustGroup.followMembers`).', 1), {
      max: 2,
    }),
  ),
};

export const clearingNotes = [
  'By default the mutes and mute exceptions of the users are removed, unlike in `group.quit`.',
  'Inferred: `isDelFollowed` clears the members whom a leaving user follows, not the followers of that user.',
  'Inferred: a mute in every group (`group.addGagUser`) is unchanged.',
  "Inferred: role, nickname and custom string end with the membership; the user's alias for the group remains.",
];

/** Profile fields that an answer contains as JSON strings. */
export const profileTexts = {
  groupProfile: text(
    'Profile of the group, a serialized JSON object with `introduction`, `announcement` and `portraitUrl`.',
  ),
  groupExtProfile: text('Custom fields of the group, a serialized JSON object with string values.'),
  permissions: text('Permissions of clients, a serialized JSON object with numbers, as in `entrustGroup.create`.'),
};

export const order = (by: string) => optional(choice(`Order by ${by}: 0 earliest first, 1 latest first.`, [0, 1], 1));
export const pageToken = optional(
  text('Token of the page: `pageToken` of the previous page. Default: the first page.'),
);
export const nextToken = optional(text('Token of the next page; absent on the last page.'));

export const notEnabled: readonly ErrorCase[] = [
  { code: 1009, when: 'Inferred: profile hosting is not enabled for the app' },
];

export const noGroup =
  'Inferred: for an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted is refused with 1002.';
export const unknownGroup = 'Inferred: a group that does not exist or is not entrusted is refused with 1002.';
export const since = 'Java SDK 3.6.0 (2024), PHP SDK 3.2.8, Go SDK of 2025';
export const DRAFT_NAMES =
  "The documentation's sample request has the older names isQuitBan, isQuitWhite and isDelAttention; its table and all SDKs have the names used here.";
