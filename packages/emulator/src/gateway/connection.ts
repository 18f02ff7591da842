import type { WebSocket } from 'ws';
import { type ClientPacket, decodePacket, disconnect, MAX_ID, pong, puback, publish, type Receipt } from './packet.js';

/** A client that lets more than this wait, in bytes, is cut off. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;
/** Requests of one client that may wait for their turn. */
const MAX_WAITING_REQUESTS = 1000;

/** Who is at the other end. */
export interface Session {
  readonly userId: string;
  readonly sessionId: string;
  /** What its client runs on, such as `Websocket`. */
  readonly source: string;
  readonly clientIp: string;
}

/** What is to be known of the program at the other end. */
export interface Client {
  /** Tells devices of a user apart; empty for older clients. */
  readonly deviceId: string;
  /** Whether it is 5.38 or later; earlier ones are kept from what they would take for something else. */
  readonly isRecent: boolean;
}

export type Handle = (connection: Connection, packet: ClientPacket) => Promise<void> | void;

/** The socket of a client that is in. */
export class Connection {
  readonly session: Session;
  readonly client: Client;
  readonly #socket: WebSocket;
  readonly #handle: Handle;
  #turn: Promise<void> = Promise.resolve();
  #waiting = 0;
  #lastId = 0;
  /** When the client was heard of last, in real milliseconds of the process. */
  heardAt: number = performance.now();
  /** Whether the client has said goodbye. */
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

  /** Returns whether it was sent, which cannot be said of its arrival. */
  send(packet: Buffer): boolean {
    if (this.#socket.bufferedAmount > MAX_WAITING_BYTES) this.drop();
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    this.#socket.send(packet);
    return true;
  }

  /** Tells the client something that it has not asked for. */
  tell(topic: string, target: string, time: number, body: Uint8Array): void {
    this.send(publish({ topic, target, id: this.#nextId(), time }, body));
  }

  /** Shows the client what its user has sent from another device. */
  mirror({ topic, target, body }: ClientPacket & { type: 'publish' }, receipt: Receipt): void {
    const id = this.#nextId();
    this.send(publish({ topic, target, id, time: receipt.time }, body, { dup: true }));
    this.send(puback(id, receipt));
  }

  /** Ends the connection for a reason, after which the client does not come back by itself. */
  end(status: number): void {
    this.send(disconnect(status));
    this.#socket.close();
  }

  /** Ends the connection as a lost network does; the client comes back. */
  drop(): void {
    this.#socket.terminate();
  }

  #nextId(): number {
    this.#lastId = (this.#lastId % MAX_ID) + 1;
    return this.#lastId;
  }

  #receive(frame: Buffer): void {
    this.heardAt = performance.now();
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
    } else if (++this.#waiting > MAX_WAITING_REQUESTS) {
      this.drop();
    } else {
      this.#queue(packet);
    }
  }

  #queue(packet: ClientPacket): void {
    // One after the other, so that a client's messages keep their order.
    this.#turn = this.#turn
      .then(() => this.#handle(this, packet))
      .catch(() => this.drop())
      .finally(() => {
        this.#waiting--;
      });
  }
}
