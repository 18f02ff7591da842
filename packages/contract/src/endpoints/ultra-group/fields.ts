import { id, ids, integer, narrowing, object, optional, text } from '../../fields.js';

// Parameters and notes shared by the ultra group endpoints.

export const groupId = text('Id of the ultra group: letters and digits.', { maxChars: 64 });
export const groupName = text('Name of the ultra group, shown in push notifications.', { maxChars: 64 });
export const userId = id('Id of the user.');
export const firstMember = id('Id of the user who becomes the first member.');
export const userIds = (description: string) => ids(description, { maxItems: 20, commas: 'send' });
export const busChannel = text('Id of the channel in the ultra group: letters and digits, no underscore.', {
  maxChars: 20,
});

/** Parameters of settings for a whole group or for one of its channels. */
export const place = {
  groupId,
  busChannel: narrowing('the whole ultra group', text('Id of the channel.', { maxChars: 20 })),
};

export const page = optional(integer('Page number, from 1.', { min: 1, default: 1 }));

export const listedUser = object(
  'UltraGroupUser',
  'A user who is muted, or has a mute exception, in an ultra group or channel.',
  {
    id: text('Id of the user.'),
  },
);

export const COMMAS = 'The documentation and Go join the ids of `userIds` with commas; Java and PHP repeat the field.';
export const NO_TOTAL = 'The result has no total; a page that is not full is the last.';
export const UNKNOWN_GROUP = 'Inferred: an unknown group is refused with 1002.';
export const UNKNOWN_PLACE = 'Inferred: an unknown group or channel is refused with 1002.';
export const EMPTY_LIST = 'Inferred: the list is empty for an unknown group or channel.';
