import { type Child, startChild } from './child.js';

/** App key and app secret of every emulator in the benchmark. */
export const keys = { appKey: 'bench', appSecret: 'secret' };

export function startEmulator(rateLimits: 'on' | 'off' = 'off', more: readonly string[] = []): Promise<Child> {
  const flags = ['--rate-limits', rateLimits, '--app-key', keys.appKey, '--app-secret', keys.appSecret];
  return startChild(['packages/emulator/dist/cli.cjs', '--port', '0', ...flags, ...more]);
}
