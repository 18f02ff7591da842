import { randomBytes } from 'node:crypto';
import type { ClientSend } from '../../domain/client/send.js';
import { requireMaySend } from '../../domain/client/send.js';
import { screen } from '../../domain/client/words.js';
import { uidOf } from '../../domain/identifiers.js';
import { jsonMembers } from '../../domain/json-members.js';
import { UpStreamMessage } from '../bodies.js';
import type { Connection } from '../connection.js';
import { decode, type Message } from '../proto.js';
import { interceptNotice, judge } from './judge.js';
import type { Desk, PublishTopic } from './topic.js';

/** Bits of `sessionId`, which say what is to be done with a message. */
const STORE = 1;
const COUNT = 2;
const MENTIONS = 4;
const SILENT = 32;
const EXPANDABLE = 64;

/** What a message says besides, by the names that the server API has for it. */
export function optionsOf(message: Message<typeof UpStreamMessage>): Record<string, unknown> {
  const { sessionId: bits = 0, extraContent } = message;
  return {
    isPersisted: bits & STORE ? 1 : 0,
    isCounted: bits & COUNT ? 1 : 0,
    ...(bits & MENTIONS && { isMentioned: 1 }),
    ...(bits & SILENT && { disableNotification: true }),
    ...(bits & EXPANDABLE && { expansion: true, extraContent: pairsIn(extraContent) }),
  };
}

/** `{"key":{"v":"value"}}`, or the plain pairs of older clients. */
function pairsIn(json = ''): Record<string, string> {
  const pairs = Object.entries(jsonMembers(json));
  return Object.fromEntries(pairs.map(([key, value]) => [key, String(Object(value).v ?? value)]));
}

function sender(conversationType: ClientSend['conversationType'], isStatus: boolean): PublishTopic {
  return async (desk, connection, { target, body }) => {
    const message = decode(UpStreamMessage, body);
    const { classname = '', content = '', toUserIds = [], pushText, appData } = message;
    const send: ClientSend = {
      userId: connection.userId,
      conversationType,
      targetId: target,
      objectName: classname,
      content,
      toUserIds,
      isStatus,
      pushContent: pushText,
      pushData: appData,
      options: optionsOf(message),
    };
    return isStatus ? deliver(desk, connection, send) : checked(desk, connection, send);
  };
}

/** Words are looked for first, then the app server is asked, and then it is sent. */
async function checked(desk: Desk, connection: Connection, send: ClientSend) {
  const { store, clock } = desk.parts;
  requireMaySend(store.state, send, clock.now());
  const screened = screen(store.state, send);
  const messageUID = uidOf(randomBytes(16));
  const draft = { ...send, messageUID, content: screened.content, wordReplaced: screened.isReplaced };
  const verdict = await judge(desk, connection, { ...draft, toUserIds: send.toUserIds ?? [] });
  if (!verdict.pass) {
    const after = () => interceptNotice(desk, connection, { ...draft, extra: verdict.extra });
    return { receipt: { uid: messageUID, time: clock.now() }, after };
  }
  const { content = draft.content, pushContent = draft.pushContent } = verdict.replaced;
  return deliver(desk, connection, { ...draft, content, pushContent });
}

async function deliver({ parts }: Desk, { session }: Connection, send: ClientSend) {
  const { messageUID, sentAt } = (await parts.store.execute('client.send', send, session.source)) as {
    messageUID: string;
    sentAt: number;
  };
  return { receipt: { uid: messageUID, time: sentAt } };
}

export const messageTopics: Readonly<Record<string, PublishTopic>> = {
  ppMsgP: sender('PRIVATE', false),
  pgMsgP: sender('GROUP', false),
  ppMsgS: sender('PRIVATE', true),
  pgMsgS: sender('GROUP', true),
};
