import { expansionHandlers } from './expansion.js';
import { historyHandlers } from './history.js';
import { modify } from './modify.js';

export const ultraGroupMessageHandlers = [modify, ...historyHandlers, ...expansionHandlers];
