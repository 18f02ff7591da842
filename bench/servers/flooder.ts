/**
 * Floods an emulator until it is killed. The arguments are the name of the flood, the URL of the emulator, and the
 * WebSocket URL of a client. A message to the parent process says that the flood has begun.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { clientPacket, PING, QUERY } from '../../packages/emulator/src/test-support/client-packet.js';
import { MediaClient } from '../../packages/emulator/src/test-support/media-client.js';
import { keys } from '../emulator.js';
import type { FloodName } from './flood-names.js';

type Flood = (target: { readonly url: string; readonly client: string }) => Promise<void>;

async function connectTo(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/**
 * Resolves when a socket is closed. Unlike `once`, this function does not reject if the emulator resets the connection.
 */
function closeOf(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.on('close', resolve));
}

/**
 * Flood by a client that sends many packets at once. The client repeats that when all packets are answered, or when its
 * connection was closed.
 */
function byClient(packets: readonly Buffer[], isAnswer: (frame: Buffer) => boolean): Flood {
  return async ({ client }) => {
    for (;;) {
      const socket = new WebSocket(client);
      socket.on('error', () => {});
      await once(socket, 'message');
      while (socket.readyState === WebSocket.OPEN) {
        let answers = 0;
        const answered = new Promise<void>((resolve) => {
          socket.on('close', () => resolve());
          socket.on('message', (frame: Buffer) => {
            if (isAnswer(frame) && ++answers === packets.length) resolve();
          });
        });
        for (const packet of packets) socket.send(packet);
        await answered;
        socket.removeAllListeners('message');
      }
      socket.terminate();
    }
  };
}

const queries = (topic: string, count: number) =>
  Array.from({ length: count }, (_, id) => clientPacket(QUERY, topic, 'u0', id, Buffer.alloc(0)));
const isQueryAnswer = (frame: Buffer) => (frame[0] ?? 0) >> 4 === 6;

/**
 * Flood of bytes over several connections, as fast as the emulator reads. A closed connection is replaced by a new
 * connection.
 */
function byBytes(make: (host: string) => Buffer, connections: number): Flood {
  return async ({ url }) => {
    const bytes = make(new URL(url).host);
    const flood = async () => {
      for (;;) {
        const socket = await connectTo(url);
        socket.resume();
        const closed = closeOf(socket);
        const write = () => {
          while (!socket.destroyed && socket.write(bytes));
        };
        socket.on('drain', write);
        write();
        await closed;
      }
    };
    await Promise.all(Array.from({ length: connections }, flood));
  };
}

/** Flood of new connections: repeatedly connects, sends one request, and waits until the connection is closed. */
function byConnections(make: (host: string) => Buffer, connections: number): Flood {
  return async ({ url }) => {
    const bytes = make(new URL(url).host);
    const flood = async () => {
      for (;;) {
        const socket = await connectTo(url);
        socket.resume().on('data', () => socket.destroy());
        socket.write(bytes);
        await closeOf(socket);
      }
    };
    await Promise.all(Array.from({ length: connections }, flood));
  };
}

const BODY = Buffer.alloc(4_000_000, 'a=b&');

function post(path: string, body: Buffer): (host: string) => Buffer {
  return (host) => {
    const head = `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
    return Buffer.concat([Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n`), body]);
  };
}

/** A form of malformed escapes, which are slow to decode. */
const ESCAPES = Buffer.alloc(4_000_000, '%&');

const CHUNKED = `POST /message/private/publish.json HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`;
const BYTE = '1\r\nx\r\n';

function handshake(host: string): Buffer {
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13';
  const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
  return Buffer.from(
    `GET /websocket?appId=${keys.appKey}&token=x HTTP/1.1\r\nHost: ${host}\r\n${upgrade}\r\n${key}\r\n\r\n`,
  );
}

const BOUNDARY = 'flood';

/**
 * Upload form with a large file. The media store begins to receive the file before it can check the token, which would
 * follow the file.
 */
function form(): Buffer {
  const part = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n`;
  return Buffer.concat([Buffer.from(part), BODY, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

const EMPTY_PART = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n`;

function postForm(host: string, body = form()): Buffer {
  const head = `POST /_rongkit/media/ HTTP/1.1\r\nHost: ${host}\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n`;
  return Buffer.concat([Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n`), body]);
}

const AT_ONCE = 8;

/** Flood of uploads: calls `act` repeatedly, with several calls at the same time. */
function byUploader(act: (uploader: MediaClient, index: number) => Promise<unknown>): Flood {
  return async ({ url }) => {
    const uploader = await MediaClient.connect({ url, credentials: keys }, 'uploader');
    const flood = async (_: unknown, index: number) => {
      for (let round = 0; ; round++) await act(uploader, round * AT_ONCE + index);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, flood));
  };
}

let token: Promise<string> | undefined;

async function upload(uploader: MediaClient, index: number): Promise<void> {
  token ??= uploader.uploadToken().then((answer) => answer.token);
  const response = await uploader.post({ key: `key${index % 100}`, content: BODY, token: await token });
  await response.text();
}

let address: Promise<string> | undefined;

async function download(uploader: MediaClient): Promise<void> {
  address ??= uploader.upload({ key: 'large', content: BODY });
  const response = await fetch(await address);
  await response.arrayBuffer();
}

const floods: Readonly<Record<FloodName, Flood>> = {
  'pulls by a client': byClient(queries('pullMsg', 300), isQueryAnswer),
  'list queries by a client': byClient(queries('qryRelationR', 900), isQueryAnswer),
  'pings by a client': byClient([...Array<Buffer>(20_000).fill(PING), ...queries('pullUS', 1)], isQueryAnswer),
  'unsigned handshakes': byConnections(handshake, 64),
  'pipelined calls': byBytes((host) => Buffer.alloc(400_000, post('/user/getToken.json', Buffer.from('a=b'))(host)), 1),
  'pipelined pings': byBytes((host) => Buffer.alloc(400_000, `GET /ping HTTP/1.1\r\nHost: ${host}\r\n\r\n`), 1),
  'large bodies': byBytes(post('/user/getToken.json', BODY), 4),
  'large bodies for clients': byBytes(post('/v2/navi.json', BODY), 4),
  'unsigned messages of many parameters': byBytes(post('/message/private/publish.json', ESCAPES), 1),
  'bodies in chunks of a byte': byBytes(() => Buffer.from(`${CHUNKED}${BYTE.repeat(400_000)}0\r\n\r\n`), 1),
  'forms of many parts': byBytes((host) => postForm(host, Buffer.alloc(4_000_000, EMPTY_PART)), 1),
  'requests for the OpenAPI document': byBytes(
    () => Buffer.alloc(40_000, 'GET /_rongkit/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    1,
  ),
  'uploads without a token': byBytes((host) => postForm(host), 4),
  'uploads by a client': byUploader(upload),
  'downloads of a large file': byUploader(download),
};

const [name = '', url = '', client = ''] = process.argv.slice(2);
process.send?.('begun');
await floods[name as FloodName]({ url, client });
