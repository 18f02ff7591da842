import type { Chatroom, ChatroomState } from '../../domain/state/index.js';
import { type Decoders, flag, integer, mapOf, object, setOf, text } from '../decoders.js';
import { gags } from './gags.js';

const chatroom = object<Chatroom>({
  chatroomId: text,
  name: text,
  createdAt: integer,
  members: mapOf(integer),
  distributionStopped: flag,
});

export const chatroomDecoders: Decoders<ChatroomState> = {
  chatrooms: mapOf(chatroom),
  chatroomGags: gags,
  chatroomBlocks: gags,
  chatroomWhitelists: mapOf(setOf(text)),
  lowPriorityTypes: setOf(text),
};
