import { restChannelHandlers } from './channels.js';
import { restLifeHandlers } from './life.js';
import { restMuteHandlers } from './mutes.js';
import { send } from './send.js';

export const ultraGroupRestHandlers = [...restLifeHandlers, ...restMuteHandlers, ...restChannelHandlers, send];
