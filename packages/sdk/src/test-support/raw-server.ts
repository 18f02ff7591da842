import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach } from 'vitest';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Status line and headers of an answer, without the header `Content-Length`. */
export const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** TCP server that runs a function on each connection after a request has arrived. */
export async function startRaw(treat: (socket: Socket, request: Buffer) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (request) => treat(socket, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
