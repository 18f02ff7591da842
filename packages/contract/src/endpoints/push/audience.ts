import { bool, lenient, optional, text, texts } from '../../fields.js';

/** Audience parameters shared by the push endpoints. */

export const platform = texts('Platforms to push to.', { values: ['ios', 'android'] }, { maxItems: 2 });

export const isToAll = lenient(bool('If true, all users get the push and the other members are ignored.'), {
  required: false,
});
export const tag = optional(texts('Tags, all of which a user must have.', {}, { minItems: 0, maxItems: 20 }));
export const tagOr = optional(
  texts('Tags, at least one of which a user must have; combined with `tag`.', {}, { minItems: 0, maxItems: 20 }),
);
export const packageName = optional(
  text('Package name of the app. Limits the push to devices with this app; combined with the tags.'),
);
