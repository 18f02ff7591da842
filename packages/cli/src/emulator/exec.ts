import type { Context } from '../context.js';
import { CliError, reasonOf } from '../errors.js';
import { sayError } from '../words/index.js';
import { runGroup } from './child-group.js';
import { type Session, type SessionFlags, startSession } from './session.js';

/** Runs a command with an emulator. The exit code is that of the command. */
export async function execWithEmulator(
  context: Context,
  command: readonly string[],
  flags: SessionFlags,
): Promise<void> {
  const { interrupts } = context.io;
  // The command handles signals. This listener keeps a second signal from ending the process before the state is saved.
  const release = interrupts.on(() => {});
  try {
    // The command gets the URL from its environment, so any free port will do.
    const session = await startSession(context, flags, 0);
    let hasRun = false;
    try {
      if (interrupts.first !== undefined) throw new CliError('interrupted', { signal: interrupts.first });
      context.exitCode = await runIn(context, session, command);
      hasRun = true;
    } finally {
      await end(context, session, hasRun);
    }
  } finally {
    release();
  }
}

/** Ends the session. If the command failed, its exit code takes priority over an error while saving the state. */
async function end({ exitCode, output, language }: Context, session: Session, hasRun: boolean): Promise<void> {
  try {
    await session.end(hasRun);
  } catch (error) {
    if (exitCode === 0 || !(error instanceof CliError)) throw error;
    const { message } = sayError(error.code, language, error.values);
    output.problem({ error: { code: error.code, message } }, [`rong: ${message}`]);
  }
}

async function runIn({ io }: Context, { emulator, options }: Session, command: readonly string[]): Promise<number> {
  const { environmentOf } = await import('@rongkit/emulator/program');
  const { adminToken } = emulator;
  const env = {
    ...io.env,
    ...environmentOf(emulator, options.publicUrl),
    ...(adminToken !== undefined && { RONGKIT_ADMIN_TOKEN: adminToken }),
  };
  const [program = '', ...args] = programIn(command);
  try {
    return await runGroup({ command: program, args, env, io });
  } catch (error) {
    throw new CliError('commandNotStarted', { command: program, reason: reasonOf(error) }, { cause: error });
  }
}

/** One argument with spaces, as in `exec "npm test"`, is a shell command. */
function programIn(command: readonly string[]): readonly string[] {
  const [line = ''] = command;
  if (command.length > 1 || !/\s/.test(line) || process.platform === 'win32') return command;
  return ['/bin/sh', '-c', line];
}
