import type { Callback } from './define.js';
import { messageCallbacks } from './message.js';
import { roomCallbacks } from './room.js';
import { rtcCallbacks } from './rtc.js';
import { userCallbacks } from './user.js';

export { CALLBACK_TIMEOUT_MS, CALLBACK_TRIES, type Callback, VERDICT_TIMEOUT_MS } from './define.js';

/** All callbacks of RongCloud to an app server. */
export const callbacks: readonly Callback[] = [
  ...messageCallbacks,
  ...userCallbacks,
  ...roomCallbacks,
  ...rtcCallbacks,
];
