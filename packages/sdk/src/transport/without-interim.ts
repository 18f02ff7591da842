import type { Duplex } from 'node:stream';

/** Start of an interim response, without the last digit of the status, since 101 changes the protocol. */
const START = 'HTTP/1.1 10';
const STATUS_AT = START.indexOf('10');
const ONE = '1'.charCodeAt(0);
const END = '\r\n\r\n';

/** Maximum size of an interim response that is removed. undici gets a longer interim response unchanged. */
const MAX_BYTES = 8192;

/**
 * Removes interim responses from the start of the answers on a connection. A server may send `100 Continue` unasked,
 * and undici would close the connection. undici reads a connection only with `read`. Node.js itself calls `read(0)`,
 * which returns no bytes.
 */
export function withoutInterim<Connection extends Duplex>(connection: Connection): Connection {
  const { read, write } = connection;
  /** Whether a request was written whose answer has not begun to arrive. */
  let isAwaiting = false;
  let held: Buffer | undefined;
  return Object.assign(connection, {
    write(...args: Parameters<Duplex['write']>) {
      isAwaiting = true;
      return write.apply(connection, args);
    },
    read(size?: number): Buffer | null {
      const bytes: Buffer | null = read.call(connection, size);
      if (!isAwaiting || bytes === null) return bytes;
      let left = held ? Buffer.concat([held, bytes]) : bytes;
      held = undefined;
      while (isInterim(left)) {
        const end = left.indexOf(END);
        if (end < 0 && left.length < MAX_BYTES) {
          held = left;
          return null;
        }
        if (end < 0) break;
        left = left.subarray(end + END.length);
      }
      isAwaiting = false;
      return left;
    },
  });
}

/** Whether bytes are an interim response, or may become one. */
function isInterim(bytes: Buffer): boolean {
  // Most responses need no string: their status does not begin with 1.
  if (bytes.length > STATUS_AT && bytes[STATUS_AT] !== ONE) return false;
  const start = bytes.toString('latin1', 0, START.length + 1);
  return START.startsWith(start.slice(0, START.length)) && start[START.length] !== '1';
}
