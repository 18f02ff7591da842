import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const SECRET = 'secret';

/**
 * Starts a server that answers calls signed with the app secret `secret` with success, and refuses other calls as
 * RongCloud does.
 */
export async function startStubServer(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    request.resume();
    const refused = !isSigned(request.headers);
    response.statusCode = refused ? 401 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.end(refused ? '{"code":1004,"errorMessage":"wrong"}' : '{"code":200,"userId":"u1","token":"token"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function isSigned({ nonce, timestamp, signature }: IncomingHttpHeaders): boolean {
  return signature === createHash('sha1').update(`${SECRET}${nonce}${timestamp}`).digest('hex');
}
