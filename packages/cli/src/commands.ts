import type { Command } from 'commander';

/** A command of a word, which another group may have added already. */
export function commandNamed(program: Command, word: string): Command {
  return program.commands.find((each) => each.name() === word) ?? program.command(word);
}
