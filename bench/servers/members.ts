/**
 * Process with many client sockets. Connects a socket to each URL that its parent process sends, `--at-once` of them at
 * the same time. Reports when all sockets are connected, and when all have received a message. With `--as member`, a
 * client joins a chatroom as RongCloud's newest web client does, and pulls messages when it is notified. With `client`,
 * a client only stays connected. With `listener`, every frame counts as a message.
 */
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { ChatroomMessages, JoinedChatroom, PullChatroom } from '../../packages/emulator/src/gateway/bodies.js';
import { decodeAnswer, encode } from '../../packages/emulator/src/gateway/proto.js';
import { clientPacket, QUERY } from '../../packages/emulator/src/test-support/client-packet.js';
import { ROOM } from './room.js';

export type FromMembers =
  | { readonly kind: 'in'; readonly count: number }
  /** The time at which each client received the message, in milliseconds since 1970. */
  | { readonly kind: 'heard'; readonly at: readonly number[]; readonly bytes: number };

const { values } = parseArgs({
  options: { as: { type: 'string', default: 'listener' }, 'at-once': { type: 'string', default: '100' } },
});

let members = Number.POSITIVE_INFINITY;
let heardAt: number[] = [];

function heard(frame: Buffer): void {
  heardAt.push(performance.timeOrigin + performance.now());
  if (heardAt.length < members) return;
  tell({ kind: 'heard', at: heardAt, bytes: frame.length });
  heardAt = [];
}

function tell(message: FromMembers): void {
  process.send?.(message);
}

function query(topic: string, id: number, body: Buffer): Buffer {
  return clientPacket(QUERY, topic, ROOM, id, body);
}

const [JOIN, PULL] = [1, 2];
const JOIN_ROOM = query('joinChrm', JOIN, encode(JoinedChatroom, { nothing: 1 }));
const [CONNACK, PUBLISH, QUERYACK] = [2, 3, 6];
const NOTICE = Buffer.from('s_ntf');

/** Connects a client that joins the chatroom; resolves when the client has joined. */
function member(url: string): Promise<void> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  let syncTime = 0;
  const pull = () => socket.send(query('chrmPull', PULL, encode(PullChatroom, { syncTime, count: 1 })));
  return new Promise((resolve, reject) => {
    const take = (frame: Buffer) => {
      const answer = decodeAnswer(ChatroomMessages, frame.subarray(9));
      syncTime = answer.syncTime ?? syncTime;
      for (const _ of answer.list ?? []) heard(frame);
      resolve();
    };
    socket.on('error', reject);
    const reactions: Readonly<Record<number, (frame: Buffer) => void>> = {
      [CONNACK]: () => socket.send(JOIN_ROOM),
      [PUBLISH]: (frame) => (isNotice(frame) ? pull() : isText(frame) && heard(frame)),
      [QUERYACK]: (frame) => (frame[2] === JOIN ? pull() : take(frame)),
    };
    socket.on('message', (frame: Buffer) => reactions[(frame[0] ?? 0) >> 4]?.(frame));
  });
}

/**
 * Whether a frame is a notification of new messages, by its topic. In the frame, the topic follows the time and a
 * length.
 */
function isNotice(frame: Buffer): boolean {
  return frame.subarray(7, 12).equals(NOTICE);
}

/** Whether a frame is the sent message. Other frames announce members who join. */
function isText(frame: Buffer): boolean {
  return frame.includes('RC:TxtMsg');
}

/** Connects a client; resolves when the gateway has accepted the connection. */
function client(url: string): Promise<void> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.once('message', (frame: Buffer) => {
      if (frame[0] === CONNACK << 4 && frame[2] === 0) resolve();
      else reject(new Error(`the answer was ${frame.toString('hex')}`));
    });
  });
}

function listener(url: string): Promise<void> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  socket.on('message', heard);
  return new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
}

const enter = { member, client, listener }[values.as];
if (!enter) throw new Error(`nobody connects as ${values.as}`);

process.on('message', async (urls: readonly string[]) => {
  const left = [...urls];
  const connect = async () => {
    for (let url = left.pop(); url !== undefined; url = left.pop()) await enter(url);
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, connect));
  members = urls.length;
  heardAt = [];
  tell({ kind: 'in', count: members });
});
