import { jsonMembers } from './json-members.js';

interface MentionedInfo {
  readonly type?: unknown;
  readonly userIdList?: unknown;
}

export interface Mentioning {
  readonly content: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Whom a message mentions: everybody, or this user by id. */
export function mentionsIn({ content, options }: Mentioning, userId: string): { everybody: boolean; user: boolean } {
  const info = Object(options.isMentioned === 1 ? jsonMembers(content).mentionedInfo : undefined) as MentionedInfo;
  const { type, userIdList: userIds } = info;
  return { everybody: type === 1, user: Array.isArray(userIds) && userIds.includes(userId) };
}
