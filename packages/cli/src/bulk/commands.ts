import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { Context } from '../context.js';
import { paramsOf } from '../endpoints/call-endpoint.js';
import { resources } from '../endpoints/emitted/index.js';
import { wordsOf } from '../endpoints/example.js';
import type { EndpointFacts } from '../endpoints/facts.js';
import { dashed } from '../endpoints/names.js';
import { addParameterOptions, takesText } from '../endpoints/options.js';
import { CliError, reasonOf } from '../errors.js';
import { checkWritable } from '../output/write-safely.js';
import { inspect } from './receivers.js';
import { writeReport } from './report-file.js';
import { type RunFile, RunFolder, runsFolder } from './run-folder.js';
import { RunLock } from './run-lock.js';
import { type Pace, type Sending, sendRun } from './send-run.js';
import { watchRun } from './watch-run.js';

interface SendOptions {
  readonly from?: string;
  readonly id?: string;
  readonly column?: string;
  readonly concurrency?: string;
  readonly chunkSize?: string;
  readonly report?: string;
  readonly redis?: string;
}

const DEFAULT_ENDPOINT = 'message.publish-private';

/** Adds `rong bulk` to the program. */
export async function addBulkCommands(program: Command, context: Context): Promise<void> {
  const { say } = context;
  const bulk = program.command('bulk').description(say('groupBulk'));
  const facts = await endpointNamed(optionIn(context.words, '--endpoint') ?? DEFAULT_ENDPOINT);
  const send = bulk
    .command('send')
    .description(say('bulkSend'))
    .option('--from <file|->', say('fromOption'))
    .option('--id <id>', say('runIdOption'))
    .option('--column <name>', say('columnOption'))
    .option('--endpoint <endpoint>', say('endpointOption', { name: DEFAULT_ENDPOINT }));
  addPaceOptions(send, context);
  const fields = facts.fields.filter(({ name }) => name !== facts.receivers);
  addParameterOptions(send, { ...facts, fields }, say);
  if (takesText(facts)) send.option('--text <text|@file>', say('textOption'));
  send.option('--params <json|@file>', say('paramsOption'));
  send.action((options: SendOptions) => startRun(context, facts, send, options));
  const resume = bulk.command('resume').argument('<id>').description(say('bulkResume'));
  addPaceOptions(resume, context);
  resume.action((id: string, options: SendOptions) => resumeRun(context, id, options));
  bulk
    .command('pause')
    .argument('<id>')
    .description(say('bulkPause'))
    .action((id: string) => pauseRun(context, id));
  bulk
    .command('status')
    .argument('[id]')
    .description(say('bulkStatus'))
    .action((id?: string) => showStatus(context, id));
  bulk
    .command('report')
    .argument('<id>')
    .description(say('bulkReport'))
    .action((id: string) => showReport(context, id));
}

function addPaceOptions(command: Command, { say }: Context): void {
  command
    .option('--concurrency <number>', say('concurrencyOption'))
    .option('--chunk-size <number>', say('chunkSizeOption'))
    .option('--report <file>', say('reportOption'))
    .option('--redis <url>', say('redisOption'));
}

/** URL of the Redis server of a run over several machines; undefined for a run of one process. */
function redisIn({ io }: Context, { redis = io.env.RONGCLOUD_REDIS_URL }: SendOptions): string | undefined {
  if (!redis) return undefined;
  if (!/^rediss?:\/\/./.test(redis)) {
    // The error does not quote the URL, which may contain a password.
    throw new CliError('badOption', { option: '--redis', limit: 'must be a URL redis://… or rediss://…', given: '…' });
  }
  return redis;
}

/**
 * Reads the value of an option from the command line before commander parses it, because the value decides which
 * further options exist.
 */
function optionIn(words: readonly string[], option: string): string | undefined {
  const index = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (index === -1) return undefined;
  return words[index] === option ? words[index + 1] : words[index]?.slice(option.length + 1);
}

/** Finds the description of an endpoint that sends to a list of ids. */
async function endpointNamed(name: string): Promise<EndpointFacts & { readonly receivers: string }> {
  const [resource = '', ...method] = name.split(/[. ]/).map(dashed);
  const found = resources.find((each) => dashed(each.name) === resource);
  const { endpoints } = (await found?.load()) ?? { endpoints: [] };
  const facts = endpoints.find((each) => wordsOf(each)[1] === method.join('-'));
  if (facts?.receivers === undefined) {
    throw new CliError('badOption', { option: '--endpoint', limit: 'must send to a list of receivers', given: name });
  }
  return { ...facts, receivers: facts.receivers };
}

async function startRun(
  context: Context,
  facts: EndpointFacts & { readonly receivers: string },
  command: Command,
  options: SendOptions,
): Promise<void> {
  const { from, column } = options;
  if (from === undefined) throw new CliError('missingOption', { option: '--from' });
  const pace = paceOf(options);
  const url = redisIn(context, options);
  const params = await paramsOf(
    context,
    { ...facts, fields: facts.fields.filter(({ name }) => name !== facts.receivers) },
    command,
  );
  const { appKey } = await context.target();
  await context.guard('bulk send', 'bulk');
  const startedAt = Date.now();
  const id = options.id ?? `${wordsOf(facts)[1]}-${new Date(startedAt).toISOString().replace(/\D/g, '').slice(0, 14)}`;
  const folder = new RunFolder(runsFolder(context.io.env), id);
  if (folder.exists) throw new CliError('runExists', { id });
  checkReport(context, options.report);
  folder.make();
  const file = from === '-' ? await keep(context, folder) : path.resolve(context.io.cwd, from);
  const run: RunFile = {
    id,
    endpoint: facts.id,
    params,
    from: file,
    ...(column !== undefined && { column }),
    ...(await inspect(file, column)),
    appKey,
    startedAt,
    ...(url !== undefined && {
      queue: 'new' as const,
      ...(pace.chunkSize !== undefined && { chunkSize: pace.chunkSize }),
    }),
  };
  folder.write(run);
  await send(context, folder, run, { ...pace, url, report: options.report, field: facts.receivers });
}

/** Throws before the first call if the report file is not writable. */
function checkReport({ io }: Context, file: string | undefined): void {
  if (file === undefined) return;
  try {
    checkWritable(path.resolve(io.cwd, file));
  } catch (error) {
    throw new CliError('unwritableFile', { option: '--report', file, reason: reasonOf(error) }, { cause: error });
  }
}

/**
 * Saves the receivers from stdin to a file of the run, so that a later process can read them again. Returns the path of
 * the file.
 */
async function keep({ io }: Context, { ownReceivers }: RunFolder): Promise<string> {
  await pipeline(io.stdin, createWriteStream(ownReceivers, { mode: 0o600 }));
  return ownReceivers;
}

function paceOf({ concurrency, chunkSize }: SendOptions): Pace {
  return {
    ...(concurrency !== undefined && { concurrency: countOf('--concurrency', concurrency) }),
    ...(chunkSize !== undefined && { chunkSize: countOf('--chunk-size', chunkSize) }),
  };
}

function countOf(option: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new CliError('badOption', { option, limit: 'must be a number from 1', given: text });
  return Number(text);
}

async function resumeRun(context: Context, id: string, options: SendOptions): Promise<void> {
  const folder = new RunFolder(runsFolder(context.io.env), id);
  const run = folder.read();
  const lock = new RunLock(folder.folder);
  lock.resume();
  // Another process sends the run, and continues after the pause.
  if (lock.owner !== undefined) return context.output.note(context.say('bulkGoesOn', { id }));
  checkReport(context, options.report);
  const { appKey } = await context.target();
  if (appKey !== run.appKey) throw new CliError('otherApp', { id, appKey: run.appKey });
  await context.guard('bulk resume', 'bulk');
  const { receivers, digest } = await inspect(run.from, run.column);
  if (digest !== run.digest || receivers !== run.receivers) throw new CliError('changedReceivers', { file: run.from });
  const { receivers: field } = await endpointNamed(run.endpoint);
  // A run is resumed in the way in which it was started: in one process, or over Redis.
  const url = run.queue === undefined ? undefined : redisIn(context, options);
  if (run.queue !== undefined && url === undefined) throw new CliError('missingOption', { option: '--redis' });
  const { chunkSize } = run;
  const pace = { ...(chunkSize !== undefined && { chunkSize }), ...paceOf(options) };
  await send(context, folder, run, { ...pace, url, report: options.report, field });
}

interface Settings extends Pace {
  /** Name of the parameter that takes the receivers. */
  readonly field: string;
  /** Path of the report file; undefined if no report is written. */
  readonly report: string | undefined;
  /** URL of the Redis server; undefined for a run of one process. */
  readonly url: string | undefined;
}

async function send(context: Context, folder: RunFolder, run: RunFile, settings: Settings): Promise<void> {
  const { field, report, url, ...pace } = settings;
  const lock = new RunLock(folder.folder);
  lock.take(run.id);
  try {
    const sending =
      url === undefined
        ? await sendRun(context, folder, run, pace, field)
        : await queued(context, folder, run, pace, url);
    const { progress, isEnded } = await watchRun(context, sending, lock);
    const file =
      report === undefined ? path.join(folder.folder, 'report.ndjson') : path.resolve(context.io.cwd, report);
    await writeReport(file, folder, run);
    context.output.facts({ ...summaryOf(folder, run), report: file });
    const { unknown, failed } = folder.outcome();
    if (isEnded) throw new CliError('bulkEnded', { id: run.id });
    if (unknown > 0) throw new CliError('bulkUnknown', { id: run.id, unknown });
    if (progress.isStopped && progress.lastError) throw progress.lastError;
    if (failed > 0) throw new CliError(run.queue ? 'bulkRefused' : 'bulkFailed', { id: run.id, failed });
  } finally {
    lock.release();
  }
}

async function queued(context: Context, folder: RunFolder, run: RunFile, pace: Pace, url: string): Promise<Sending> {
  const { sendQueuedRun } = await import('./queue-run.js');
  return sendQueuedRun(context, folder, run, { ...pace, url });
}

function summaryOf(folder: RunFolder, { id, endpoint, receivers, startedAt }: RunFile) {
  const { sent, failed, unknown } = folder.outcome();
  const waiting = receivers - sent - failed - unknown;
  return { id, endpoint, receivers, sent, failed, unknown, waiting, startedAt: new Date(startedAt).toISOString() };
}

function pauseRun(context: Context, id: string): void {
  const folder = new RunFolder(runsFolder(context.io.env), id);
  folder.read();
  const lock = new RunLock(folder.folder);
  if (lock.owner === undefined) throw new CliError('runIsIdle', { id });
  lock.pause();
}

function showStatus(context: Context, id: string | undefined): void {
  const runs = runsFolder(context.io.env);
  const folders = (id === undefined ? RunFolder.ids(runs) : [id]).map((each) => new RunFolder(runs, each));
  for (const folder of folders.filter((each) => id !== undefined || each.exists)) {
    const lock = new RunLock(folder.folder);
    const state = lock.owner === undefined ? 'idle' : lock.isPaused ? 'paused' : 'sending';
    const { id: run, ...rest } = summaryOf(folder, folder.read());
    context.output.view({ id: run, state, ...rest });
  }
}

async function showReport(context: Context, id: string): Promise<void> {
  const folder = new RunFolder(runsFolder(context.io.env), id);
  const run = folder.read();
  const { unsent } = await import('./report-file.js');
  for await (const row of unsent(folder, run)) {
    context.output.row(row);
    await context.output.drained();
  }
}
