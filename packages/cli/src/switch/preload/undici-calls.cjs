const Module = require('node:module');
const { emulator } = require('./settings.cjs');
const { RedirectedCall } = require('./signing.cjs');
const { redirectedUrl } = require('./fetch-calls.cjs');

/** Converts headers to pairs. Undici accepts pairs, a flat list or an object. */
function pairsOf(headers) {
  if (!headers) return [];
  if (Array.isArray(headers) && !Array.isArray(headers[0])) {
    return headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []));
  }
  return typeof headers[Symbol.iterator] === 'function' ? [...headers] : Object.entries(headers);
}

function redirectIn({ Agent }) {
  if (!Agent || Object.hasOwn(Agent.prototype, 'rongSwitch')) return;
  const { dispatch } = Agent.prototype;
  Object.defineProperty(Agent.prototype, 'rongSwitch', { value: true });
  Agent.prototype.dispatch = function (options, handler) {
    const target = options?.origin ? redirectedUrl(options.origin) : undefined;
    if (!target) return dispatch.call(this, options, handler);
    const call = new RedirectedCall(target.host);
    const headers = pairsOf(options.headers).flatMap(([name, value]) => {
      const changed = call.header(name, value);
      return changed === undefined ? [] : [name, changed];
    });
    return dispatch.call(
      this,
      { ...options, origin: emulator.origin, headers: [...headers, 'X-Request-ID', call.id] },
      handler,
    );
  };
}

/** Redirects the calls of RongCloud's API through the npm package `undici` to the emulator. */
function redirectUndici() {
  const load = Module._load;
  Module._load = function (request, ...rest) {
    const loaded = load.call(this, request, ...rest);
    if (/(^|[\\/]node_modules[\\/])undici([\\/]index\.js)?$/.test(request)) redirectIn(loaded);
    return loaded;
  };
}

module.exports = { redirectUndici };
