import { connect } from 'node:net';

const CONNECTIONS = 50;
const SECONDS = 1.5;

/**
 * Repeats one request on 50 connections, each time after the last answer, and counts the answers. It reads their status
 * lines only, so that the load generator uses little CPU time.
 */
export async function requestsPerSecond(url: string, request: string): Promise<number> {
  const { hostname, port } = new URL(url);
  const bytes = Buffer.from(request);
  const deadline = performance.now() + SECONDS * 1000;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => oneConnection({ host: hostname, port: Number(port) }, bytes, deadline)),
  );
  return counts.reduce((sum, count) => sum + count, 0) / SECONDS;
}

function oneConnection(address: { host: string; port: number }, bytes: Buffer, deadline: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0;
    const socket = connect(address, () => socket.write(bytes));
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (data) => {
      if (data.subarray(9, 12).toString() !== '200') return reject(new Error(data.toString().slice(0, 300)));
      answers++;
      if (performance.now() < deadline) return socket.write(bytes);
      socket.destroy();
      return resolve(answers);
    });
  });
}
