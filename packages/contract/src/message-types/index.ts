import { contentTypes } from './content.js';
import type { MessageType } from './define.js';
import { notificationTypes } from './notification.js';
import { signalTypes } from './signal.js';

export { commonContent, type MessageType } from './define.js';

/** Built-in message types, each with a builder. Custom types need no builder. */
export const messageTypes: readonly MessageType[] = [...contentTypes, ...notificationTypes, ...signalTypes];
