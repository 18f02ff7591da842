import type { AddFaultParams, Fault } from '@rongkit/emulator/admin';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { millisecondsIn } from '../globals.js';
import { type RunningEmulator, withEmulator } from './running-emulator.js';

export interface FaultFlags {
  readonly times?: string;
  readonly status?: string;
  readonly code?: string;
  readonly message?: string;
  readonly delay?: string;
  readonly drop?: boolean;
}

export async function addFault(context: Context, endpoint: string, flags: FaultFlags): Promise<void> {
  const { times, status, code, message, delay, drop } = flags;
  const fault: AddFaultParams = {
    endpoint,
    ...(times !== undefined && { times: integerIn('--times', times) }),
    ...(status !== undefined && { status: integerIn('--status', status) }),
    ...(code !== undefined && { code: integerIn('--code', code) }),
    ...(message !== undefined && { errorMessage: message }),
    ...(delay !== undefined && { delayMs: millisecondsIn('--delay', delay) }),
    ...(drop && { drop }),
  };
  await showFaults(context, ({ admin }) => admin.addFault(fault));
}

export async function listFaults(context: Context): Promise<void> {
  await showFaults(context, ({ admin }) => admin.listFaults());
}

export async function clearFaults(context: Context): Promise<void> {
  await showFaults(context, ({ admin }) => admin.removeFaults());
}

async function showFaults(
  context: Context,
  work: (emulator: RunningEmulator) => Promise<readonly Fault[]>,
): Promise<void> {
  await withEmulator(context, async (emulator) => context.output.data(await work(emulator)));
}

/** Parses an option whose value is a whole number of up to nine digits. */
export function integerIn(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CliError('badOption', { option, limit: 'must be a whole number', given: text });
}
