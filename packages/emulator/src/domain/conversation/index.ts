import { attributeHandlers } from './attributes.js';
import { clearHistory } from './clearing.js';
import { notificationHandlers } from './notification.js';

export const conversationHandlers = [...notificationHandlers, ...attributeHandlers, clearHistory];
