import type { WebSocket } from 'ws';
import { type ClientPacket, decodePacket, disconnect, MAX_ID, pong, puback, publish, type Receipt } from './packet.js';

/** Outgoing bytes that may be buffered for a client. A client that reads too slowly to stay below is disconnected. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;
/** Incoming requests of a client that may be queued. A client that sends more is disconnected. */
const MAX_QUEUED_REQUESTS = 1000;

/** The user and the connection, as callbacks report them. */
export interface Session {
  readonly userId: string;
  readonly sessionId: string;
  /** The platform of the client, such as `Websocket`. */
  readonly source: string;
  /** The address and port of the client. */
  readonly clientIp: string;
}

/** The client program. */
export interface Client {
  /** Distinguishes the devices of a user; empty for older clients. */
  readonly deviceId: string;
  /** Whether the version is 5.38 or later. Earlier versions misread some packets, so the emulator does not send them. */
  readonly isRecent: boolean;
}

export type Handle = (connection: Connection, packet: ClientPacket) => Promise<void> | void;

/** The connection of a client that has logged in. */
export class Connection {
  readonly session: Session;
  readonly client: Client;
  readonly #socket: WebSocket;
  readonly #handle: Handle;
  /** Resolves when the latest queued request is handled. */
  #last: Promise<void> = Promise.resolve();
  #queued = 0;
  #lastId = 0;
  /** When the latest packet arrived, on the clock of `performance.now()`. */
  lastPacketAt: number = performance.now();
  /** Whether the client has sent a disconnect packet, as it does when its user logs out. */
  isLogout = false;

  constructor(socket: WebSocket, session: Session, client: Client, handle: Handle) {
    this.#socket = socket;
    this.session = session;
    this.client = client;
    this.#handle = handle;
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary) this.#receive(data);
    });
  }

  get userId(): string {
    return this.session.userId;
  }

  /** Sends a packet. Returns whether the socket took the packet; not whether it arrived. */
  send(packet: Buffer): boolean {
    if (this.#socket.bufferedAmount > MAX_BUFFERED_BYTES) this.drop();
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    this.#socket.send(packet);
    return true;
  }

  /** Sends a publish packet: a notice that the client has not requested. */
  tell(topic: string, target: string, time: number, body: Uint8Array): void {
    this.send(publish({ topic, target, id: this.#nextId(), time }, body));
  }

  /** Sends the client a copy of a message that its user has sent from another device. */
  mirror({ topic, target, body }: ClientPacket & { type: 'publish' }, receipt: Receipt): void {
    const id = this.#nextId();
    this.send(publish({ topic, target, id, time: receipt.time }, body, { dup: true }));
    this.send(puback(id, receipt));
  }

  /** Disconnects the client with a status. The client does not reconnect by itself. */
  end(status: number): void {
    this.send(disconnect(status));
    this.#socket.close();
  }

  /** Cuts the connection, as a lost network does. The client reconnects. */
  drop(): void {
    this.#socket.terminate();
  }

  #nextId(): number {
    this.#lastId = (this.#lastId % MAX_ID) + 1;
    return this.#lastId;
  }

  #receive(frame: Buffer): void {
    this.lastPacketAt = performance.now();
    try {
      this.#accept(decodePacket(frame));
    } catch {
      this.drop();
    }
  }

  #accept(packet: ClientPacket): void {
    if (packet.type === 'ping') {
      this.send(pong);
    } else if (packet.type === 'disconnect') {
      this.isLogout = true;
      this.#socket.close();
    } else if (++this.#queued > MAX_QUEUED_REQUESTS) {
      this.drop();
    } else {
      this.#enqueue(packet);
    }
  }

  #enqueue(packet: ClientPacket): void {
    // Requests are handled one after another, so that the messages of a client keep their order.
    this.#last = this.#last
      .then(() => this.#handle(this, packet))
      .catch(() => this.drop())
      .finally(() => {
        this.#queued--;
      });
  }
}
