import type { AdminClient, AdminEvent } from '@rongkit/emulator/admin';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { cellOf } from '../output/table.js';
import { integerIn } from './faults.js';
import { follow } from './follow.js';
import { withEmulator } from './running-emulator.js';

export interface TailFlags {
  readonly endpoint?: string;
  readonly code?: string;
  readonly callback?: string;
  readonly outcome?: string;
  readonly user?: string;
  readonly count?: string;
}

type Data = Readonly<Record<string, unknown>>;

/** Event types by the argument of `rong tail`. */
const TYPES: Readonly<Record<string, AdminEvent['type']>> = {
  requests: 'request',
  commands: 'command',
  callbacks: 'delivery',
  clients: 'client',
};

/** Prints events of the emulator until Ctrl-C, or until a number of lines is printed. */
export async function tail(context: Context, what: string, flags: TailFlags): Promise<void> {
  const type = TYPES[what];
  if (type === undefined) {
    const limit = `must be one of ${Object.keys(TYPES).join(', ')}`;
    throw new CliError('badOption', { option: 'rong tail', limit, given: what });
  }
  const fits = filterOf(flags);
  const count = flags.count === undefined ? Number.POSITIVE_INFINITY : integerIn('--count', flags.count);
  const { output, say } = context;
  await withEmulator(context, ({ url, admin }) =>
    follow(context, { url, admin, types: `${type},lost`, what }, async ({ events }) => {
      let shown = 0;
      for await (const event of events) {
        if (event.type === 'lost') output.note(say('eventsLost'));
        else if (fits(event.data as object as Data)) {
          const data = await explained(admin, event);
          output.line({ at: event.at, ...data }, lineOf(event.at, data));
          await output.drained();
          shown += 1;
        }
        if (shown >= count) return;
      }
    }),
  );
}

function filterOf({ endpoint, code, callback, outcome, user }: TailFlags): (data: Data) => boolean {
  const wanted = code === undefined ? undefined : integerIn('--code', code);
  const [isEndpoint, isCallback] = [matcher(endpoint), matcher(callback)];
  return (data) =>
    (endpoint === undefined || isEndpoint(data.endpoint) || isEndpoint(data.path)) &&
    (callback === undefined || isCallback(data.callback)) &&
    (wanted === undefined || data.code === wanted) &&
    (outcome === undefined || data.outcome === outcome) &&
    (user === undefined || userOf(data) === user);
}

/** Returns a function that matches a value with a pattern, in which `*` stands for any characters. */
function matcher(pattern = ''): (text: unknown) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}$`);
  return (text) => typeof text === 'string' && expression.test(text);
}

function userOf({ userId, by }: Data): unknown {
  return userId ?? (by as { readonly userId?: unknown } | undefined)?.userId;
}

/** Adds the reason to the event of a refused request. Only the request log has the reason. */
async function explained(admin: AdminClient, { type, data }: AdminEvent): Promise<Data> {
  const { id, code } = data as { readonly id?: number; readonly code?: number | null };
  if (type !== 'request' || id === undefined || code === 200) return { ...data };
  const request = await admin.getRequest({ id: String(id) as never }).catch(() => undefined);
  return { ...data, errorMessage: request?.errorMessage ?? null, hint: request?.hint ?? null };
}

/** Event fields that lines for people omit. */
const LEFT_OUT = ['requestId', 'id', 'platform', 'attemptLog'];

function lineOf(at: number, data: Data): string {
  const time = new Date(at).toISOString().slice(11, 23);
  const { tookMs, path, by, ...rest } = data;
  const shown = Object.entries(rest).filter(([name, value]) => !LEFT_OUT.includes(name) && value !== null);
  const cells = shown.map(([, value]) => cellOf(value));
  const who = by === undefined ? [] : [sourceOf(by as Readonly<Record<string, unknown>>)];
  const took = typeof tookMs === 'number' ? [`${Math.round(tookMs)} ms`] : [];
  const where = rest.endpoint === null && path !== undefined ? [cellOf(path)] : [];
  const name = data.id !== undefined && data.callback !== undefined ? [cellOf(data.id)] : [];
  return [time, ...name, ...cells, ...where, ...who, ...took].join('  ');
}

function sourceOf({ kind, userId, id }: Readonly<Record<string, unknown>>): string {
  return cellOf(userId ? `${kind} ${userId}` : id ? `${kind} ${id}` : kind);
}
