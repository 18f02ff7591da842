import { once } from 'node:events';
import { WebSocket } from 'ws';
import { DownStreamMessages, SyncRequestMsg, UpStreamMessage } from '../gateway/bodies.js';
import { decodeAnswer, encode } from '../gateway/proto.js';
import { clientPacket, PING, PUBLISH, QUERY } from './client-packet.js';

/** The server's answer to a sent message (puback): status 0, or an error code. */
export interface Receipt {
  readonly status: number;
  readonly uid: string;
  readonly time: number;
}

export interface HeardMessage {
  readonly uid: string;
  readonly text: string;
  readonly time: number;
  /** The id of the conversation: the other user, or the group. */
  readonly conversation: string;
  readonly isOwn: boolean;
}

export interface RawClientOptions {
  readonly url: string;
  readonly appKey: string;
  readonly token: string;
}

const [CONNACK, PUBLISHED, PUBACK, QUERYACK, PONG] = [2, 3, 4, 6, 13];

/**
 * A client that speaks the protocol packet by packet. Like RongCloud's client, it pulls messages from its last position
 * when it is notified and after a reconnect. Tests can also make it misbehave.
 */
export class RawClient {
  /** All messages that the client has pulled, in order. Messages that are pushed to the client are not included. */
  readonly heard: HeardMessage[] = [];
  readonly #options: RawClientOptions;
  /** The callers that wait for an answer, by the packet type and the id of the answer. */
  readonly #waiting = new Map<string, { resolve: (frame: Buffer) => void; reject: (error: Error) => void }>();
  #socket: WebSocket | undefined;
  #lastId = 0;
  #syncTime = 0;
  #pulling: Promise<void> = Promise.resolve();

  constructor(options: RawClientOptions) {
    this.#options = options;
  }

  get socket(): WebSocket {
    if (!this.#socket) throw new Error('the client was never connected');
    return this.#socket;
  }

  get isConnected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Resolves when the client is logged in and has pulled all messages. Rejects with the status of a refusal. */
  async connect(url: string = this.#options.url): Promise<void> {
    const { appKey, token } = this.#options;
    const query = new URLSearchParams({ appId: appKey, token });
    const socket = new WebSocket(`${url.replace('http', 'ws')}/websocket?${query}`);
    socket.on('error', () => {});
    this.#giveUp();
    this.#socket = socket;
    socket.on('close', () => socket === this.#socket && this.#giveUp());
    const [welcome] = (await once(socket, 'message')) as [Buffer];
    if (welcome[0] !== CONNACK << 4 || welcome[2] !== 0) throw new Error(`refused with ${welcome[2]}`);
    socket.on('message', (frame: Buffer) => this.#receive(frame));
    await this.pull();
  }

  /** Sends an `RC:TxtMsg` message by a topic. Rejects if the socket breaks before the puback arrives. */
  say(topic: string, target: string, text: string): Promise<Receipt> {
    const content = JSON.stringify({ content: text });
    return this.publish(topic, target, encode(UpStreamMessage, { sessionId: 3, classname: 'RC:TxtMsg', content }));
  }

  /** Sends a publish packet. Rejects if the socket breaks before the puback arrives. */
  async publish(topic: string, target: string, body: Buffer): Promise<Receipt> {
    const frame = await this.#ask(PUBLISH, PUBACK, { topic, target, body });
    const time = frame.readUInt32BE(3) * 1000 + frame.readUInt16BE(9);
    return { status: frame.readUInt16BE(7), uid: frame.subarray(13).toString(), time };
  }

  /** Sends a query and returns the body of the answer. */
  async query(topic: string, target: string, body: Buffer): Promise<Buffer> {
    return (await this.#ask(QUERY, QUERYACK, { topic, target, body })).subarray(9);
  }

  /** Whether the gateway answers a ping. */
  async ping(): Promise<boolean> {
    const answered = this.#await(`${PONG} 0`);
    this.socket.send(PING);
    return answered.then(
      () => true,
      () => false,
    );
  }

  /** Pulls all new messages. Pulls run one after another. */
  pull(): Promise<void> {
    this.#pulling = this.#pulling.then(() => this.#pullAll()).catch(() => {});
    return this.#pulling;
  }

  /** All messages from the beginning, including the user's own, as a new device pulls them. */
  async everything(): Promise<HeardMessage[]> {
    const all: HeardMessage[] = [];
    for (let [syncTime, sendBoxSyncTime, finished] = [0, 0, false]; !finished; ) {
      const request = encode(SyncRequestMsg, { syncTime, isPullSend: true, sendBoxSyncTime });
      const answer = decodeAnswer(DownStreamMessages, await this.query('pullMsg', 'me', request));
      const page = (answer.list ?? []).map(readMessage);
      all.push(...page);
      syncTime = answer.syncTime ?? syncTime;
      sendBoxSyncTime = Math.max(sendBoxSyncTime, ...page.filter(({ isOwn }) => isOwn).map(({ time }) => time));
      finished = answer.finished ?? true;
    }
    return all;
  }

  /** Cuts the socket, as a lost network does. */
  drop(): void {
    this.#socket?.terminate();
  }

  async #pullAll(): Promise<void> {
    for (let finished = false; !finished; ) {
      const request = encode(SyncRequestMsg, { syncTime: this.#syncTime, isPullSend: false });
      const answer = decodeAnswer(DownStreamMessages, await this.query('pullMsg', 'me', request));
      this.heard.push(...(answer.list ?? []).map(readMessage));
      this.#syncTime = answer.syncTime ?? this.#syncTime;
      finished = answer.finished ?? true;
    }
  }

  async #ask(
    first: number,
    answerType: number,
    packet: { topic: string; target: string; body: Buffer },
  ): Promise<Buffer> {
    if (!this.isConnected) throw new Error('the socket is broken');
    this.#lastId = (this.#lastId % 0xffff) + 1;
    const id = this.#lastId;
    const answered = this.#await(`${answerType} ${id}`);
    this.socket.send(clientPacket(first, packet.topic, packet.target, id, packet.body));
    return answered;
  }

  #await(name: string): Promise<Buffer> {
    return new Promise((resolve, reject) => this.#waiting.set(name, { resolve, reject }));
  }

  #receive(frame: Buffer): void {
    const type = (frame[0] ?? 0) >> 4;
    if (type === PUBLISHED) {
      this.pull();
      return;
    }
    const name = `${type} ${type === PONG ? 0 : frame.readUInt16BE(1)}`;
    this.#waiting.get(name)?.resolve(frame);
    this.#waiting.delete(name);
  }

  /** Rejects all callers that wait for an answer on a broken socket. */
  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the socket broke'));
    this.#waiting.clear();
  }
}

function readMessage({
  msgId = '',
  content = '',
  dataTime = 0,
  groupId,
  fromUserId = '',
  direction,
}: NonNullable<ReturnType<typeof decodeAnswer<typeof DownStreamMessages>>['list']>[number]): HeardMessage {
  const text = String((JSON.parse(content) as { content?: unknown }).content);
  return { uid: msgId, text, time: dataTime, conversation: groupId ?? fromUserId, isOwn: direction === 1 };
}
