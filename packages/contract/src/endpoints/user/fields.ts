import { id, text } from '../../fields.js';

/** The parameters that several endpoints share. */

export const userId = id('User id, unique in the app: letters and digits (older documentation also allows + | = - _).');
export const name = text('Display name, shown in push notifications.', { maxChars: 64 });
export const portraitUri = text('Address of the avatar.', { maxBytes: 1024 });
