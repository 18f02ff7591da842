import type { HandlersOf } from '../../handler.js';
import { requireFewTypes } from '../../rules/room-moderation.js';

export const chatroomProtectedTypes = {
  'chatroom.addWhiteListMessage': {
    decide: ({ protectedTypes }, { objectnames }) => requireFewTypes(protectedTypes, objectnames, 'objectnames'),
    apply: ({ protectedTypes }, { objectnames }) => {
      for (const each of objectnames) protectedTypes.add(each);
    },
  },
  'chatroom.removeWhiteListMessage': {
    apply: ({ protectedTypes }, { objectnames }) => {
      for (const each of objectnames) protectedTypes.delete(each);
    },
  },
  /** An empty list is returned as one empty string, as the real service did. */
  'chatroom.listWhiteListMessage': {
    query: ({ protectedTypes }) => ({ whitlistMsgType: protectedTypes.size === 0 ? [''] : [...protectedTypes] }),
  },
} satisfies HandlersOf<'chatroom'>;
