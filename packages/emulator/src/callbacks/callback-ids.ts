/** The ids of the callbacks that the emulator sends, as in the contract (packages/contract). */
export const callbackIds = [
  'message.route',
  'message.preSend',
  'message.operation',
  'user.onlineStatus',
  'user.deactivation',
  'user.profile',
  'user.friend',
  'group.profile',
  'group.operation',
  'chatroom.status',
  'chatroom.kv',
  'bot.webhook',
] as const;

/** The id of a kind of callback (webhook) that the emulator sends, such as `message.route`. */
export type CallbackId = (typeof callbackIds)[number];
