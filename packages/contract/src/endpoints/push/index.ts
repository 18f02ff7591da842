import { broadcastPush } from './broadcast.js';
import { sendCustom, sendToUsers } from './direct.js';
import { getUserPushTags, setUserPushTag, setUserPushTags } from './tags.js';

export const push = { setUserPushTag, setUserPushTags, getUserPushTags, broadcastPush, sendToUsers, sendCustom };
