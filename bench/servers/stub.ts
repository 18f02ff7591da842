import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Server that answers every call with the same success, as fast as `node:http` can. */
const server = createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => {
    response.setHeader('Content-Type', 'application/json');
    // The service returns the request id too.
    response.setHeader('X-Request-ID', request.headers['x-request-id'] ?? '');
    response.end(
      '{"code":200,"userId":"u1","token":"P9YNVZ2cMQwwaADiNDVrtRZKF+J2pVPOWSNlYMA1yA1g49pxjZs58n4FEufsH9XM"}',
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
