import type { Params } from '../handler.js';
import type { View } from '../state/index.js';
import { usersTagged } from '../state/user.js';
import { Refusal } from '../values/refusal.js';
import { withoutDeactivated } from './users.js';

type Audience = Params<'push.broadcastPush'>['audience'];
type CustomAudience = Params<'push.sendCustom'>['audience'];
type TagItem = NonNullable<CustomAudience['tagItems']>[number];

/**
 * The receivers of a push: all registered users if `is_to_all` is true; otherwise user ids take precedence over tags.
 * Inferred: an empty audience is refused.
 */
export function pushAudienceOf(state: View, { userid = [], ...audience }: Audience): string[] {
  if (audience.is_to_all || userid.length === 0) return customPushAudienceOf(state, audience);
  return [...withoutDeactivated(state, userid)];
}

/**
 * All registered users if `is_to_all` is true; otherwise the users who match all given criteria: `tag`, `tag_or` and
 * the tag items. Refuses an audience without any of these.
 */
export function customPushAudienceOf({ users, userTags }: View, audience: CustomAudience): string[] {
  const { is_to_all, tag = [], tag_or = [], tagItems = [] } = audience;
  if (is_to_all) return [...users.keys()];
  if (tag.length + tag_or.length + tagItems.length === 0) throw new Refusal(1002, 'audience is required.');
  return candidatesOf({ users, userTags }, audience).filter((userId) => {
    const tags = userTags.get(userId) ?? [];
    return hasAll(tags, tag) && (tag_or.length === 0 || hasSome(tags, tag_or)) && fits(tags, tagItems);
  });
}

/** The users who may match: those with one of the wanted tags, or all users if users without a tag may match. */
function candidatesOf({ users, userTags }: Pick<View, 'users' | 'userTags'>, audience: CustomAudience): string[] {
  const { tag = [], tag_or = [], tagItems = [] } = audience;
  const [first] = tag;
  const wanted = first === undefined ? [...tag_or, ...tagItems.flatMap(({ tags }) => tags)] : [first];
  const mayLackTags =
    first === undefined && tag_or.length === 0 && tagItems.some(({ isNot, tags }) => isNot || tags.length === 0);
  if (mayLackTags) return [...new Set([...userTags.keys(), ...users.keys()])];
  return [...new Set(wanted.flatMap((each) => usersTagged(userTags, each)))].sort();
}

/**
 * True if the tags of a user match the tag items. Combines the items from first to last: the operators have equal
 * precedence.
 */
function fits(tags: readonly string[], [first, ...others]: readonly TagItem[]): boolean {
  if (!first) return true;
  return others.reduce(
    (so, item) => (item.itemsOperator === 'AND' ? so && fitsItem(tags, item) : so || fitsItem(tags, item)),
    fitsItem(tags, first),
  );
}

function fitsItem(tags: readonly string[], { tags: wanted, tagsOperator, isNot = false }: TagItem): boolean {
  const found = tagsOperator === 'AND' ? hasAll(tags, wanted) : hasSome(tags, wanted);
  return found !== isNot;
}

function hasAll(tags: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((each) => tags.includes(each));
}

function hasSome(tags: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((each) => tags.includes(each));
}
