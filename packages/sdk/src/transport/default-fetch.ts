interface DenoClient {
  readonly createHttpClient?: (options: { poolMaxIdlePerHost: number }) => unknown;
}

/**
 * The global `fetch`. In Deno, `fetch` repeats a request, even a send, if a keep-alive connection breaks before the
 * answer. Therefore each request in Deno gets its own connection.
 */
export function defaultFetch(): typeof fetch {
  const { Deno } = globalThis as { Deno?: DenoClient };
  if (!Deno?.createHttpClient) return (...args) => globalThis.fetch(...args);
  const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  return (input, init) => globalThis.fetch(input, { ...init, client } as RequestInit);
}
