import { bool, lenient, optional, text, texts } from '../../fields.js';

/** What says whom a push goes to, as far as the endpoints share it. */

export const platform = texts('Platforms to push to.', { values: ['ios', 'android'] }, { maxItems: 2 });

export const isToAll = lenient(bool('Whether all users get it; the other members are then ignored.'), {
  required: false,
});
export const tag = optional(texts('Users who have all of these tags.', {}, { minItems: 0, maxItems: 20 }));
export const tagOr = optional(
  texts('Users who have at least one of these tags; goes together with `tag`.', {}, { minItems: 0, maxItems: 20 }),
);
export const packageName = optional(
  text('Only devices with the app of this package name; goes together with the tags.'),
);
