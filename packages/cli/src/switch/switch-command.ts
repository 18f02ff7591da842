import { type Command, Option } from 'commander';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { millisecondsIn } from '../globals.js';
import { WAYS, type Way } from './apply/change.js';

const DEFAULT_TIMEOUT = '10m';

interface Flags {
  readonly apply?: string;
  readonly test?: string | false;
  readonly testTimeout: string;
  readonly allowHost?: readonly string[];
  readonly apiHost?: readonly string[];
  readonly packages?: string;
  readonly install: boolean;
  readonly allowDirty?: boolean;
}

/** Adds `rong switch` to the program. */
export function addSwitchCommand(program: Command, context: Context): void {
  const { say } = context;
  const collect = (value: string, others: readonly string[] = []) => [...others, value];
  program
    .command('switch')
    .description(say('groupSwitch'))
    .argument('[folder]', say('switchFolder'), '.')
    .option(`--apply <${WAYS.join('|')}>`, say('applyOption'))
    .option('--test <command>', say('testOption'))
    .option('--no-test', say('noTestOption'))
    .option('--test-timeout <time>', say('testTimeoutOption'), DEFAULT_TIMEOUT)
    .addOption(new Option('--allow-host <host>', say('allowHostOption')).argParser(collect))
    .addOption(new Option('--api-host <host>', say('apiHostOption')).argParser(collect))
    .option('--packages <folder>', say('packagesOption'))
    .option('--no-install', say('noInstallOption'))
    .option('--allow-dirty', say('allowDirtyOption'))
    .addHelpText('after', () => `\n${say('switchHelp')}`)
    .action(async (folder: string, flags: Flags) => {
      const { switchProject } = await import('./switch.js');
      await switchProject(context, folder, {
        ...flags,
        apply: wayOf(flags.apply),
        testTimeoutMs: millisecondsIn('--test-timeout', flags.testTimeout),
        allowHost: flags.allowHost ?? [],
        apiHost: flags.apiHost ?? [],
        allowDirty: flags.allowDirty ?? false,
      });
    });
}

function wayOf(given: string | undefined): Way | undefined {
  const way = WAYS.find((each) => each === given);
  if (given !== undefined && way === undefined) {
    throw new CliError('badOption', {
      option: '--apply',
      limit: `must be one of ${WAYS.join(', ')}`,
      given,
    });
  }
  return way;
}
