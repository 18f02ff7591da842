import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { programOf } from '../../../../tests/support/program.js';

export interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/**
 * Runs `program` in a child process, and waits until the process ends by itself. The variable `rong` in the program is
 * a client of the server at `url`.
 */
export async function runWithClient(url: string, program: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const client = pathToFileURL(programOf('sdk', 'index.ts')).href;
  const source = `
    import { RongCloud } from ${JSON.stringify(client)};
    const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [${JSON.stringify(url)}] });
    ${program}
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const [output, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { exitCode, output };
}
