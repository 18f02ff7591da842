import type { Command } from 'commander';
import { commandNamed } from '../commands.js';
import type { Context } from '../context.js';

/** Adds a command that shows data of an emulator, or controls its clock or its faults. */
export function addViewCommand(program: Command, context: Context, word: string): void {
  ADDERS[word]?.(program, context);
}

type Add = (program: Command, context: Context) => void;

const ADDERS: Readonly<Record<string, Add>> = {
  open: addOpen,
  clock: addClock,
  fault: addFaults,
  inbox: addInbox,
  pushes: addPushes,
  sms: addSms,
  tail: addTail,
};

function addOpen(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('open')
    .description(say('groupOpen'))
    .argument('[file]', say('reportArgument'))
    .option('--no-browser', say('noBrowserOption'))
    .action(async (file: string | undefined, flags) => (await import('./open.js')).openPage(context, file, flags));
}

function addInbox(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('inbox')
    .description(say('groupInbox'))
    .argument('<user-id>')
    .option('-f, --follow', say('followOption'))
    .action(async (userId: string, { follow = false }: { follow?: boolean }) =>
      (await import('./inbox.js')).showInbox(context, userId, follow),
    );
}

function addPushes(program: Command, context: Context): void {
  program
    .command('pushes')
    .description(context.say('groupPushes'))
    .action(async () => (await import('./lists.js')).listPushes(context));
}

/** Makes `rong sms` list the SMS messages. The endpoints of `sms` are subcommands of the same command. */
function addSms(program: Command, context: Context): void {
  commandNamed(program, 'sms')
    .command('list', { isDefault: true })
    .description(context.say('smsList'))
    .action(async () => (await import('./lists.js')).listSms(context));
}

function addTail(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('tail')
    .description(say('groupTail'))
    .argument('[what]', say('tailWhat'), 'requests')
    .option('--endpoint <pattern>', say('tailEndpointOption'))
    .option('--code <code>', say('codeOption'))
    .option('--callback <pattern>', say('callbackOption'))
    .option('--outcome <outcome>', say('outcomeOption'))
    .option('--user <user-id>', say('userOption'))
    .option('--count <number>', say('tailCountOption'))
    .action(async (what: string, flags) => (await import('./tail.js')).tail(context, what, flags));
}

function addClock(program: Command, context: Context): void {
  const { say } = context;
  const module = () => import('./clock.js');
  const clock = program.command('clock').description(say('groupClock'));
  clock
    .command('show', { isDefault: true })
    .description(say('clockShow'))
    .action(async () => (await module()).useClock(context));
  clock
    .command('advance')
    .description(say('clockAdvance'))
    .argument('<duration>')
    .action(async (duration: string) => {
      const { useClock, durationIn } = await module();
      await useClock(context, { advance: durationIn(duration) });
    });
  clock
    .command('set')
    .description(say('clockSet'))
    .argument('<time>')
    .action(async (time: string) => {
      const { useClock, timeIn } = await module();
      await useClock(context, { set: timeIn(time) });
    });
  clock
    .command('freeze')
    .description(say('clockFreeze'))
    .argument('[time]')
    .action(async (time: string | undefined) => {
      const { useClock, timeIn } = await module();
      await useClock(context, { freeze: time === undefined ? true : timeIn(time) });
    });
  clock
    .command('resume')
    .description(say('clockResume'))
    .action(async () => (await module()).useClock(context, { resume: true }));
}

function addFaults(program: Command, context: Context): void {
  const { say } = context;
  const module = () => import('./faults.js');
  const fault = program.command('fault').description(say('groupFault'));
  fault
    .command('add')
    .description(say('faultAdd'))
    .argument('<endpoint>')
    .option('--times <number>', say('faultTimes'))
    .option('--status <status>', say('faultStatus'))
    .option('--code <code>', say('faultCode'))
    .option('--message <text>', say('faultMessage'))
    .option('--delay <time>', say('faultDelay'))
    .option('--drop', say('faultDrop'))
    .action(async (endpoint: string, flags) => (await module()).addFault(context, endpoint, flags));
  fault
    .command('list', { isDefault: true })
    .description(say('faultList'))
    .action(async () => (await module()).listFaults(context));
  fault
    .command('clear')
    .description(say('faultClear'))
    .action(async () => (await module()).clearFaults(context));
}
