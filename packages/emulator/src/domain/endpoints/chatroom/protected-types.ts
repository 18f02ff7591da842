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
  /** The real service answered an empty list with one empty string. */
  'chatroom.listWhiteListMessage': {
    query: ({ protectedTypes }) => ({ whitlistMsgType: protectedTypes.size === 0 ? [''] : [...protectedTypes] }),
  },
} satisfies HandlersOf<'chatroom'>;
