import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Refusal } from '../domain/values/refusal.js';
import { SendRate } from '../limits/client-send-rate.js';
import { normalizeUrl, splitUrl } from '../request-target.js';
import type { ResolvedOptions } from '../resolve-options.js';
import type { Services } from '../services.js';
import { type Client, Connection, type Session } from './connection.js';
import { Hub } from './hub.js';
import { Notices } from './notices.js';
import { type ClientPacket, connack, MalformedPacket, puback, queryack, type Receipt, welcome } from './packet.js';
import { RoomPositions } from './room-positions.js';
import { Tokens } from './tokens.js';
import { topics } from './topics/index.js';
import type { GatewayDeps, Topic } from './topics/topic.js';

/** Larger frames than any that a client sends. */
const MAX_FRAME_BYTES = 512 * 1024;
/** A client that has said nothing for so long is gone: the slowest one pings every 30 seconds. */
const MAX_SILENCE_MS = 90_000;
const LOOK_EVERY_MS = 15_000;

const KICKED = 1;
const SERVER_FAILED = 30_000;
const MALFORMED = 30_003;
const NOT_SUPPORTED = 20_606;

type QueryPacket = Extract<ClientPacket, { type: 'query' }>;
type PublishPacket = Extract<ClientPacket, { type: 'publish' }>;

/** Where RongCloud's clients connect. */
export class Gateway {
  readonly tokens: Tokens = new Tokens();
  readonly #services: Services;
  readonly #hub = new Hub();
  readonly #deps: GatewayDeps;
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_FRAME_BYTES });
  readonly #looking: NodeJS.Timeout;
  readonly #multiDevice: boolean;
  readonly #sendRate: SendRate;
  #isClosing = false;

  constructor(services: Services, { multiDevice, limitScale }: Pick<ResolvedOptions, 'multiDevice' | 'limitScale'>) {
    this.#services = services;
    this.#multiDevice = multiDevice;
    this.#sendRate = new SendRate(limitScale);
    const positions = new RoomPositions();
    this.#deps = { services, hub: this.#hub, positions };
    const { store, clock } = services;
    const notices = new Notices({ hub: this.#hub, positions, state: () => store.state, now: () => clock.now() });
    store.listen((event) => notices.hear(event));
    store.onReplaced(() => this.#dropAll());
    this.#looking = setInterval(() => this.#dropSilent(), LOOK_EVERY_MS);
    this.#looking.unref();
  }

  /** After a restart nobody is connected any more, whatever the journal remembers. */
  async start(): Promise<void> {
    const { store } = this.#services;
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
    this.#deps.positions.forget();
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
    const { store, keys, clock } = this.#services;
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
    this.#services.store.execute('client.disconnect', params).catch(() => {});
  }

  async #answer(connection: Connection, packet: ClientPacket): Promise<void> {
    const topic = 'topic' in packet ? topics.get(packet.topic) : undefined;
    if (packet.type === 'query') await this.#answerQuery(connection, packet, topic);
    else if (packet.type === 'publish') await this.#takePublish(connection, packet, topic);
  }

  async #answerQuery(connection: Connection, { id, target, body }: QueryPacket, topic?: Topic): Promise<void> {
    const time = this.#services.clock.now();
    try {
      if (!topic || !('query' in topic)) throw unsupported();
      const answer = await topic.query(this.#deps, connection, { target, body });
      connection.send(queryack(id, { time, status: 0 }, answer));
    } catch (error) {
      connection.send(queryack(id, { time, status: statusOf(error) }, Buffer.alloc(0)));
    }
  }

  async #takePublish(connection: Connection, packet: PublishPacket, topic?: Topic): Promise<void> {
    const { id, target, body } = packet;
    const time = this.#services.clock.now();
    let after: (() => unknown) | undefined;
    try {
      if (!topic || !('publish' in topic)) throw unsupported();
      if (topic.rated) this.#sendRate.spend(connection.userId, time);
      const published = await topic.publish(this.#deps, connection, { target, body });
      const receipt = { ...published.receipt, status: 0 };
      connection.send(puback(id, receipt));
      if (topic.mirrored) this.#mirror(connection, packet, receipt);
      after = published.after;
    } catch (error) {
      connection.send(puback(id, { time, status: statusOf(error), uid: randomBytes(8).toString('hex') }));
    }
    await after?.();
  }

  /** Shows a message on the other devices of its sender. */
  #mirror(from: Connection, packet: PublishPacket, receipt: Receipt): void {
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

/** Unsupported topics are refused, never acknowledged. */
function unsupported(): Refusal {
  return new Refusal(NOT_SUPPORTED, 'The emulator does not have this.');
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.code;
  return error instanceof MalformedPacket ? MALFORMED : SERVER_FAILED;
}
