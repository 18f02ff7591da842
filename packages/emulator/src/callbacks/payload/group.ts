import type { GroupChanged, GroupProfileChanged } from '../../domain/events.js';

/**
 * An item in the body of the callback `group.profile`: the group's id and name, and the changed profile fields. The
 * optional `optUserId` is left out, because no call of the server API names its operator.
 */
export function groupProfile(event: GroupProfileChanged): object {
  const { groupId, groupName, at: time, profile, extProfile, permissions } = event;
  return {
    groupId,
    groupName,
    time,
    ...(isFilled(profile) && { groupProfile: profile }),
    ...(isFilled(extProfile) && { groupExtProfile: extProfile }),
    ...(isFilled(permissions) && { permissions }),
  };
}

function isFilled(object: object): boolean {
  return Object.keys(object).length > 0;
}

const GROUP_EVENTS = {
  created: 1,
  joined: 2,
  kicked: 3,
  left: 4,
  dismissed: 5,
  promoted: 6,
  demoted: 7,
  transferred: 8,
} as const satisfies Record<GroupChanged['change'], number>;

/** An item in the body of the callback `group.operation`, without the optional `optUserId`, as in `groupProfile`. */
export function groupOperation({ groupId, change, at, userIds }: GroupChanged): object {
  return { groupId, eventType: GROUP_EVENTS[change], time: at, userIds };
}
