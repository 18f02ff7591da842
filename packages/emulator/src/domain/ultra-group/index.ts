import { banHandlers } from './bans.js';
import { gagHandlers } from './gags.js';
import { lifeHandlers } from './life.js';
import { notDisturbHandlers } from './not-disturb.js';

export const ultraGroupHandlers = [...lifeHandlers, ...gagHandlers, ...banHandlers, ...notDisturbHandlers];
