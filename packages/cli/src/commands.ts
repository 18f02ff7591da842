import type { Command } from 'commander';

/** Returns the command of this name, and adds the command unless another group has done so. */
export function commandNamed(program: Command, word: string): Command {
  return program.commands.find((each) => each.name() === word) ?? program.command(word);
}
