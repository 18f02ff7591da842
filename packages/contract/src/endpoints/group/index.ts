import { bans } from './bans.js';
import { membership } from './membership.js';
import { mutes } from './mutes.js';
import { remarks } from './remarks.js';

export const group = { ...membership, ...mutes, ...bans, ...remarks };
