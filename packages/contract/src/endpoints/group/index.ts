import { bans } from './bans.js';
import { gags } from './gags.js';
import { membership } from './membership.js';
import { remarks } from './remarks.js';

export const group = { ...membership, ...gags, ...bans, ...remarks };
