import { id, text } from '../../fields.js';

/** Parameters shared by several endpoints. */

export const userId = id('User id, unique in the app: letters and digits (older documentation also allows + | = - _).');
export const name = text('Display name, shown in push notifications.', { maxChars: 64 });
export const portraitUri = text('URL of the avatar.', { maxBytes: 1024 });
