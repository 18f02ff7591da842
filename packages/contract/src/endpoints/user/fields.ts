import { id, text } from '../../fields.js';

// Parameters shared by several user endpoints.

export const userId = id(
  'Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).',
);
export const name = text('Display name of the user, shown in push notifications.', { maxChars: 64 });
export const portraitUri = text("URL of the user's avatar.", { maxBytes: 1024 });
