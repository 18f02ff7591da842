const http = require('node:http');
const https = require('node:https');
const { urlToHttpOptions } = require('node:url');
const { emulator, isEmulator, isService, plainHost } = require('./settings.cjs');
const { RedirectedCall } = require('./signing.cjs');

/** Arguments of `request` as options and a callback, as Node.js reads them. */
function read([input, options, callback]) {
  const isUrl = typeof input === 'string' || input instanceof URL || (input?.href && input.searchParams);
  const fromUrl = isUrl ? urlToHttpOptions(typeof input === 'string' ? new URL(input) : input) : input;
  if (typeof options === 'function') return { options: { ...fromUrl }, callback: options };
  return { options: { ...fromUrl, ...(isUrl ? options : {}) }, callback: isUrl ? callback : options };
}

/** Target host and path of a request. A request through a proxy has both in its path. */
function aimOf({ hostname, host, port, path, method }, defaultPort) {
  const [, own = ''] = /^https?:\/\/([^/]+)/i.exec(String(path ?? '')) ?? [];
  const through = method === 'CONNECT' ? String(path ?? '') : own;
  if (through !== '') {
    const { hostname: name, port: number } = new URL(`http://${through}`);
    const target = { host: name, hostname: name, port: number || defaultPort };
    return { ...target, path: String(path).replace(/^https?:\/\/[^/]+/i, '') || '/', isThroughProxy: true };
  }
  // `host` may have a port, as in the options of old libraries.
  const [name = ''] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*)(?=:\d+$|$)/.exec(String(hostname || host || '')) ?? [];
  return { host: plainHost(name), port: port || defaultPort, path };
}

/** Headers for the emulator, in the form of the given headers: an object or a list. */
function headersOf(headers, call) {
  const changed = (pairs) =>
    pairs.map(([name, value]) => [name, call.header(name, value)]).filter(([, value]) => value !== undefined);
  if (!Array.isArray(headers)) return Object.fromEntries(changed(Object.entries(headers ?? {})));
  const pairs = Array.isArray(headers[0])
    ? headers
    : headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []));
  // Node.js adds no headers to a list of headers.
  return [...changed(pairs), ['Host', emulator.host], ['X-Request-ID', call.id]].flat();
}

function redirect(original, options, callback, aim) {
  const call = new RedirectedCall(aim.host);
  const { agent, createConnection: _, servername: __, ...rest } = options;
  const { port } = emulator;
  const request = original.call(
    http,
    {
      ...rest,
      ...{ protocol: 'http:', hostname: emulator.hostname, host: emulator.hostname, port, defaultPort: 80 },
      path: aim.path,
      headers: headersOf(options.headers, call),
      agent: agent === false ? false : undefined,
    },
    callback,
  );
  if (!request.headersSent && !request.hasHeader('x-request-id')) request.setHeader('X-Request-ID', call.id);
  const { setHeader } = request;
  request.setHeader = function (name, value) {
    const changed = call.header(name, value);
    return changed === undefined ? this : setHeader.call(this, name, changed);
  };
  return request;
}

/** Redirects the calls of RongCloud's API through `http` and `https` to the emulator. */
function redirectHttp() {
  const plain = http.request;
  for (const [module, port] of [
    [http, 80],
    [https, 443],
  ]) {
    const original = module.request;
    const request = function (...args) {
      let given;
      try {
        given = read(args);
      } catch {
        // Node.js throws a better error for invalid arguments.
        return original.apply(this, args);
      }
      const { options, callback } = given;
      const aim = aimOf(options, options.protocol === 'https:' ? 443 : port);
      const isOurs = !options.socketPath && (isService(aim.host) || isEmulator(aim.host, aim.port));
      if (isOurs) return redirect(plain, options, callback, aim);
      // A proxy on this machine would reach other machines, so the request goes to its target host, which the gate
      // refuses.
      return aim.isThroughProxy
        ? original.call(this, { ...options, ...aim, agent: undefined }, callback)
        : original.apply(this, args);
    };
    module.request = request;
    module.get = (...args) => {
      const made = request(...args);
      made.end();
      return made;
    };
  }
}

module.exports = { redirectHttp };
