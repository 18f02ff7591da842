import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Listens, says on which port, and never gets around to accepting. */
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
 * A server whose queue of connections is full, so that none can be made to it any more. Undefined where the system
 * keeps queues that one cannot fill.
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

/** Over loopback a connection is there at once, or it is not coming: a busy process has one more look. */
function isConnected(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.setTimeout(100, () => setImmediate(() => resolve(!socket.connecting)));
  });
}
