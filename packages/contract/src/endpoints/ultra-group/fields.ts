import { id, ids, integer, object, optional, text } from '../../fields.js';

/** The parameters and notes that the calls for ultra groups share. */

export const groupId = text('Id of the ultra group: letters and digits.', { maxChars: 64 });
export const groupName = text('Name of the ultra group, shown in pushes.', { maxChars: 64 });
export const userId = id('Id of the user.');
export const userIds = ids('User ids, one or several.', { maxItems: 20, commas: 'send' });
export const busChannel = text('Id of the channel: letters and digits, no underscore.', { maxChars: 20 });

/** For what is set for a whole group or for one of its channels. */
export const place = {
  groupId,
  busChannel: optional(text('Id of the channel; without one the whole group is meant.', { maxChars: 20 })),
};

export const page = optional(integer('Page number, from 1.', { min: 1, default: 1 }));

/** A user on a list of an ultra group. */
export const listedUser = object('UltraGroupUser', 'A user of an ultra group.', { id: text('User id.') });

export const COMMAS = 'Documentation and Go join the ids of `userIds` with commas, Java and PHP repeat the field.';
export const NO_TOTAL = 'There is no total: a page with fewer items than asked for is the last.';
export const UNKNOWN_GROUP = 'A group that does not exist is refused with 1002 (inferred).';
export const UNKNOWN_PLACE = 'A group or channel that does not exist is refused with 1002 (inferred).';
export const EMPTY_LIST = 'A group or channel that does not exist has an empty list (inferred).';
