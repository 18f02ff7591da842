interface DenoClient {
  readonly createHttpClient?: (options: { poolMaxIdlePerHost: number }) => unknown;
}

/**
 * The global `fetch`. Deno's repeats a request, a send too, when a connection that was kept breaks before the answer, so
 * there each request has a connection of its own.
 */
export function defaultFetch(): typeof fetch {
  const { Deno } = globalThis as { Deno?: DenoClient };
  if (!Deno?.createHttpClient) return (...args) => globalThis.fetch(...args);
  const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  return (input, init) => globalThis.fetch(input, { ...init, client } as RequestInit);
}
