import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ConnectedClient } from '../connected-clients.js';
import { Refusal } from '../domain/values/refusal.js';
import { guarded, warnOf } from '../guard.js';
import { ClientSendRate } from '../limits/client-send-rate.js';
import type { RealTime, Timer } from '../real-time.js';
import { normalizeUrl, splitUrl } from '../request-target.js';
import type { ResolvedOptions } from '../resolve-options.js';
import type { Services } from '../services.js';
import type { Turns, WorkQueue } from '../turns.js';
import { noteRefused } from '../undelivered/refused-by-gate.js';
import { isOwnName } from '../web/local-name.js';
import { originFor } from '../web/request-origin.js';
import { endWith } from '../web/web-server.js';
import { ClientNotifier } from './client-notifier.js';
import { type Client, Connection, closeSocket, type Session } from './connection.js';
import { execute } from './execute.js';
import { Hub } from './hub.js';
import { type ClientPacket, connack, MalformedPacket, puback, queryack, type Receipt, welcome } from './packet.js';
import { RoomPositions } from './room-positions.js';
import { Tokens } from './tokens.js';
import { topics } from './topics/index.js';
import { objectNameIn } from './topics/messages.js';
import type { GatewayDeps, Topic } from './topics/topic.js';

/** The maximum size of a frame. Clients send much smaller frames. */
const MAX_FRAME_BYTES = 512 * 1024;
/** A client is disconnected after this time without a packet. Clients ping every 30 seconds or more often. */
const MAX_SILENCE_MS = 90_000;
const CHECK_EVERY_MS = 15_000;

const KICKED = 1;
const SERVER_FAILED = 30_000;
const MALFORMED = 30_003;
const NOT_SUPPORTED = 20_606;

/** The error for a WebSocket of a web page to another host name, as under DNS rebinding. */
const NOT_LOCAL = 'Web pages reach the emulator by its IP address or a local name only.';

type QueryPacket = Extract<ClientPacket, { type: 'query' }>;
type PublishPacket = Extract<ClientPacket, { type: 'publish' }>;

export interface GatewayOptions extends Pick<ResolvedOptions, 'multiDevice' | 'limitScale' | 'time'> {
  readonly turns: Turns;
  /** Returns the emulator's own address, for clients that sent no Host header. */
  readonly ownOrigin: () => string;
}

/** The WebSocket server that RongCloud's clients connect to. */
export class Gateway {
  readonly tokens: Tokens = new Tokens();
  readonly #services: Services;
  readonly #hub: Hub;
  readonly #deps: GatewayDeps;
  readonly #notifier: ClientNotifier;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MAX_FRAME_BYTES,
    // Pings are answered once in a turn of the event loop, by `Connection`.
    autoPong: false,
  });
  readonly #silenceTimer: Timer;
  readonly #time: RealTime;
  readonly #turns: Turns;
  readonly #handshakes: WorkQueue;
  readonly #multiDevice: boolean;
  readonly #ownOrigin: () => string;
  readonly #sendRate: ClientSendRate;
  #isClosing = false;

  constructor(services: Services, { multiDevice, limitScale, time, turns, ownOrigin }: GatewayOptions) {
    this.#services = services;
    this.#multiDevice = multiDevice;
    this.#ownOrigin = ownOrigin;
    this.#time = time;
    this.#turns = turns;
    this.#handshakes = turns.queue();
    this.#sendRate = new ClientSendRate(limitScale);
    this.#hub = new Hub(turns.queue(), (change, { session: { sessionId: id, userId, source: platform } }) =>
      services.events.publish('client', { change, id, userId, platform }),
    );
    services.clients.attach(this);
    const positions = new RoomPositions();
    this.#deps = { services, hub: this.#hub, positions };
    const { store, clock } = services;
    const notifierDeps = { hub: this.#hub, positions, state: () => store.state, now: () => clock.now() };
    this.#notifier = new ClientNotifier(notifierDeps);
    store.listen(guarded((event) => this.#notifier.handle(event)));
    store.onReplaced(() => this.#dropAll());
    this.#silenceTimer = time.setInterval(
      guarded(() => this.#dropSilent()),
      CHECK_EVERY_MS,
    );
    this.#silenceTimer.unref();
  }

  /** Marks all users as offline. After a crash, the restored state may have users online who are not connected. */
  async start(): Promise<void> {
    const { store } = this.#services;
    if (store.state.online.size > 0) await store.execute('client.disconnectAll', {});
  }

  /** Whether a request asks for a WebSocket at the path of the gateway. */
  isUpgrade({ headers, url = '' }: IncomingMessage): boolean {
    const { path } = splitUrl(normalizeUrl(url));
    return path.toLowerCase() === '/websocket' && headers.upgrade?.toLowerCase() === 'websocket';
  }

  /** The connected clients, for the admin API. */
  clients(): ConnectedClient[] {
    const { monotonic, now } = this.#time;
    const toReal = (at: number) => Math.round(now() - (monotonic() - at));
    return Array.from(this.#hub.all(), ({ session, client, openedAt, lastPacketAt }) => ({
      id: session.sessionId,
      userId: session.userId,
      platform: session.source,
      version: client.version,
      address: session.clientIp,
      since: toReal(openedAt),
      lastHeardAt: toReal(lastPacketAt),
    }));
  }

  /** Cuts the connection of a client, as a lost network does. */
  drop(id: string): boolean {
    const connection = this.#find(id);
    connection?.drop();
    return connection !== undefined;
  }

  /** Disconnects a client as if its user had logged in elsewhere. */
  kick(id: string): boolean {
    const connection = this.#find(id);
    connection?.end(KICKED);
    return connection !== undefined;
  }

  #find(id: string): Connection | undefined {
    for (const connection of this.#hub.all()) if (connection.session.sessionId === id) return connection;
    return undefined;
  }

  /** Accepts or refuses a WebSocket. Handshakes wait in a queue, so that other connections are served in between. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    this.#handshakes.push(
      guarded(
        () => this.#accept(request, socket, head),
        () => socket.destroy(),
      ),
    );
  }

  #accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#isClosing) return void endWith(socket, '503 Service Unavailable', 'The emulator is closing.');
    const { host = '', origin } = request.headers;
    if (origin !== undefined && !isOwnName(host, this.#services.origin.publicUrl))
      return void endWith(socket, '403 Forbidden', NOT_LOCAL);
    const { query } = splitUrl(normalizeUrl(request.url ?? ''));
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      const enter = guarded(
        () => this.#enter(webSocket, new URLSearchParams(query), request),
        () => webSocket.terminate(),
      );
      enter();
    });
  }

  /** Cuts all connections, as a lost network does, and forgets the room positions and send rates of all clients. */
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
    this.#time.clear(this.#silenceTimer);
    this.#dropAll();
    this.#sockets.close();
  }

  /** Logs a client in, or refuses it with a status. Without `multiDevice`, disconnects the user's previous client. */
  async #enter(socket: WebSocket, params: URLSearchParams, request: IncomingMessage): Promise<void> {
    const { store, keys, clock } = this.#services;
    const login = { token: params.get('token') ?? '', appKey: params.get('appId') ?? '', expected: keys.appKey };
    const admission = this.tokens.admit(store.state, login, clock.now());
    if ('status' in admission) {
      socket.send(connack(admission.status));
      return closeSocket(socket);
    }
    const { userId } = admission;
    const { remoteAddress = '', remotePort = 0 } = request.socket;
    const session: Session = {
      userId,
      sessionId: randomUUID(),
      source: 'Websocket',
      clientIp: `${remoteAddress}:${remotePort}`,
    };
    const connection = new Connection(socket, {
      session,
      client: clientOf(params, originFor(request.headers, this.#services.origin) ?? this.#ownOrigin()),
      queue: this.#turns.queue(),
      handle: (from, packet) => this.#answer(from, packet),
      time: this.#time,
    });
    if (!this.#multiDevice) this.#kick(userId);
    this.#hub.add(connection);
    socket.on(
      'close',
      guarded(() => this.#leave(connection)),
    );
    await execute({ services: this.#services, session }, 'client.connect', session);
    connection.welcome(welcome(userId, session.sessionId, clock.now()));
    this.#notifier.greet(connection);
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
    const { session, isLogout } = connection;
    const params = { ...session, hasOthers, isLogout };
    execute({ services: this.#services, session }, 'client.disconnect', params).catch(() => {});
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
      if (topic.rated) this.#sendRate.spend(connection.userId, this.#services.clock.elapsed());
      const published = await topic.publish(this.#deps, connection, { target, body });
      const receipt = { ...published.receipt, status: 0 };
      connection.send(puback(id, receipt));
      if (topic.mirrored) this.#mirror(connection, packet, receipt);
      after = published.after;
    } catch (error) {
      this.#noteRefused(connection, packet, topic, error);
      connection.send(puback(id, { time, status: statusOf(error), uid: randomBytes(8).toString('hex') }));
    }
    await after?.();
  }

  #noteRefused(
    { userId }: Connection,
    { target: targetId, body }: PublishPacket,
    topic: Topic | undefined,
    error: unknown,
  ): void {
    const conversationType = topic && 'publish' in topic ? topic.sendsTo : undefined;
    if (!conversationType) return;
    const { store, clock, undelivered } = this.#services;
    const message = { userId, conversationType, targetId, objectName: objectNameIn(body) };
    const reason = error instanceof MalformedPacket ? 'badRequest' : undefined;
    noteRefused({ undelivered, state: store.state, now: clock.now() }, message, error, reason);
  }

  /** Sends a copy of a message to the other devices of its sender. */
  #mirror(from: Connection, packet: PublishPacket, receipt: Receipt): void {
    for (const other of this.#hub.of(from.userId)) if (other !== from) other.mirror(packet, receipt);
  }

  #dropSilent(): void {
    const since = this.#time.monotonic() - MAX_SILENCE_MS;
    for (const connection of this.#hub.all()) if (connection.lastPacketAt < since) connection.drop();
  }
}

const MAX_VERSION_CHARS = 32;

/** The version from which `Client.isRecent` is true. */
const RECENT = [5, 38] as const;

function clientOf(params: URLSearchParams, origin: string): Client {
  const version = (params.get('sdkVer') ?? '').slice(0, MAX_VERSION_CHARS);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [recentMajor, recentMinor] = RECENT;
  return {
    deviceId: params.get('deviceId') ?? '',
    version,
    isRecent: major > recentMajor || (major === recentMajor && minor >= recentMinor),
    origin,
  };
}

/**
 * The refusal for a topic that the emulator does not support: a packet of such a topic is answered with an error
 * status.
 */
function unsupported(): Refusal {
  return new Refusal(NOT_SUPPORTED, 'The emulator does not support this topic.');
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.code;
  if (error instanceof MalformedPacket) return MALFORMED;
  warnOf(error);
  return SERVER_FAILED;
}
