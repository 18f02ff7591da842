import { CliError } from '../errors.js';
import type { Io } from '../io.js';

/** Whether a user can answer questions: input and error output are terminals. */
export function isInteractive({ stdin, stderr }: Io): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/**
 * Asks a question that is answered with yes or no. Questions go to stderr: stdout has data only.
 * @throws {CliError} `interrupted`: the user presses Ctrl-C
 */
export async function confirm(
  io: Io,
  message: string,
  { yes, no }: { readonly yes: string; readonly no: string },
): Promise<boolean> {
  const { confirm: ask, isCancel } = await import('@clack/prompts');
  const answer = await ask({
    message,
    active: yes,
    inactive: no,
    initialValue: false,
    input: io.stdin,
    output: io.stderr,
  });
  if (isCancel(answer)) throw new CliError('interrupted', { signal: 'Ctrl-C' });
  return answer;
}

/**
 * Asks for a string; `isSecret` hides the typed characters.
 * @throws {CliError} `interrupted`: the user presses Ctrl-C
 */
export async function ask(io: Io, message: string, isSecret = false): Promise<string> {
  const { password, text, isCancel } = await import('@clack/prompts');
  const answer = await (isSecret ? password : text)({ message, input: io.stdin, output: io.stderr });
  if (isCancel(answer)) throw new CliError('interrupted', { signal: 'Ctrl-C' });
  return answer ?? '';
}
