import type { Command } from 'commander';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { pad } from '../output/table.js';
import type { Word } from '../words/index.js';
import { checks, type Finding } from './checks.js';

/** Adds `rong doctor` to the program. */
export function addDoctorCommand(program: Command, context: Context): void {
  program
    .command('doctor')
    .description(context.say('groupDoctor'))
    .action(() => diagnose(context));
}

const STATUSES: Readonly<Record<Finding['status'], Word>> = {
  ok: 'doctorOk',
  warning: 'doctorWarning',
  failed: 'doctorFailed',
};

const NAMES: Readonly<Record<Finding['check'], Word>> = {
  node: 'doctorNode',
  profiles: 'doctorProfiles',
  emulator: 'doctorEmulator',
  target: 'doctorTarget',
  proxy: 'doctorProxy',
  variables: 'doctorVariables',
  host: 'doctorHost',
  clock: 'doctorClock',
  keys: 'doctorKeys',
};

/** Widths of the columns with the status and the name of a check, in characters. */
const STATUS_COLUMNS = 7;
const CHECK_COLUMNS = 8;

/** Prints each finding. The exit code is that of the first failure. */
async function diagnose(context: Context): Promise<void> {
  const { output, say } = context;
  for await (const { check, status, detail, fix } of checks(context)) {
    if (status === 'failed' && context.exitCode === EXIT.done)
      context.exitCode = check === 'keys' ? EXIT.keys : EXIT.tryAgain;
    const finding = { check, status, detail, ...(fix !== undefined && { fix }) };
    const line = `${pad(say(STATUSES[status]), STATUS_COLUMNS)}  ${pad(say(NAMES[check]), CHECK_COLUMNS)}  ${detail}`;
    output.line(finding, fix === undefined ? line : `${line}\n  ${say('fix')}${fix}`);
  }
}
