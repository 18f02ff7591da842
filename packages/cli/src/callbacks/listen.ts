import { Webhooks } from 'rongkit/webhooks';
import type { Context } from '../context.js';
import { integerIn } from '../emulator/faults.js';
import { withEmulator } from '../emulator/running-emulator.js';
import { CliError, reasonOf } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import { cellOf } from '../output/table.js';
import { inChinese } from '../words/in-chinese.js';
import type { Language } from '../words/index.js';
import { type Addresses, readAddresses } from './addresses.js';
import { type Forwarded, type Forwarder, startForwarder } from './forwarder.js';
import { optionsWithListener } from './options-with-listener.js';
import { openRecording } from './record.js';

export interface ListenFlags {
  readonly forwardTo: readonly string[];
  readonly only?: string;
  readonly serverMessages?: boolean;
  readonly port?: string;
  readonly host?: string;
  readonly record?: string;
  readonly count?: string;
}

const LOOPBACK = '127.0.0.1';

/**
 * Forwards callbacks to an app until Ctrl-C, `--count` callbacks or the end of the emulator: the callbacks of the
 * emulator, or those that arrive at a port.
 */
export async function listen(context: Context, flags: ListenFlags): Promise<void> {
  const { io, output, signal, language } = context;
  const addresses = readAddresses(flags.forwardTo, flags.only);
  const limit = flags.count === undefined ? Number.POSITIVE_INFINITY : integerIn('--count', flags.count);
  const recording = openRecording(flags.record, io.cwd);
  const over = new AbortController();
  const ending = AbortSignal.any([signal, over.signal]);
  let count = 0;
  const onForwarded = (forwarded: Forwarded) => {
    recording.add(forwarded);
    output.line(forwarded, lineOf(forwarded, language));
    count += 1;
    if (count >= limit) over.abort();
  };
  try {
    const start = (port: number) =>
      openForwarder(context, { addresses, onForwarded, port, host: flags.host ?? LOOPBACK });
    if (flags.port === undefined) await listenToEmulator(context, { addresses, flags, start, ending });
    else await listenOnPort(context, { port: integerIn('--port', flags.port), start, ending });
  } catch (error) {
    if (!ending.aborted) throw error;
  } finally {
    recording.close();
  }
  if (io.interrupts.first !== undefined) context.exitCode = EXIT.interrupted;
}

interface ForwarderNeeds {
  readonly addresses: Addresses;
  readonly onForwarded: (forwarded: Forwarded) => void;
  readonly host: string;
  readonly port: number;
}

/** Starts a forwarder that accepts only callbacks signed with the app secret. */
async function openForwarder(
  context: Context,
  { addresses, onForwarded, host, port }: ForwarderNeeds,
): Promise<Forwarder> {
  const { appKey, appSecret } = await context.target();
  const handlers = Object.fromEntries(addresses.kinds.map((kind) => [kind, () => {}]));
  // The forwarder shows each refusal as a line of its own.
  const endpoint = new Webhooks({ appKey, appSecret, onRefusal: false }).endpoints(handlers);
  try {
    return await startForwarder({ endpoint, addressOf: addresses.of, onForwarded }, { host, port });
  } catch (error) {
    throw new CliError('listenPortTaken', { port, reason: reasonOf(error) }, { cause: error });
  }
}

interface Listening {
  readonly start: (port: number) => Promise<Forwarder>;
  readonly ending: AbortSignal;
}

async function listenToEmulator(
  context: Context,
  { addresses, flags, start, ending }: Listening & { readonly addresses: Addresses; readonly flags: ListenFlags },
): Promise<void> {
  const { output, say } = context;
  const { callbackIds } = await import('@rongkit/emulator/program');
  const kinds = addresses.kinds.filter((kind) => (callbackIds as readonly string[]).includes(kind));
  await withEmulator(context, async ({ url, admin }) => {
    const forwarder = await start(0);
    try {
      const current = await admin.getCallbacks();
      const listener = {
        url: `http://${LOOPBACK}:${forwarder.port}`,
        kinds,
        serverMessages: flags.serverMessages === true,
      };
      const options = optionsWithListener(current, listener);
      // The lease lasts as long as the connection: even if this process is killed, the emulator restores its own
      // callback options.
      const lease = await admin.leaseCallbacks(options, { signal: ending });
      output.note(say('listening', { from: url, to: flags.forwardTo.join(', ') }));
      if (!reportsServerMessages(options)) output.note(say('noServerMessages'));
      for await (const _ of lease.body ?? []);
      output.note(say('streamEnded'));
    } finally {
      forwarder.close();
    }
  });
}

function reportsServerMessages(options: Readonly<Record<string, unknown>>): boolean {
  const { serverMessages } = Object(options['message.route']) as { readonly serverMessages?: unknown };
  return serverMessages === true;
}

async function listenOnPort(
  { output, say }: Context,
  { port, start, ending }: Listening & { readonly port: number },
): Promise<void> {
  const forwarder = await start(port);
  try {
    output.note(say('listeningPort', { url: `http://${LOOPBACK}:${forwarder.port}` }));
    await new Promise((resolve) => (ending.aborted ? resolve(0) : ending.addEventListener('abort', resolve)));
  } finally {
    forwarder.close();
  }
}

function lineOf({ at, callback, to, status, answer, error, ms }: Forwarded, language: Language): string {
  const problem = error !== null && language === 'zh' ? inChinese(error) : error;
  const outcome = problem ?? (answer === '' ? '' : cellOf(answer.slice(0, 200)));
  const parts = [
    new Date(at).toISOString().slice(11, 23),
    cellOf(callback),
    status ?? '-',
    `${ms} ms`,
    to ?? '',
    outcome,
  ];
  return parts.filter((part) => part !== '').join('  ');
}
