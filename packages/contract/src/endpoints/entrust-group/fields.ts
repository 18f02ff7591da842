import type { ErrorCase } from '../../endpoint.js';
import { asJson, choice, flag, id, ids, integer, lenient, object, optional, text, textMap } from '../../fields.js';

export const groupId = text('Group id.', { maxChars: 64 });
export const newGroupId = text('Group id, of your choice.', { maxChars: 64 });
export const name = text('Name of the group. Several groups may have the same.', { maxChars: 64 });
export const owner = id('User id of the owner.');

/** The official SDKs differ: Java and Go join the ids with commas, PHP repeats the field. */
export function userIds(description: string, maxItems: number) {
  return ids(description, { maxItems, commas: 'accept' });
}

const profileFields = {
  introduction: optional(text('What the group is about.', { maxChars: 512, allowEmpty: true })),
  announcement: optional(text('Announcement to the members.', { maxChars: 1024, allowEmpty: true })),
  portraitUrl: optional(text('Address of the picture.', { maxChars: 128, allowEmpty: true })),
};

export const groupProfile = optional(
  asJson(object('EntrustGroupProfile', 'What an entrusted group shows of itself.', profileFields)),
);

export const changedProfile = optional(
  asJson(
    object('EntrustGroupProfileChange', 'What changes of the profile of an entrusted group.', {
      name: optional(text('New name of the group.', { maxChars: 64 })),
      ...profileFields,
    }),
  ),
);

export const permissions = optional(
  asJson(
    object('EntrustGroupPermissions', 'What clients may do in an entrusted group.', {
      joinPerm: optional(
        choice(
          'Joining: 0 the owner approves, 1 freely, 2 the owner or an administrator approves, 3 nobody may.',
          [0, 1, 2, 3],
        ),
      ),
      removePerm: optional(
        choice('Who may remove members: 0 the owner, 1 administrators as well, 2 all members.', [0, 1, 2]),
      ),
      memInvitePerm: optional(
        choice('Who may invite: 0 the owner, 1 administrators as well, 2 all members.', [0, 1, 2]),
      ),
      invitePerm: optional(choice('Whether those who are invited must consent: 0 no, 1 yes.', [0, 1])),
      profilePerm: optional(
        integer('Who may change the profile: 0 the owner; further values were not readable.', { min: 0 }),
      ),
      memProfilePerm: optional(
        integer('Who may change what members show of themselves; its values were not readable.', { min: 0 }),
      ),
    }),
  ),
);

export const groupExtProfile = optional(
  asJson(
    textMap('Fields of your own, defined in the console before; their keys begin with `ext_`.', {
      key: { maxChars: 32, pattern: '^ext_' },
      value: text('', { maxChars: 256, allowEmpty: true }),
      maxItems: 10,
    }),
  ),
);

/** What is cleared of users who leave. */
export const clearing = {
  isDelBan: optional(lenient(flag('Whether their mutes in this group are lifted.', 1), { max: 2 })),
  isDelWhite: optional(lenient(flag('Whether they are taken off the exception list of the group.', 1), { max: 2 })),
  isDelFollowed: optional(lenient(flag('Whether they stop following members of the group.', 1), { max: 2 })),
};

export const clearingNotes = [
  'Unlike `group.quit`, mutes and exceptions are cleared unless you say otherwise.',
  '`isDelFollowed` clears whom the leaving user follows, not who follows that user (inferred).',
  'A mute in every group stays (inferred).',
  'Role, nickname and extra text go with the membership; the alias that the user has for the group stays (inferred).',
];

/** The parts of a profile that an answer has as JSON texts. */
export const profileTexts = {
  groupProfile: text('Profile: a JSON object, serialized, with `introduction`, `announcement` and `portraitUrl`.'),
  groupExtProfile: text('Fields of your own: a JSON object, serialized.'),
  permissions: text('Permissions: a JSON object, serialized.'),
};

export const order = (by: string) => optional(choice(`By ${by}: 0 ascending, 1 descending.`, [0, 1], 1));
export const pageToken = optional(text('`pageToken` of the answer before; without it, the first page.'));
export const nextToken = optional(text('Token of the next page; absent on the last one.'));

export const notEnabled: readonly ErrorCase[] = [
  { code: 1009, when: 'profile hosting is not enabled for the app; the general code, not named on these pages' },
];

export const noGroup =
  'Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with 1002 (inferred).';
export const unknownGroup = 'A group that does not exist or is not entrusted is refused with 1002 (inferred).';
export const since = 'Java SDK 3.6.0 (2024), PHP SDK 3.2.8, Go SDK of 2025';
export const DRAFT_NAMES =
  "The documentation's sample request has the older names isQuitBan, isQuitWhite and isDelAttention; its table and all SDKs have those used here.";
