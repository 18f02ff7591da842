import type { ConversationTag } from '../state/index.js';

/** A tag as it is answered. */
export function tagRow([tagId, { name, createdAt }]: readonly [string, ConversationTag]) {
  return { tagId, tagName: name, createTime: createdAt };
}
