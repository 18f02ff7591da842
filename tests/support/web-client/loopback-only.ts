import { Socket } from 'node:net';

/** Whether a host is this machine. Tests may connect to no other machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);
}

/**
 * Refuses connections of this process to other machines. HTTP, TLS, WebSockets and `fetch` all use the replaced method,
 * and names of other hosts are not even resolved.
 */
export function keepToLoopback(tellRefused: (host: string) => void): void {
  const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
    const host = hostOf(args);
    if (isLoopback(host)) return connect.apply(this, args);
    tellRefused(host);
    process.nextTick(() => this.destroy(new Error(`${host} is not on this machine, and tests stay on it`)));
    return this;
  };
}

/**
 * Host in the arguments of `connect(options)`, of `connect(port, host)`, or in the array of arguments that
 * `net.connect` passes.
 */
function hostOf(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first !== 'object') return typeof second === 'string' ? second : 'localhost';
  return (first as { host?: string } | null)?.host ?? 'localhost';
}
