import type { HandlersOf } from '../../handler.js';
import { requireFewTypes } from '../../rules/room-moderation.js';

export const chatroomPriority = {
  'chatroom.addPriority': {
    decide: ({ lowPriorityTypes }, { objectName }) => requireFewTypes(lowPriorityTypes, objectName, 'objectName'),
    apply: ({ lowPriorityTypes }, { objectName }) => {
      for (const each of objectName) lowPriorityTypes.add(each);
    },
  },
  'chatroom.removePriority': {
    apply: ({ lowPriorityTypes }, { objectName }) => {
      for (const each of objectName) lowPriorityTypes.delete(each);
    },
  },
  'chatroom.listPriority': { query: ({ lowPriorityTypes }) => ({ objectNames: [...lowPriorityTypes] }) },
} satisfies HandlersOf<'chatroom'>;
