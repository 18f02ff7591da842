import type { Command } from 'commander';
import type { Context } from '../context.js';

/** Adds the command `word` to the program: `rong listen`, `rong trigger` or `rong callbacks`. */
export function addCallbackCommand(program: Command, context: Context, word: string): void {
  if (word === 'listen') addListen(program, context);
  else if (word === 'trigger') addTrigger(program, context);
  else addCallbacks(program, context);
}

function addListen(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('listen')
    .description(say('groupListen'))
    .requiredOption('--forward-to <url>', say('forwardOption'), collect)
    .option('--only <ids>', say('onlyOption'))
    .option('--server-messages', say('serverMessagesOption'))
    .option('--port <number>', say('listenPortOption'))
    .option('--host <address>', say('listenHostOption'))
    .option('--record <file>', say('recordOption'))
    .option('--count <number>', say('listenCountOption'))
    .action(async (flags) => (await import('./listen.js')).listen(context, flags));
}

function addTrigger(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('trigger')
    .description(say('groupTrigger'))
    .argument('<callback>', say('triggerKind'))
    .requiredOption('--to <url>', say('toOption'))
    .option('--set <path=value>', say('setOption'), collect)
    .option('--body <body>', say('bodyOption'))
    .option('--bad-signature', say('badSignatureOption'))
    .option('--stale', say('staleOption'))
    .option('--replay', say('replayOption'))
    .option('--count <number>', say('countOption'))
    .action(async (callback: string, flags) => (await import('./trigger.js')).trigger(context, callback, flags));
}

function addCallbacks(program: Command, context: Context): void {
  const { say } = context;
  const module = () => import('./deliveries.js');
  const callbacks = program.command('callbacks').description(say('groupCallbacks'));
  callbacks
    .command('list', { isDefault: true })
    .description(say('callbacksList'))
    .option('--callback <id>', say('triggerKind'))
    .option('--outcome <outcome>', say('outcomeOption'))
    .option('--limit <number>', say('limitOption'))
    .action(async (flags) => (await module()).listDeliveries(context, flags));
  callbacks
    .command('show')
    .description(say('callbacksShow'))
    .argument('<id>', say('idArgument'))
    .action(async (id: string) => (await module()).showDelivery(context, id));
  callbacks
    .command('resend')
    .description(say('callbacksResend'))
    .argument('<id>', say('idArgument'))
    .option('--body <body>', say('bodyOption'))
    .action(async (id: string, flags) => (await module()).resendDelivery(context, id, flags));
}

/** Collects the values of an option that may be given several times. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
