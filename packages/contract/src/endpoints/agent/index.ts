import { chat } from './chat.js';
import { create, get, listAgents as list, remove, update } from './life.js';
import { getRestriction, listRestrictions } from './restrictions.js';

export const agent = { create, get, update, remove, list, chat, getRestriction, listRestrictions };
