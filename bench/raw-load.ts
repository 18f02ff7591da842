import { connect } from 'node:net';

const CONNECTIONS = 50;

/**
 * Sends a request `count` times over 50 connections. A connection sends the next request after the answer to the
 * previous request. Only status lines are read, so that the load generator uses little CPU time. Returns the duration
 * in milliseconds.
 */
export async function sendOften(url: string, request: string, count: number): Promise<number> {
  const { hostname, port } = new URL(url);
  const bytes = Buffer.from(request);
  const startedAt = performance.now();
  let left = count;
  const wantsMore = () => left-- > 0;
  const address = { host: hostname, port: Number(port) };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => oneConnection(address, bytes, wantsMore)));
  return performance.now() - startedAt;
}

function oneConnection(
  address: { readonly host: string; readonly port: number },
  bytes: Buffer,
  wantsMore: () => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      if (wantsMore()) return void socket.write(bytes);
      socket.destroy();
      resolve();
    };
    const socket = connect(address, next);
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (data) => {
      if (data.subarray(9, 12).toString() !== '200') return reject(new Error(data.toString().slice(0, 300)));
      return next();
    });
  });
}
