import type { Context } from '../context.js';
import { integerIn } from '../emulator/faults.js';
import { withEmulator } from '../emulator/running-emulator.js';
import { Files } from '../endpoints/files.js';
import { CliError } from '../errors.js';

export interface ListFlags {
  readonly callback?: string;
  readonly outcome?: string;
  readonly limit?: string;
}

/** Lists the latest callbacks that the emulator has sent. */
export async function listDeliveries(context: Context, { callback, outcome, limit = '20' }: ListFlags): Promise<void> {
  const { output } = context;
  const count = integerIn('--limit', limit);
  await withEmulator(context, async ({ admin }) => {
    const fitting = (await admin.listDeliveries()).filter(
      (each) => (callback ?? each.callback) === each.callback && (outcome ?? each.outcome) === each.outcome,
    );
    for (const delivery of count === 0 ? [] : fitting.slice(-count)) {
      const { id, at, callback: kind, outcome: end, status, attempts, url } = delivery;
      const view = { id, at: new Date(at).toISOString(), callback: kind, outcome: end, status, attempts, url };
      output.view(view, delivery);
    }
  });
}

/** Shows a callback with its body and its answer. */
export async function showDelivery(context: Context, id: string): Promise<void> {
  await withEmulator(context, async ({ admin }) => context.output.data(await admin.getDelivery({ id })));
}

/** Sends a callback again, unchanged or with another body. */
export async function resendDelivery(
  context: Context,
  id: string,
  { body }: { readonly body?: string },
): Promise<void> {
  const text = body === undefined ? undefined : await new Files(context.io).read('--body', body);
  const { outcome, status, url, error } = await withEmulator(context, async ({ admin }) => {
    const delivery = await admin.resendDelivery({ id, body: text });
    context.output.data(delivery);
    return delivery;
  });
  if (outcome === 'refused') throw new CliError('appRefused', { status: status ?? '' });
  if (outcome !== 'delivered') throw new CliError('appUnreachable', { url, reason: error ?? outcome });
}
