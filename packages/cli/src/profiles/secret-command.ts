import { exec } from 'node:child_process';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';

/** Timeout of the command in milliseconds. The user may have to touch a security key. */
const TIMEOUT_MS = 60_000;

/**
 * Runs the command that prints the app secret, and returns the first line of its output. Errors never contain the
 * output.
 */
export function runSecretCommand(name: string, command: string, { env, cwd }: Io): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new CliError('secretCommandFailed', { name, reason }));
    const options = { env: { ...env }, cwd, timeout: TIMEOUT_MS, windowsHide: true };
    const child = exec(command, options, (error, stdout) => {
      const [secret = ''] = stdout.split(/\r?\n/, 1);
      if (error)
        fail(error.killed ? `no secret after ${TIMEOUT_MS / 1000} s` : `exit code ${error.code ?? error.signal}`);
      else if (secret.trim() === '') fail('it printed nothing');
      else resolve(secret.trim());
    });
    child.stdin?.end();
  });
}
