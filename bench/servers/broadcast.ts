import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** Bare WebSocket server that sends the body of each POST request to every connected socket. */
const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray());
  for (const client of sockets.clients) client.send(body);
  response.end();
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
