import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers every call with success, and its URL. */
export async function startStubServer(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('Content-Type', 'application/json');
    response.end('{"code":200,"userId":"u1","token":"token"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
