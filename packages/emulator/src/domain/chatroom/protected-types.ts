import { command, query } from '../handler.js';
import { addTypes } from './message-types.js';

const addWhiteListMessage = command('chatroom.addWhiteListMessage', ({ protectedTypes }, { objectnames }) => {
  addTypes(protectedTypes, objectnames, 'objectnames');
  return {};
});

const removeWhiteListMessage = command('chatroom.removeWhiteListMessage', ({ protectedTypes }, { objectnames }) => {
  for (const each of objectnames) protectedTypes.delete(each);
  return {};
});

/** A list without types held one empty text on the real service. */
const listWhiteListMessage = query('chatroom.listWhiteListMessage', ({ protectedTypes }) => ({
  whitlistMsgType: protectedTypes.size === 0 ? [''] : [...protectedTypes],
}));

export const protectedTypeHandlers = [addWhiteListMessage, removeWhiteListMessage, listWhiteListMessage];
