import { bool, lenient, optional, text, texts } from '../../fields.js';

// Audience parameters shared by the push endpoints.

export const platform = texts('Platforms whose devices get the push.', { values: ['ios', 'android'] }, { maxItems: 2 });

export const isToAll = lenient(
  bool('If true, all users get the push, and the other members of `audience` are ignored.'),
  {
    required: false,
  },
);
export const tag = optional(
  texts(
    'Tags, all of which a user must have to get the push (`push.setUserPushTag`).',
    {},
    { minItems: 0, maxItems: 20 },
  ),
);
export const tagOr = optional(
  texts(
    'Tags, at least one of which a user must have to get the push, in addition to all in `tag`.',
    {},
    { minItems: 0, maxItems: 20 },
  ),
);
export const packageName = optional(
  text('Package name of the client app. Only devices with this app get the push; the tag conditions apply as well.'),
);
