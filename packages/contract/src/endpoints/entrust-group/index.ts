import { lifecycle } from './lifecycle.js';
import { members } from './members.js';
import { membership } from './membership.js';
import { queries } from './queries.js';
import { views } from './views.js';

export const entrustGroup = { ...lifecycle, ...membership, ...members, ...views, ...queries };
