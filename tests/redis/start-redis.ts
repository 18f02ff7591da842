import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'vitest';

/** Whether this machine has a Redis server. */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

export function howToGetRedis(): string {
  return 'there is no redis-server: install it (apt-get install redis-server)';
}

/** A suffix for the names of tests on Redis: the reason why they are skipped, or an empty string. */
export const needsRedis: string = hasRedis() ? '' : ' (skipped: no redis-server)';

/** A Redis server of a test, on a port of its own. */
export class TestRedis {
  readonly port: number;
  readonly #flags: readonly string[];
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'redis-'));
  #process: ChildProcess | undefined;

  constructor(port: number, flags: readonly string[] = []) {
    this.port = port;
    this.#flags = flags;
  }

  /** Starts the server, and resolves once it answers. A log of its writes is kept, so that a restart forgets nothing. */
  async start(): Promise<void> {
    const files = ['--dir', this.#folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always'];
    const listen = ['--bind', '127.0.0.1', '--port', String(this.port), '--enable-debug-command', 'local'];
    const server = spawn('redis-server', [...files, ...listen, ...this.#flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = server;
    let output = '';
    for await (const piece of server.stdout) {
      output += String(piece);
      if (output.includes('Ready to accept connections')) break;
    }
    server.stdout.resume();
    if (server.exitCode !== null) throw new Error(`redis-server has ended: ${output}`);
  }

  /** Stops the server without a goodbye. */
  async kill(): Promise<void> {
    const server = this.#process;
    this.#process = undefined;
    if (!server || server.exitCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  /** Lets the server hang: connections stay open and nothing is answered. */
  hang(): void {
    this.#process?.kill('SIGSTOP');
  }

  goOn(): void {
    this.#process?.kill('SIGCONT');
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The part of a test's context that ends what the test started. Tests that run side by side each have their own. */
export type Ending = Pick<TestContext, 'onTestFinished'>;

/** Starts a Redis server that ends with the test. */
export async function startRedis({ onTestFinished }: Ending, flags: readonly string[] = []): Promise<TestRedis> {
  const redis = new TestRedis(await freePort(), flags);
  onTestFinished(() => redis.remove());
  await redis.start();
  return redis;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
