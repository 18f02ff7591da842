import http, { type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { guarded, warnOf } from '../guard.js';
import type { TlsOptions } from '../options.js';
import { realTime } from '../real-time.js';
import type { Turns, WorkQueue } from '../turns.js';

/** Timeouts in milliseconds: long enough for slow clients, short enough that stalled connections do not pile up. */
const TIMEOUTS = { headersTimeout: 10_000, connectionsCheckingInterval: 5000, requestTimeout: 30_000 };
const KEEP_ALIVE_TIMEOUT = 72_000;
/** A connection with this many unanswered requests is not read until some of these requests are answered. */
const MAX_OPEN_REQUESTS = 32;
/** The number of pieces of bodies that are read from a connection before other connections are served. */
const PIECES_A_TURN = 256;

export interface WebServerOptions {
  readonly tls: TlsOptions | undefined;
  readonly turns: Turns;
  /** Whether a request asks for the protocol of this server's WebSockets. Any other `Upgrade` header is ignored. */
  readonly isUpgrade: (request: IncomingMessage) => boolean;
  /** Takes over the socket of a request for which `isUpgrade` is true. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** Makes the server for HTTP and upgrades. No error of a request or a socket can end the process. */
export function createWebServer(handler: RequestListener, options: WebServerOptions): Server {
  const { tls, turns, isUpgrade, upgrade } = options;
  const open = new WeakMap<Socket, OpenRequests>();
  const settings = {
    ...TIMEOUTS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    IncomingMessage: requestClass({
      isBusy: (socket) => (open.get(socket)?.count ?? 0) > 0,
      onPiece: (socket) => countPiece(socket, open.get(socket)),
    }),
  };
  const listener = guarded(inTurn(handler, turns, open), answerFailure);
  const server = tls ? https.createServer({ ...settings, ...tls }, listener) : http.createServer(settings, listener);
  // A server may ignore an expectation that it does not know (RFC 9110, 10.1.1).
  server.on('checkExpectation', listener);
  server.on(
    'clientError',
    guarded(answerUnreadable, (_error, socket) => socket.destroy()),
  );
  server.on(
    'connect',
    guarded(refuseTunnel, (_request, socket) => socket.destroy()),
  );
  const take = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isUpgrade(request)) return upgrade(request, socket, head);
    socket.unshift(Buffer.concat([withoutUpgrade(request), head]));
    server.emit(tls ? 'secureConnection' : 'connection', socket);
  };
  server.on(
    'upgrade',
    guarded(take, (_request, socket) => socket.destroy()),
  );
  return server;
}

/** Prints the errors of a server that listens, such as too many open files. Earlier errors make `listen` fail. */
export function keepListening(server: Server): void {
  server.on('error', warnOf);
}

class UpgradeableRequest extends http.IncomingMessage {
  declare asksForUpgrade: boolean;
}

interface Watch {
  readonly isBusy: (socket: Socket) => boolean;
  /** Called for each piece of a body that arrives. */
  readonly onPiece: (socket: Socket) => void;
}

/**
 * The class of requests. Node.js reads its property `upgrade` to decide whether a request switches protocols. A switch
 * while earlier requests of the connection are unanswered would fail an assertion of Node.js, so `upgrade` is then
 * false.
 */
function requestClass({ isBusy, onPiece }: Watch): typeof UpgradeableRequest {
  return class extends UpgradeableRequest {
    override push(piece: unknown, encoding?: BufferEncoding): boolean {
      onPiece(this.socket);
      return super.push(piece, encoding);
    }

    get upgrade(): boolean {
      return this.asksForUpgrade && !isBusy(this.socket);
    }

    set upgrade(value: boolean) {
      this.asksForUpgrade = value;
    }
  };
}

/**
 * The head of a request as it was sent, but without its `Upgrade` header, which a server may ignore (RFC 9110, 7.8).
 * The parser of Node.js cannot read the bytes after a request with this header, so a new parser begins with this head.
 */
function withoutUpgrade({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (name.toLowerCase() !== 'upgrade') lines.push(`${name}: ${value}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

interface OpenRequests {
  readonly queue: WorkQueue;
  count: number;
  /** The number of pieces of bodies that arrived since the socket was last held for the other connections. */
  pieces: number;
  /** Why the socket is not read. */
  readonly holds: Set<Hold>;
}

/** A reason not to read a socket: many unanswered requests, or many pieces of a body. */
type Hold = 'requests' | 'pieces';

/** Stops reading a socket. Replaces its `resume`, because Node.js resumes a socket after each request. */
function hold(socket: Socket, { holds }: OpenRequests, why: Hold): void {
  if (holds.size === 0) {
    socket.pause();
    socket.resume = () => socket;
  }
  holds.add(why);
}

function release(socket: Socket, { holds }: OpenRequests, why: Hold): void {
  if (!holds.delete(why) || holds.size > 0) return;
  Reflect.deleteProperty(socket, 'resume');
  socket.resume();
}

/** Lets other connections be served after many pieces of a body. A client may send each byte as a piece. */
function countPiece(socket: Socket, open: OpenRequests | undefined): void {
  if (!open) return;
  open.pieces += 1;
  if (open.pieces !== PIECES_A_TURN) return;
  hold(socket, open, 'pieces');
  realTime.setImmediate(() => {
    open.pieces = 0;
    release(socket, open, 'pieces');
  });
}

/**
 * Handles a request at once if it is the only open request of its connection. Further requests, which a client sends
 * without waiting for answers, share the event loop with the other connections.
 */
function inTurn(handler: RequestListener, turns: Turns, bySocket: WeakMap<Socket, OpenRequests>): RequestListener {
  return (request, response) => {
    const { socket } = request;
    const open = bySocket.get(socket) ?? { queue: turns.queue(), count: 0, pieces: 0, holds: new Set() };
    bySocket.set(socket, open);
    open.count += 1;
    // The parser of Node.js drops the bytes after such a request, so the connection must close.
    if (request instanceof UpgradeableRequest && request.asksForUpgrade) response.shouldKeepAlive = false;
    response.on('close', () => {
      open.count -= 1;
      if (open.count < MAX_OPEN_REQUESTS / 2) release(socket, open, 'requests');
    });
    if (open.count === 1 && open.queue.isIdle) return handler(request, response);
    if (open.count >= MAX_OPEN_REQUESTS) hold(socket, open, 'requests');
    open.queue.push(() => {
      if (!socket.destroyed) guarded(handler, answerFailure)(request, response);
    });
  };
}

/** Answers a request whose handler failed (a bug) with HTTP 500, or cuts the connection if the answer has begun. */
function answerFailure(_request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  const body = JSON.stringify({ code: 1000, errorMessage: 'Internal error.' });
  response.writeHead(500, { 'Content-Type': 'application/json' }).end(body);
}

const UNREADABLE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers a request that is invalid HTTP, has too large headers or took too long. Only its socket exists. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  endWith(socket, UNREADABLE[error.code ?? ''] ?? '400 Bad Request', 'The request is not HTTP that can be read.');
}

/** Refuses the method CONNECT: the emulator is no proxy. */
function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  endWith(socket, '405 Method Not Allowed', 'The emulator is not a proxy.');
}

/** Answers on a socket that has no response, and closes the socket. */
export function endWith(socket: Duplex, status: string, errorMessage: string, code = 1002): void {
  const body = JSON.stringify({ code, errorMessage });
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
}
