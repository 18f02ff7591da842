import { blockHandlers } from './blocks.js';
import { distributionHandlers } from './distribution.js';
import { entryHandlers } from './entries.js';
import { globalMuteHandlers } from './global-mutes.js';
import { keepaliveHandlers } from './keepalive.js';
import { memberHandlers } from './members.js';
import { muteAllHandlers } from './mute-all.js';
import { muteExceptionHandlers } from './mute-exceptions.js';
import { muteHandlers } from './mutes.js';
import { priorityHandlers } from './priority.js';
import { protectedTypeHandlers } from './protected-types.js';
import { protectedUserHandlers } from './protected-users.js';
import { roomHandlers } from './rooms.js';

export const chatroomHandlers = [
  ...roomHandlers,
  ...memberHandlers,
  ...distributionHandlers,
  ...muteHandlers,
  ...globalMuteHandlers,
  ...muteAllHandlers,
  ...muteExceptionHandlers,
  ...blockHandlers,
  ...protectedUserHandlers,
  ...protectedTypeHandlers,
  ...priorityHandlers,
  ...keepaliveHandlers,
  ...entryHandlers,
];
