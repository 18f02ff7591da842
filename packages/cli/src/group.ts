import type { Command } from 'commander';
import type { Context } from './context.js';
import type { Word } from './words/index.js';

/**
 * Adds the commands of a word to the program. `groups` are all groups, for commands such as `help` that describe other
 * commands.
 */
export type AddCommands = (
  program: Command,
  context: Context,
  word: string,
  groups: readonly Group[],
) => void | Promise<void>;

/** Commands that are loaded together. */
export interface Group {
  /** First words of the commands. */
  readonly words: readonly string[];
  /** Summary in the list of commands; absent for resources, which have summaries of their own. */
  readonly summary?: Word;
  /** Loads the commands, when one of them is called. */
  readonly load: () => Promise<AddCommands>;
}
