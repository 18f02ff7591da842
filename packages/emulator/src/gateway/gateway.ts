import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Refusal } from '../domain/refusal.js';
import type { Parts } from '../http/parts.js';
import type { Plan } from '../plan.js';
import { normalizeUrl, splitUrl } from '../request-target.js';
import { type Client, Connection, type Session } from './connection.js';
import { Hub } from './hub.js';
import { Notices } from './notices.js';
import { type ClientPacket, connack, MalformedPacket, puback, queryack, type Receipt, welcome } from './packet.js';
import { RoomPositions } from './room-positions.js';
import { SendRate } from './send-rate.js';
import { Tokens } from './tokens.js';
import { mirroredTopics, publishTopics, queryTopics, ratedTopics } from './topics/index.js';
import type { Desk } from './topics/topic.js';

/** Larger frames than any that a client sends. */
const MAX_FRAME_BYTES = 512 * 1024;
/** A client that has said nothing for so long is gone: the slowest one pings every 30 seconds. */
const MAX_SILENCE_MS = 90_000;
const LOOK_EVERY_MS = 15_000;

const KICKED = 1;
const SERVER_FAILED = 30_000;
const MALFORMED = 30_003;
const NOT_SUPPORTED = 20_606;

/** Where RongCloud's clients connect. */
export class Gateway {
  readonly tokens: Tokens = new Tokens();
  readonly #parts: Parts;
  readonly #hub = new Hub();
  readonly #desk: Desk;
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_FRAME_BYTES });
  readonly #looking: NodeJS.Timeout;
  readonly #multiDevice: boolean;
  readonly #sendRate: SendRate;
  #isClosing = false;

  constructor(parts: Parts, { multiDevice, limitScale }: Pick<Plan, 'multiDevice' | 'limitScale'>) {
    this.#parts = parts;
    this.#multiDevice = multiDevice;
    this.#sendRate = new SendRate(limitScale);
    const positions = new RoomPositions();
    this.#desk = { parts, hub: this.#hub, positions };
    const { store, clock } = parts;
    const notices = new Notices({ hub: this.#hub, positions, state: () => store.state, now: () => clock.now() });
    store.listen((event) => notices.hear(event));
    store.onReplaced(() => this.#dropAll());
    this.#looking = setInterval(() => this.#dropSilent(), LOOK_EVERY_MS);
    this.#looking.unref();
  }

  /** After a restart nobody is connected any more, whatever the journal remembers. */
  async start(): Promise<void> {
    const { store } = this.#parts;
    if (store.state.online.size > 0) await store.execute('client.disconnectAll', {});
  }

  /** Takes the WebSockets of a server. */
  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      const { path, query } = splitUrl(normalizeUrl(request.url ?? ''));
      if (this.#isClosing || path !== '/websocket') return void socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
        webSocket.on('error', () => webSocket.terminate());
        this.#enter(webSocket, new URLSearchParams(query), request).catch(() => webSocket.terminate());
      });
    });
  }

  /** Drops every client, as a lost network does. */
  #dropAll(): void {
    for (const connection of [...this.#hub.all()]) {
      this.#hub.remove(connection);
      connection.drop();
    }
    this.#desk.positions.forget();
    this.#sendRate.forget();
  }

  close(): void {
    this.#isClosing = true;
    clearInterval(this.#looking);
    this.#dropAll();
    this.#sockets.close();
  }

  /** Lets a client in, or says why not. A second client of a user takes the place of the first, if it must. */
  async #enter(socket: WebSocket, params: URLSearchParams, request: IncomingMessage): Promise<void> {
    const { store, keys, clock } = this.#parts;
    const asked = { token: params.get('token') ?? '', appKey: params.get('appId') ?? '', expected: keys.appKey };
    const who = this.tokens.admit(store.state, asked, clock.now());
    if ('status' in who) {
      socket.send(connack(who.status));
      return socket.close();
    }
    const { remoteAddress = '', remotePort = 0 } = request.socket;
    const session: Session = {
      userId: who.userId,
      sessionId: randomUUID(),
      source: 'Websocket',
      clientIp: `${remoteAddress}:${remotePort}`,
    };
    const connection = new Connection(socket, session, clientOf(params), (from, packet) => this.#answer(from, packet));
    if (!this.#multiDevice) this.#kick(who.userId);
    this.#hub.add(connection);
    socket.on('close', () => this.#leave(connection));
    await store.execute('client.connect', session);
    connection.send(welcome(who.userId, session.sessionId, clock.now()));
  }

  #kick(userId: string): void {
    for (const connection of this.#hub.of(userId)) {
      this.#hub.remove(connection);
      connection.end(KICKED);
    }
  }

  #leave(connection: Connection): void {
    if (!this.#hub.remove(connection) || this.#isClosing) return;
    const hasOthers = this.#hub.of(connection.userId).length > 0;
    if (!hasOthers) this.#sendRate.forget(connection.userId);
    const params = { ...connection.session, hasOthers, isLogout: connection.isLogout };
    this.#parts.store.execute('client.disconnect', params).catch(() => {});
  }

  async #answer(connection: Connection, packet: ClientPacket): Promise<void> {
    if (packet.type === 'publish') return this.#take(connection, packet);
    if (packet.type !== 'query') return;
    const { topic, target, id, body } = packet;
    const time = this.#parts.clock.now();
    try {
      const handler = queryTopics[topic] ?? refuseUnknown;
      const answer = await handler(this.#desk, connection, { target, body });
      connection.send(queryack(id, { time, status: 0 }, answer));
    } catch (error) {
      connection.send(queryack(id, { time, status: statusOf(error) }, Buffer.alloc(0)));
    }
  }

  async #take(connection: Connection, packet: ClientPacket & { type: 'publish' }): Promise<void> {
    const { topic, target, id, body } = packet;
    const handler = publishTopics[topic] ?? refuseUnknown;
    let receipt: Receipt = { time: this.#parts.clock.now(), status: 0, uid: '' };
    let after: (() => unknown) | undefined;
    try {
      if (ratedTopics.has(topic)) this.#sendRate.spend(connection.userId, receipt.time);
      const sent = await handler(this.#desk, connection, { target, body });
      receipt = { ...receipt, ...sent?.receipt };
      after = sent?.after;
    } catch (error) {
      receipt = { ...receipt, status: statusOf(error), uid: randomBytes(8).toString('hex') };
    }
    connection.send(puback(id, receipt));
    if (receipt.status === 0 && mirroredTopics.has(topic)) this.#mirror(connection, packet, receipt);
    await after?.();
  }

  /** What a user sends from one device, the others of the user show as well. */
  #mirror(from: Connection, packet: ClientPacket & { type: 'publish' }, receipt: Receipt): void {
    for (const other of this.#hub.of(from.userId)) if (other !== from) other.mirror(packet, receipt);
  }

  #dropSilent(): void {
    const since = performance.now() - MAX_SILENCE_MS;
    for (const connection of this.#hub.all()) if (connection.heardAt < since) connection.drop();
  }
}

const RECENT = [5, 38] as const;

function clientOf(params: URLSearchParams): Client {
  const [major = 0, minor = 0] = (params.get('sdkVer') ?? '').split('.').map(Number);
  const [newMajor, newMinor] = RECENT;
  return {
    deviceId: params.get('deviceId') ?? '',
    isRecent: major > newMajor || (major === newMajor && minor >= newMinor),
  };
}

/** What the emulator does not have, clients are not told to have been done. */
function refuseUnknown(): never {
  throw new Refusal(NOT_SUPPORTED, 'The emulator does not have this.');
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.code;
  return error instanceof MalformedPacket ? MALFORMED : SERVER_FAILED;
}
