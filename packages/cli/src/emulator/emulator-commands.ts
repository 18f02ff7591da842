import type { FlagValues } from '@rongkit/emulator/program';
import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { Word } from '../words/index.js';
import { FLAG_WORDS } from './flag-words.js';

/** Adds `rong emulator` to the program. */
export async function addEmulatorCommands(program: Command, context: Context): Promise<void> {
  const { say } = context;
  const { FLAGS } = await import('@rongkit/emulator/program');
  // Options after `exec` and `--` belong to the command to run.
  program.enablePositionalOptions();
  const emulator = program.command('emulator').description(say('groupEmulator')).enablePositionalOptions();
  const command = (name: string, word: Word) => emulator.command(name).description(say(word));

  const start = addFlags(command('start', 'start'), FLAGS, context)
    .option('--ui', say('uiOption'))
    .option('--background', say('backgroundOption'));
  addData(start, context).action(async (flags) => {
    if (flags.background) await (await import('./start-in-background.js')).startInBackground(context);
    else await (await import('./start.js')).startEmulator(context, valuesOf(flags, FLAGS));
  });

  const { open: _, 'exit-with-parent': __, ...flagsOfExec } = FLAGS;
  const exec = addFlags(command('exec', 'exec').passThroughOptions(), flagsOfExec, context).argument(
    '<command...>',
    say('execCommand'),
  );
  addData(exec, context).action(async (words: string[], flags) => {
    await (await import('./exec.js')).execWithEmulator(context, words, valuesOf(flags, FLAGS));
  });

  command('stop', 'stop').action(async () => (await import('./stop.js')).stopEmulator(context));
  command('status', 'status').action(async () => (await import('./stop.js')).showStatus(context));
  command('export', 'export')
    .argument('<file>', say('fileArgument'))
    .option('--raw', say('rawOption'))
    .action(async (file: string, flags) => (await import('./data.js')).exportState(context, file, flags));
  command('import', 'import')
    .argument('<file>', say('fileArgument'))
    .action(async (file: string) => (await import('./data.js')).importState(context, file));
  command('reset', 'reset').action(async () => (await import('./data.js')).resetEmulator(context));
  command('seed', 'seed')
    .argument('<file>', say('fileArgument'))
    .action(async (file: string) => (await import('./data.js')).seedEmulator(context, file));
}

type Flags = Readonly<Record<string, { readonly value?: string; readonly text: string }>>;

/** Adds the options of `rongkit-emulator` to a command. */
function addFlags(command: Command, flags: Flags, { language }: Context): Command {
  for (const [name, { value, text }] of Object.entries(flags)) {
    const shown = language === 'zh' ? FLAG_WORDS[name as keyof typeof FLAG_WORDS] : text.replaceAll('\n', ' ');
    command.option(`--${name}${value === undefined ? '' : ` ${value}`}`, shown);
  }
  return command;
}

function addData(command: Command, { say }: Context): Command {
  return command
    .option('--seed <file>', say('seedOption'))
    .option('--import <file>', say('importOption'))
    .option('--export-on-exit <file>', say('exportOption'));
}

/**
 * Values of the options by their names with hyphens: commander stores options in camel case, such as `dataCenter`. An
 * option without its optional value, which commander stores as `true`, becomes an empty string.
 */
function valuesOf(options: Readonly<Record<string, unknown>>, flags: Flags): FlagValues {
  const named = Object.entries(flags).flatMap(([name, { value: kind = '' }]) => {
    const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return value === undefined ? [] : [[name, kind.startsWith('[') && value === true ? '' : value]];
  });
  return { ...options, ...Object.fromEntries(named) };
}
