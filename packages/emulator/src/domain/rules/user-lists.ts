import { pageAt } from '../values/paging.js';

/** A page of the users on a list, beginning with the user added last. */
export function newestFirst(list: ReadonlySet<string> | undefined, pageToken: string | undefined, size: number) {
  const { page: users, ...rest } = pageAt([...(list ?? [])].reverse(), pageToken, size);
  return { users, ...rest };
}
