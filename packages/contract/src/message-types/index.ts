import { contentTypes } from './content.js';
import type { MessageType } from './define.js';
import { notificationTypes } from './notification.js';
import { signalTypes } from './signal.js';

export { commonContent, type MessageType } from './define.js';

/** The message types that have a builder. A type of the app's own needs none of them. */
export const messageTypes: readonly MessageType[] = [...contentTypes, ...notificationTypes, ...signalTypes];
