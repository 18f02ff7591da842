const dns = require('node:dns');
const net = require('node:net');
const os = require('node:os');
const { refusal } = require('./gate.cjs');
const { isAllowed } = require('./settings.cjs');

/** An address needs no look-up, and the name of this machine leaves nothing. */
function mayLookUp(host) {
  return typeof host !== 'string' || net.isIP(host) !== 0 || isAllowed(host) || host === os.hostname();
}

function notFound(host) {
  const { message } = refusal(host);
  const text = `getaddrinfo ENOTFOUND ${host} (${message})`;
  return Object.assign(new Error(text), { code: 'ENOTFOUND', errno: -3008, syscall: 'getaddrinfo', hostname: host });
}

/** Replaces the functions of an object whose names are look-ups. */
function replaceIn(owner, refuse) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    const original = owner[name];
    if (!/^(lookup|resolve|reverse)/.test(name) || typeof original !== 'function') continue;
    owner[name] = Object.assign(function (host, ...rest) {
      return mayLookUp(host) ? original.call(this, host, ...rest) : refuse(host, rest);
    }, original);
  }
}

/** Refuses to look up the names of other machines: a name server would hear of them. */
function refuseNames() {
  const byCallback = (host, rest) => {
    const callback = rest.at(-1);
    if (typeof callback === 'function') process.nextTick(callback, notFound(host));
    return {};
  };
  const byPromise = (host) => Promise.reject(notFound(host));
  for (const owner of [dns, dns.Resolver.prototype]) replaceIn(owner, byCallback);
  for (const owner of [dns.promises, dns.promises.Resolver.prototype]) replaceIn(owner, byPromise);
}

module.exports = { refuseNames };
