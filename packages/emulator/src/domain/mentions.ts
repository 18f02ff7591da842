export interface Mentioning {
  readonly content: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Whom a message mentions: everybody, or this user by id. */
export function mentionsIn({ content, options }: Mentioning, userId: string): { everybody: boolean; user: boolean } {
  const info = options.isMentioned === 1 ? mentionedInfo(content) : undefined;
  const userIds: unknown = info?.userIdList;
  return { everybody: info?.type === 1, user: Array.isArray(userIds) && userIds.includes(userId) };
}

function mentionedInfo(content: string): { type?: unknown; userIdList?: unknown } | undefined {
  try {
    return JSON.parse(content)?.mentionedInfo ?? undefined;
  } catch {
    return undefined;
  }
}
