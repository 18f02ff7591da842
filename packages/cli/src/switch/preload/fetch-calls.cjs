const { emulator, isEmulator, isService } = require('./settings.cjs');
const { RedirectedCall } = require('./signing.cjs');

/** URL on the emulator for a call of RongCloud's API; undefined for other requests. */
function redirectedUrl(input) {
  let url;
  try {
    url = new URL(input);
  } catch {
    return undefined;
  }
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (!isService(url.hostname) && !isEmulator(url.hostname, port)) return undefined;
  return { host: url.hostname, url: new URL(url.pathname + url.search, emulator) };
}

/** Headers of a redirected call. */
function headersOf(given, call) {
  const headers = new Headers();
  for (const [name, value] of new Headers(given)) {
    const changed = call.header(name, value);
    if (changed !== undefined) headers.append(name, changed);
  }
  if (!headers.has('x-request-id')) headers.set('X-Request-ID', call.id);
  return headers;
}

/** Redirects the calls of RongCloud's API through `fetch` to the emulator. */
function redirectFetch() {
  const original = globalThis.fetch;
  if (typeof original !== 'function') return;
  const fetch = function (input, init = {}) {
    const isRequest = typeof input?.url === 'string';
    const target = redirectedUrl(isRequest ? input.url : input);
    if (!target) return original.call(this, input, init);
    const call = new RedirectedCall(target.host);
    const headers = headersOf(init.headers ?? input.headers, call);
    const { dispatcher: _, ...rest } = init;
    return original.call(this, isRequest ? new Request(target.url, input) : target.url, { ...rest, headers });
  };
  Object.defineProperty(globalThis, 'fetch', { value: fetch, writable: true, configurable: true, enumerable: true });
}

module.exports = { redirectFetch, redirectedUrl };
