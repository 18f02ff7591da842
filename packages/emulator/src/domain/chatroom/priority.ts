import { command, query } from '../handler.js';
import { addTypes } from './message-types.js';

const addPriority = command('chatroom.addPriority', ({ lowPriorityTypes }, { objectName }) => {
  addTypes(lowPriorityTypes, objectName, 'objectName');
  return {};
});

const removePriority = command('chatroom.removePriority', ({ lowPriorityTypes }, { objectName }) => {
  for (const each of objectName) lowPriorityTypes.delete(each);
  return {};
});

const listPriority = query('chatroom.listPriority', ({ lowPriorityTypes }) => ({ objectNames: [...lowPriorityTypes] }));

export const priorityHandlers = [addPriority, removePriority, listPriority];
