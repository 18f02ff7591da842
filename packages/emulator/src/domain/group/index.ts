import { membershipHandlers } from './membership.js';
import { muteHandlers } from './mutes.js';
import { remarkHandlers } from './remarks.js';

export { maySpeakInGroup } from './mutes.js';

export const groupHandlers = [...membershipHandlers, ...muteHandlers, ...remarkHandlers];
