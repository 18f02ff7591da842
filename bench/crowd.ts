import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { RongCloud } from 'rongkit';
import { ROOT } from './child.js';
import { keys } from './emulator.js';
import type { FromMembers } from './servers/members.js';

/** Version of the newest web client that the emulator knows. */
const SDK_VERSION = '5.38.0';

/** Many client sockets in a separate process. */
export class Crowd {
  readonly #process: ChildProcess;

  constructor(as: 'member' | 'client' | 'listener', atOnce = 100) {
    this.#process = fork(path.join(ROOT, 'bench/servers/members.ts'), ['--as', as, '--at-once', String(atOnce)], {
      execArgv: ['--import', 'tsx'],
    });
  }

  /** Connects a client to each URL. Resolves when all clients are connected. */
  async connect(urls: readonly string[]): Promise<void> {
    this.#process.send(urls);
    await this.#next('in');
  }

  /**
   * Calls `say`, which sends a message to all clients. Resolves to the time at which each client received the message,
   * in milliseconds since 1970, and the size of the message in bytes.
   */
  async hear(say: () => Promise<unknown>): Promise<Extract<FromMembers, { kind: 'heard' }>> {
    const [heard] = await Promise.all([this.#next('heard'), say()]);
    return heard;
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }

  async #next<Kind extends FromMembers['kind']>(kind: Kind): Promise<Extract<FromMembers, { kind: Kind }>> {
    const [message] = (await once(this.#process, 'message')) as [FromMembers];
    if (message.kind !== kind) throw new Error(`${kind} was expected, and ${message.kind} came`);
    return message as Extract<FromMembers, { kind: Kind }>;
  }
}

/** Registers users. Returns for each user the WebSocket URL with the user's token, for a connection to the emulator. */
export async function urlsOf(rong: RongCloud, url: string, count: number): Promise<string[]> {
  const urls: string[] = [];
  for (let index = 0; index < count; index++) {
    const { token } = await rong.user.getToken({ userId: `u${index}`, name: 'member' });
    const query = new URLSearchParams({ appId: keys.appKey, token, sdkVer: SDK_VERSION, deviceId: String(index) });
    urls.push(`${url.replace('http', 'ws')}/websocket?${query}`);
  }
  return urls;
}
