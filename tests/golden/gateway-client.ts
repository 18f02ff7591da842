import { once } from 'node:events';
import type { Emulator } from '@rongkit/emulator';
import { WebSocket } from 'ws';

const [CONNACK, PUBACK, QUERYACK, PONG] = [2, 4, 6, 13];
/** First bytes of packets that clients send. */
const [PUBLISH, QUERY] = [0x32, 0x50];
const PING = Buffer.from([0xc0]);
const LOGOUT = Buffer.from([0xe0]);

/** The SDK version and the device id that a client sends when it connects. */
export interface Device {
  readonly sdkVer?: string;
  readonly deviceId?: string;
}

/** A client that does nothing by itself, and remembers every packet. */
export class GatewayClient {
  readonly userId: string;
  readonly #socket: WebSocket;
  readonly #closed: Promise<unknown>;
  #lastId = 0;
  #heard: Buffer[] = [];
  #waiting: { readonly isAnswer: (frame: Buffer) => boolean; readonly resolve: (frame: Buffer) => void } | undefined;

  private constructor(userId: string, socket: WebSocket) {
    this.userId = userId;
    this.#socket = socket;
    this.#closed = once(socket, 'close');
    socket.on('error', () => {});
    socket.on('message', (frame: Buffer) => this.#receive(frame));
  }

  /** Connects; `status` is 0 if the gateway accepted the client. */
  static async connect(
    { url, appKey }: Emulator,
    { userId, token }: { readonly userId: string; readonly token: string },
    device: Device,
  ): Promise<{ readonly client: GatewayClient; readonly status: number }> {
    const query = new URLSearchParams({ appId: appKey, token, ...device });
    const socket = new WebSocket(`${url.replace('http', 'ws')}/websocket?${query}`);
    const client = new GatewayClient(userId, socket);
    const welcome = await client.#await((frame) => typeOf(frame) === CONNACK);
    return { client, status: welcome[2] ?? 0 };
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Sends a packet and resolves with the answer; empty if the socket breaks. */
  publish(topic: string, target: string, body: Buffer): Promise<Buffer> {
    return this.#ask(PUBLISH, PUBACK, { topic, target, body });
  }

  query(topic: string, target: string, body: Buffer): Promise<Buffer> {
    return this.#ask(QUERY, QUERYACK, { topic, target, body });
  }

  /** All packets since the last call of `drain`, and whether the socket is open. */
  async drain(): Promise<string[]> {
    if (this.isOpen) {
      const ponged = this.#await((frame) => typeOf(frame) === PONG);
      this.#socket.send(PING);
      await ponged;
    }
    const heard = this.#heard;
    this.#heard = [];
    return heard.map((frame) => `${this.userId} ${frame.toString('latin1')}`);
  }

  /** Closes the connection, with a logout packet (`goodbye`) or without one. */
  async leave(says: 'goodbye' | 'nothing'): Promise<void> {
    if (says === 'goodbye') this.#socket.send(LOGOUT);
    else this.#socket.close();
    await this.#closed;
  }

  #ask(
    first: number,
    answerType: number,
    { topic, target, body }: { readonly topic: string; readonly target: string; readonly body: Buffer },
  ): Promise<Buffer> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = this.#await((frame) => typeOf(frame) === answerType && frame.readUInt16BE(1) === id);
    this.#socket.send(packet(first, [topic, target], id, body));
    return answered;
  }

  #await(isAnswer: (frame: Buffer) => boolean): Promise<Buffer> {
    const answered = new Promise<Buffer>((resolve) => {
      this.#waiting = { isAnswer, resolve };
    });
    return Promise.race([answered, this.#closed.then(() => Buffer.alloc(0))]);
  }

  #receive(frame: Buffer): void {
    if (!this.#waiting?.isAnswer(frame)) {
      this.#heard.push(frame);
      return;
    }
    this.#waiting.resolve(frame);
    this.#waiting = undefined;
  }
}

function typeOf(frame: Buffer): number {
  return (frame[0] ?? 0) >> 4;
}

function packet(first: number, texts: readonly string[], id: number, body: Buffer): Buffer {
  const addressed = texts.flatMap((text) => [short(Buffer.byteLength(text)), Buffer.from(text)]);
  return Buffer.concat([Buffer.from([first]), ...addressed, short(id), body]);
}

function short(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}
