import type { TransportRequest } from 'rongkit';
import type { Context } from '../context.js';

/** A signed request that was not sent, without its signature. */
interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Client = Awaited<ReturnType<Context['client']>>;

/** Prints the request that a call would send. Nothing is sent. */
export async function dryRun(context: Context, call: (rong: Client) => PromiseLike<unknown>): Promise<void> {
  const { RongCloud } = await import('rongkit');
  let caught: TransportRequest | undefined;
  const transport = {
    send(request: TransportRequest) {
      caught = request;
      return Promise.reject(new Error('a dry run sends nothing'));
    },
    close() {},
  };
  const rong = new RongCloud({ ...(await context.clientOptions()), transport, retry: 1, rateLimit: 'off' });
  try {
    await call(rong);
  } catch (error) {
    // The call failed before a request, such as for an invalid parameter.
    if (!caught) throw error;
  }
  if (caught) show(context, shownOf(caught));
}

function shownOf({ method, origin, path, headers, body }: TransportRequest): ShownRequest {
  const url = new URL(path, origin.href).href;
  const starred = { ...headers, Signature: '*'.repeat(headers.Signature?.length ?? 0) };
  return { method, url, headers: starred, ...(body !== undefined && { body }) };
}

function show({ output }: Context, request: ShownRequest): void {
  if (output.isJson) {
    output.data(request);
    return;
  }
  const { method, url, headers, body } = request;
  const lines = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  output.text(`${[...lines, ...(body === undefined ? [] : ['', body])].join('\n')}\n`);
}
