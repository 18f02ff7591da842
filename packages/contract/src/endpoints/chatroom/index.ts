import { banWhitelist } from './ban-whitelist.js';
import { bans } from './bans.js';
import { blocks } from './blocks.js';
import { distribution } from './distribution.js';
import { entries } from './entries.js';
import { gags } from './gags.js';
import { globalGags } from './global-gags.js';
import { keepalive } from './keepalive.js';
import { members } from './members.js';
import { priority } from './priority.js';
import { protectedTypes } from './protected-types.js';
import { protectedUsers } from './protected-users.js';
import { rooms } from './rooms.js';

export const chatroom = {
  ...rooms,
  ...members,
  ...distribution,
  ...gags,
  ...globalGags,
  ...bans,
  ...banWhitelist,
  ...blocks,
  ...protectedUsers,
  ...protectedTypes,
  ...priority,
  ...keepalive,
  ...entries,
};
