import { chat } from './chat.js';
import { lifeHandlers } from './life.js';
import { restrictAgentUser, restrictionHandlers } from './restrictions.js';

/** The endpoints, and the emulator's own command beside them. */
export const agentHandlers = [...lifeHandlers, chat, ...restrictionHandlers, restrictAgentUser];
