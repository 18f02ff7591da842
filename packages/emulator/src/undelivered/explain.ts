import type { UndeliveredReason } from '../domain/events.js';

/** The explanation of each reason. For a refusal, its message follows, and the hint for the developer if there is one. */
export const EXPLANATIONS: Readonly<Record<UndeliveredReason, string>> = {
  blacklist: 'The receiver has the sender on the blacklist.',
  notInWhitelist: 'The receiver is in whitelist mode, and the sender is not on the whitelist.',
  deactivated: 'The receiver is deactivated.',
  blocked: 'The sender is blocked, in the app or in the room, and cannot send.',
  queuedWhileBlocked:
    'The receiver is blocked and cannot connect: the message is queued, and arrives when the receiver connects after the end of the block.',
  offline: 'The receiver was not connected, and the message is for connected users only.',
  directed: 'The message was for chosen members only, and the receiver is not one of them.',
  notAMember: 'The user is not a member of the group or room.',
  nobodyElse: 'The conversation has nobody but the sender.',
  notThere: 'The group, room or channel does not exist, or the room has expired.',
  distributionStopped: 'Distribution is stopped in the room: messages are accepted but not delivered.',
  unknownMembers: 'The server API cannot tell who is in a discussion.',
  streamEnded: 'The stream has ended: later parts are dropped.',
  wordReplaced: 'The message arrived with a sensitive word replaced.',
  blockedWord: 'The message has a sensitive word that blocks it.',
  refusedByAppServer: 'The app server held the message back, by its answer to message.preSend.',
  replacedByAppServer: 'The message arrived with parts that the app server replaced, by its answer to message.preSend.',
  muted: 'The sender is muted there, or in all groups or rooms.',
  groupMuted: 'The group or room is under a ban: only users on its whitelist may speak.',
  chatBanned: 'The sender may not write in one-to-one conversations.',
  notRegistered: 'The sender is not registered.',
  rateLimited: 'The sender or the app exceeded a rate limit.',
  badAppKey: 'The app key of the call is missing or wrong.',
  badSignature: 'The signature of the call is missing or wrong.',
  badRequest: 'A parameter of the message is missing or invalid.',
  fault: 'An injected fault answered the call.',
  unsupported: 'The emulator does not support such messages of clients.',
  refused: 'The call was refused.',
};
