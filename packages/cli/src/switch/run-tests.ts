import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runGroup } from '../emulator/child-group.js';
import { type Env, Interrupts, type Io } from '../io.js';
import { apiHosts, SMS_HOST } from '../target/emitted/hosts.js';
import { oldHosts } from '../target/emitted/old-hosts.js';
import { RequestCollector, type TrialLog } from './trial-log.js';

const PRELOAD = fileURLToPath(new URL('./preload/index.cjs', import.meta.url));
const COLLECT_EVERY_MS = 250;
const MOST_OUTPUT_CHARS = 20_000;

/** Test command of a project, and the hosts that the tests may reach. */
export interface TestRun {
  readonly folder: string;
  /** Shell command that runs the tests. */
  readonly command: string;
  readonly timeoutMs: number;
  /** Further hosts that the tests may reach, such as the host of a database. */
  readonly allowedHosts: readonly string[];
  /** Further hosts of the API. */
  readonly apiHosts: readonly string[];
}

/** Outcome of the tests on an emulator of their own. */
export interface Trial extends TrialLog {
  /** Exit code, or 128 plus the number of the signal that has ended the tests. */
  readonly exit: number;
  readonly isTimeout: boolean;
  readonly tookMs: number;
  /** Last part of the output of the tests. */
  readonly output: string;
}

/**
 * Runs tests with an emulator in place of RongCloud. Processes of Node.js reach only this machine and the allowed
 * hosts.
 */
export async function runTests(run: TestRun, io: Io): Promise<Trial> {
  const { createEmulator } = await import('@rongkit/emulator');
  const emulator = await createEmulator({ rateLimits: 'off', history: 'off' });
  const scratch = mkdtempSync(path.join(tmpdir(), 'rong-switch-'));
  const log = path.join(scratch, 'log');
  const requests = new RequestCollector(emulator);
  const timer = setInterval(() => requests.collect(), COLLECT_EVERY_MS);
  try {
    const { environmentOf } = await import('@rongkit/emulator/program');
    const { appKey, appSecret } = emulator.credentials;
    const settings = { ...settingsOf(run), url: emulator.url, appKey, appSecret, log };
    const env = { ...testEnvironment(io.env), ...environmentOf(emulator), ...preloadEnvironment(settings, io.env) };
    const ended = await runLine(run, { ...io, env });
    requests.collect();
    return { ...ended, ...requests.log(log) };
  } finally {
    clearInterval(timer);
    await emulator.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function settingsOf({ folder, allowedHosts, apiHosts: more }: TestRun) {
  const hosts = [...Object.values(apiHosts).flat(), ...Object.values(oldHosts).flat(), SMS_HOST];
  const domains = hosts.map((host) => host.split('.').slice(-2).join('.'));
  const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());
  return {
    // Stack traces name files by their real paths.
    folder: realpathSync(folder),
    apiDomains: [...new Set(domains)],
    apiHosts: lower(more),
    allowedHosts: lower(allowedHosts),
  };
}

/** Environment variables of proxies, which could route connections past the preload. */
const LEFT_OUT = /^((https?|all|no|ftp)_proxy|npm_config_(https?_|no)?proxy|global_agent_\w+)$/i;

function testEnvironment(env: Env): Record<string, string | undefined> {
  const rest = Object.entries(env).filter(([name]) => !LEFT_OUT.test(name));
  // Without `CI`, test runners may keep watching for file changes.
  const quiet = { npm_config_update_notifier: 'false', NO_UPDATE_NOTIFIER: '1' };
  return { CI: 'true', ...quiet, ...Object.fromEntries(rest) };
}

function preloadEnvironment(settings: object, { NODE_OPTIONS }: Env): Record<string, string> {
  const option = `--require ${/^[\w./:@-]+$/.test(PRELOAD) ? PRELOAD : JSON.stringify(PRELOAD)}`;
  return {
    NODE_OPTIONS: NODE_OPTIONS ? `${NODE_OPTIONS} ${option}` : option,
    RONG_SWITCH: JSON.stringify({ ...settings, option }),
  };
}

/** Runs a shell command in the project folder, and keeps the end of its output. */
export async function runLine(
  { folder, command, timeoutMs }: Pick<TestRun, 'folder' | 'command' | 'timeoutMs'>,
  io: Io,
): Promise<Pick<Trial, 'exit' | 'isTimeout' | 'tookMs' | 'output'>> {
  const output = new Tail();
  const interrupts = new Interrupts();
  const release = io.interrupts.on((signal) => void interrupts.report(signal));
  let isTimeout = false;
  const timer = setTimeout(() => {
    isTimeout = true;
    interrupts.report('SIGTERM');
  }, timeoutMs);
  const startedAt = performance.now();
  const [program, ...args] = process.platform === 'win32' ? [command] : ['/bin/sh', '-c', command];
  try {
    const own = { ...io, stdout: output, stderr: output, cwd: folder, interrupts };
    const exit = await runGroup({ command: program as string, args, env: io.env, io: own });
    return { exit, isTimeout, tookMs: Math.round(performance.now() - startedAt), output: output.text };
  } finally {
    clearTimeout(timer);
    release();
  }
}

/** A stream that keeps the end of the written data. */
class Tail extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text = (this.text + chunk.toString('utf8')).slice(-MOST_OUTPUT_CHARS);
    done();
  }
}
