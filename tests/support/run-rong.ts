import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { Interrupts } from '../../packages/cli/src/io.js';
import { run } from '../../packages/cli/src/program.js';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly interrupts?: Interrupts;
  /** Called with each piece of output. */
  readonly onOutput?: (text: string) => void;
}

/** Runs a command of `rong` in this process, with the given environment alone. */
export async function runRong(args: readonly string[], options: RunOptions = {}) {
  const { cwd = tmpdir(), env = {}, input = '', interrupts = new Interrupts(), onOutput = () => {} } = options;
  const output = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      decodeStrings: false,
      write: (text, _encoding, done) => {
        output[name] += String(text);
        onOutput(String(text));
        done();
      },
    });
  const path = process.env.PATH ?? '';
  const code = await run(args, {
    stdin: Readable.from([input]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: { PATH: path, XDG_CONFIG_HOME: '/nonexistent', ...env },
    cwd,
    interrupts,
  });
  return { code, ...output };
}
