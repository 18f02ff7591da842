import { type Page, type PageQuery, pageOf } from './page.js';

/** A page of the members of a group or room, in the order of joining. */
export function pageOfMembers<Row>(
  query: PageQuery,
  members: ReadonlyMap<string, number>,
  rowOf: (userId: string, joinedAt: number) => Row,
): Page<Row> {
  return pageOf(query, [{ map: members, rowOf: (userId) => rowOf(userId, members.get(userId) ?? 0) }]);
}
