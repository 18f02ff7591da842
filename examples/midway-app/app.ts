import { ChatController } from './chat.controller.js';
import { MainConfiguration } from './configuration.js';
import { Moderation } from './moderation.js';

/** Classes of the app, which Midway loads as `imports` of its bootstrap. */
export const app = { Configuration: MainConfiguration, ChatController, Moderation };
