import type { Command } from 'commander';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { checks } from './checks.js';

/** Adds `rong doctor`. */
export function addDoctorCommand(program: Command, context: Context): void {
  program
    .command('doctor')
    .description(context.say('groupDoctor'))
    .action(() => diagnose(context));
}

/** Prints each finding. The exit code is that of the first failure. */
async function diagnose(context: Context): Promise<void> {
  const { output } = context;
  for await (const { check, status, detail, fix } of checks(context)) {
    if (status === 'failed' && context.exitCode === EXIT.done)
      context.exitCode = check === 'keys' ? EXIT.keys : EXIT.tryAgain;
    output.view({ check, status, detail, ...(fix !== undefined && { fix }) });
  }
}
