import { blocks } from './blocks.js';
import { distribution } from './distribution.js';
import { entries } from './entries.js';
import { globalMutes } from './global-mutes.js';
import { keepalive } from './keepalive.js';
import { members } from './members.js';
import { muteAll } from './mute-all.js';
import { muteExceptions } from './mute-exceptions.js';
import { mutes } from './mutes.js';
import { priority } from './priority.js';
import { protectedTypes } from './protected-types.js';
import { protectedUsers } from './protected-users.js';
import { rooms } from './rooms.js';

export const chatroom = {
  ...rooms,
  ...members,
  ...distribution,
  ...mutes,
  ...globalMutes,
  ...muteAll,
  ...muteExceptions,
  ...blocks,
  ...protectedUsers,
  ...protectedTypes,
  ...priority,
  ...keepalive,
  ...entries,
};
