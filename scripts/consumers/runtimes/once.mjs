import { once } from 'node:events';
import { createServer } from 'node:net';
import { ConnectionError, fetchTransport, RongCloud } from 'rongkit';

const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"code":200}';

/**
 * Server that answers the first request of each connection, and closes the connection when the second request has
 * arrived.
 */
async function startServer() {
  const arrived = [];
  const sockets = [];
  const server = createServer((socket) => {
    let text = '';
    let requests = 0;
    sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      text += chunk;
      const [head, body = ''] = text.split('\r\n\r\n');
      if (body.length < Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 1)) return;
      text = '';
      arrived.push(body);
      if (++requests === 1) socket.write(ANSWER);
      else socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, arrived, close };
}

/** Checks that each message arrives only once, even if its connection breaks before the answer. */
export async function sendOnce() {
  for (const transport of [undefined, fetchTransport()]) {
    const { url, arrived, close } = await startServer();
    const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], transport });
    for (const content of ['first', 'second', 'third']) {
      const message = { fromUserId: 'u1', toUserId: 'u2', objectName: 'RC:TxtMsg', content };
      await rong.message.publishPrivate(message).catch((error) => {
        if (!(error instanceof ConnectionError)) throw error;
      });
    }
    rong.close();
    close();
    for (const content of ['first', 'second', 'third']) {
      const times = arrived.filter((body) => body.includes(content)).length;
      if (times !== 1) throw new Error(`${content} arrived ${times} times`);
    }
  }
}
