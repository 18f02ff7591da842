import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Program that listens, prints its port and never accepts a connection. */
const PROGRAM = `
  const { createServer } = require('node:net');
  const { parentPort } = require('node:worker_threads');
  const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

export interface DeafServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Server with a full connection queue, so that connecting hangs. Undefined on systems whose queues cannot be filled.
 */
export async function startDeaf(): Promise<DeafServer | undefined> {
  const worker = new Worker(PROGRAM, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  const sockets: Socket[] = [];
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await worker.terminate();
  };
  for (let count = 0; count < 8; count++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    sockets.push(socket);
    if (!(await isConnected(socket))) return { url: `http://127.0.0.1:${port}`, close };
  }
  await close();
  return undefined;
}

/**
 * Whether a connection over loopback is established, which happens at once or never. After the timeout the socket is
 * checked once more, because a busy process may learn of the connection late.
 */
function isConnected(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.setTimeout(100, () => setImmediate(() => resolve(!socket.connecting)));
  });
}
