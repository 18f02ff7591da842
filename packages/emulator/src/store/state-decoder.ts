import type {
  Captcha,
  Chatroom,
  Gag,
  Group,
  IssuedToken,
  Message,
  Push,
  SensitiveWord,
  SmsSession,
  State,
  User,
} from '../domain/state.js';
import { flag, integer, list, mapOf, nullable, object, oneOf, record, setOf, text } from './decoders.js';

const token = object<IssuedToken>({ token: text, issuedAt: integer });

const user = object<User>({ userId: text, name: text, portraitUri: text, createdAt: integer, tokens: list(token) });

const gags = mapOf(mapOf(object<Gag>({ since: integer, until: nullable(integer) })));

const group = object<Group>({ groupId: text, name: text, createdAt: integer, members: setOf(text) });

const chatroom = object<Chatroom>({
  chatroomId: text,
  name: text,
  createdAt: integer,
  members: mapOf(integer),
  distributionStopped: flag,
});

const sensitiveWord = object<SensitiveWord>({ word: text, type: oneOf(0, 1), replaceWord: text });

const message = object<Message>({
  messageUID: text,
  conversationType: oneOf('PRIVATE', 'DISCUSSION', 'GROUP', 'CHATROOM', 'SYSTEM'),
  fromUserId: text,
  targetId: text,
  objectName: text,
  content: text,
  sentAt: integer,
  options: record,
});

const push = object<Push>(
  {
    id: text,
    at: integer,
    kind: oneOf('message', 'broadcast'),
    userIds: list(text),
    text,
    data: text,
    messageUID: text,
    request: record,
  },
  ['messageUID', 'request'],
);

const captcha = object<Captcha>({ verifyId: text, answer: text, createdAt: integer, used: flag });

const smsSession = object<SmsSession>({
  sessionId: text,
  region: text,
  mobile: text,
  templateId: text,
  code: text,
  sentAt: integer,
  verified: flag,
});

/** What a written state must look like. The compiler asks for a line here when `State` gets another member. */
export const stateDecoder = object<State>({
  users: mapOf(user),
  userBlocks: mapOf(integer),
  blacklists: mapOf(setOf(text)),
  userTags: mapOf(list(text)),
  online: setOf(text),
  groups: mapOf(group),
  groupGags: gags,
  chatrooms: mapOf(chatroom),
  chatroomGags: gags,
  chatroomBlocks: gags,
  chatroomWhitelists: mapOf(setOf(text)),
  lowPriorityTypes: setOf(text),
  sensitiveWords: mapOf(sensitiveWord),
  messages: mapOf(message),
  inboxes: mapOf(list(text)),
  hourLogs: mapOf(list(text)),
  pushes: list(push),
  captchas: mapOf(captcha),
  smsSessions: mapOf(smsSession),
});
