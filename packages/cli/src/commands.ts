import type { Command } from 'commander';

/** Returns the command of this name. Adds the command first if the program lacks it. */
export function commandNamed(program: Command, word: string): Command {
  return program.commands.find((each) => each.name() === word) ?? program.command(word);
}
