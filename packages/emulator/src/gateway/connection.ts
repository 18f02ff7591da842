import type { WebSocket } from 'ws';
import { guarded, warnOf } from '../guard.js';
import { type RealTime, realTime } from '../real-time.js';
import type { WorkQueue } from '../turns.js';
import { type ClientPacket, decodePacket, disconnect, MAX_ID, pong, puback, publish, type Receipt } from './packet.js';

/** The outgoing bytes that may be buffered for a client. A client that reads too slowly is disconnected. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;
/** The incoming requests of a client that may be queued. A client that sends more is disconnected. */
const MAX_QUEUED_REQUESTS = 1000;
/** The bytes of incoming requests of a client that may be queued. */
const MAX_QUEUED_BYTES = 8 * 1024 * 1024;
/** The frames that are read from a client in one turn of the event loop, before other clients are served. */
const FRAMES_A_TURN = 64;
/** The time that a client has to close its side of the connection, in real milliseconds. */
const CLOSE_TIMEOUT_MS = 5000;

/** The user and the connection, as callbacks report them. */
export interface Session {
  readonly userId: string;
  readonly sessionId: string;
  /** The platform of the client, such as `Websocket`. */
  readonly source: string;
  /** The address and port of the client. */
  readonly clientIp: string;
}

/** The device and the SDK version of a client, and how the client reaches the emulator. */
export interface Client {
  /** The id of the device, different for each device of a user; empty for older clients. */
  readonly deviceId: string;
  /** The version of the client's SDK; empty if the client has not sent one. */
  readonly version: string;
  /** Whether the client's SDK is version 5.38 or later. Earlier versions get no packets that they would misread. */
  readonly isRecent: boolean;
  /** The origin of URLs in answers: the option `publicUrl`, or else the address that the client has used. */
  readonly origin: string;
}

export type Handle = (connection: Connection, packet: ClientPacket) => Promise<void> | void;

export interface ConnectionOptions {
  readonly session: Session;
  readonly client: Client;
  /** Holds the requests of this client that wait for their turn. */
  readonly queue: WorkQueue;
  readonly handle: Handle;
  readonly time: RealTime;
}

/** The connection of a client that has logged in. */
export class Connection {
  readonly session: Session;
  readonly client: Client;
  readonly #socket: WebSocket;
  readonly #handle: Handle;
  readonly #queue: WorkQueue;
  readonly #time: RealTime;
  #queued = 0;
  #queuedBytes = 0;
  /** The number of frames that arrived in this turn of the event loop. */
  #frames = 0;
  /** The payload of the latest ping frame of this turn. */
  #pinged: Buffer | undefined;
  #isPongDue = false;
  /** Notices that wait until the first packet (the welcome) is sent; undefined after that. */
  #early: (() => void)[] | undefined = [];
  #lastId = 0;
  /** When the client logged in, on the monotonic clock. */
  readonly openedAt: number;
  /** When the latest packet arrived, on the monotonic clock. */
  lastPacketAt: number;
  /** Whether the client has sent a disconnect packet, as it does when its user logs out. */
  isLogout = false;

  constructor(socket: WebSocket, { session, client, queue, handle, time }: ConnectionOptions) {
    this.#socket = socket;
    this.session = session;
    this.client = client;
    this.#queue = queue;
    this.#handle = handle;
    this.#time = time;
    this.openedAt = time.monotonic();
    this.lastPacketAt = this.openedAt;
    const drop = () => this.drop();
    socket.on(
      'message',
      guarded((data: Buffer, isBinary: boolean) => {
        this.#countFrame();
        if (isBinary) this.#receive(data);
      }, drop),
    );
    socket.on(
      'ping',
      guarded((payload: Buffer) => {
        this.#countFrame();
        this.#pinged = payload;
      }, drop),
    );
    socket.on(
      'pong',
      guarded(() => this.#countFrame(), drop),
    );
    socket.on('close', () => queue.clear());
  }

  get userId(): string {
    return this.session.userId;
  }

  /** Sends a packet, or drops a client that reads too slowly. Returns whether the socket accepted the packet. */
  send(packet: Buffer): boolean {
    if (this.#socket.bufferedAmount > MAX_BUFFERED_BYTES) this.drop();
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    this.#socket.send(packet);
    return true;
  }

  /** Sends the first packet (the welcome), and then the notices that waited for the first packet. */
  welcome(packet: Buffer): void {
    this.send(packet);
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const send of early) send();
  }

  /** Sends a publish packet: a notice that the client has not requested. */
  tell(topic: string, target: string, time: number, body: Uint8Array): void {
    this.#onceWelcome(() => this.send(publish({ topic, target, id: this.#nextId(), time }, body)));
  }

  /** Sends the client a copy of a message that its user has sent from another device. */
  mirror({ topic, target, body }: ClientPacket & { type: 'publish' }, receipt: Receipt): void {
    this.#onceWelcome(() => {
      const id = this.#nextId();
      this.send(publish({ topic, target, id, time: receipt.time }, body, { dup: true }));
      this.send(puback(id, receipt));
    });
  }

  #onceWelcome(send: () => void): void {
    if (this.#early) this.#early.push(send);
    else send();
  }

  /** Disconnects the client with a status. The client does not reconnect by itself. */
  end(status: number): void {
    this.send(disconnect(status));
    closeSocket(this.#socket);
  }

  /** Cuts the connection, as a lost network does. The client reconnects. */
  drop(): void {
    this.#socket.terminate();
  }

  #nextId(): number {
    this.#lastId = (this.#lastId % MAX_ID) + 1;
    return this.#lastId;
  }

  /** Counts a frame. After many frames, reading pauses until the next turn of the event loop, for other clients. */
  #countFrame(): void {
    this.#frames += 1;
    if (this.#frames === 1)
      this.#time.setImmediate(
        guarded(
          () => this.#endTurn(),
          () => this.drop(),
        ),
      );
    if (this.#frames === FRAMES_A_TURN) this.#socket.pause();
  }

  /**
   * Answers the pings of a turn: all ping packets with one pong packet, and the latest ping frame with a pong frame
   * (RFC 6455, 5.5.3).
   */
  #endTurn(): void {
    if (this.#frames >= FRAMES_A_TURN) this.#socket.resume();
    this.#frames = 0;
    const payload = this.#pinged;
    this.#pinged = undefined;
    if (payload && this.#socket.readyState === this.#socket.OPEN) this.#socket.pong(payload);
    if (this.#isPongDue) this.send(pong);
    this.#isPongDue = false;
  }

  #receive(frame: Buffer): void {
    this.lastPacketAt = this.#time.monotonic();
    try {
      this.#accept(decodePacket(frame), frame.length);
    } catch {
      this.drop();
    }
  }

  #accept(packet: ClientPacket, bytes: number): void {
    if (packet.type === 'ping') {
      this.#isPongDue = true;
    } else if (packet.type === 'disconnect') {
      this.isLogout = true;
      closeSocket(this.#socket);
    } else if (this.#queued >= MAX_QUEUED_REQUESTS || this.#queuedBytes + bytes > MAX_QUEUED_BYTES) {
      this.drop();
    } else {
      this.#enqueue(packet, bytes);
    }
  }

  /** Queues a request. Requests of a client are handled one after another, so that its messages keep their order. */
  #enqueue(packet: ClientPacket, bytes: number): void {
    this.#queued += 1;
    this.#queuedBytes += bytes;
    this.#queue.push(async () => {
      try {
        await this.#handle(this, packet);
      } catch (error) {
        warnOf(error);
        this.drop();
      }
      this.#queued -= 1;
      this.#queuedBytes -= bytes;
    });
  }
}

/** Closes a socket. A client that does not close its side is cut off. */
export function closeSocket(socket: WebSocket): void {
  if (socket.readyState !== socket.OPEN) return;
  socket.close();
  const timer = realTime.setTimeout(() => socket.terminate(), CLOSE_TIMEOUT_MS);
  timer.unref();
  socket.on('close', () => realTime.clear(timer));
}
