import type { Away, Chatroom, ChatroomEntry, ChatroomState, EntryChange } from '../../domain/state/index.js';
import { type Decoders, flag, integer, list, mapOf, nullable, object, oneOf, setOf, text } from '../decoders.js';
import { gags } from './gags.js';

const entry = object<ChatroomEntry>({ value: text, userId: text, autoDelete: flag, setAt: integer });

const entryChange = object<EntryChange>({ changedAt: integer, removedBy: nullable(text) });

const away = object<Away>({ since: integer, missed: integer });

const chatroom = object<Chatroom>({
  chatroomId: text,
  name: text,
  createdAt: integer,
  activeAt: integer,
  destroyType: oneOf(0, 1),
  destroyTime: integer,
  members: mapOf(integer),
  distributionStopped: flag,
  allMuted: flag,
  muteExceptions: setOf(text),
  entries: mapOf(entry),
  entriesChangedAt: integer,
  entryChanges: mapOf(entryChange),
  log: list(text),
  away: mapOf(away),
});

export const chatroomDecoders: Decoders<ChatroomState> = {
  chatrooms: mapOf(chatroom),
  chatroomGags: gags,
  chatroomBlocks: gags,
  chatroomWhitelists: mapOf(setOf(text)),
  keepaliveChatrooms: setOf(text),
  lowPriorityTypes: setOf(text),
  protectedTypes: setOf(text),
};
