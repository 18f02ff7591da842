const dns = require('node:dns');
const net = require('node:net');
const os = require('node:os');
const { refusal } = require('./gate.cjs');
const { isAllowed } = require('./settings.cjs');

/** Whether a look-up is allowed: for IP addresses, allowed hosts and the name of this machine. */
function mayLookUp(host) {
  return typeof host !== 'string' || net.isIP(host) !== 0 || isAllowed(host) || host === os.hostname();
}

function notFound(host) {
  const { message } = refusal(host);
  const text = `getaddrinfo ENOTFOUND ${host} (${message})`;
  return Object.assign(new Error(text), { code: 'ENOTFOUND', errno: -3008, syscall: 'getaddrinfo', hostname: host });
}

/** Replaces the DNS look-up functions of an object. */
function replaceIn(owner, refuse) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    const original = owner[name];
    if (!/^(lookup|resolve|reverse)/.test(name) || typeof original !== 'function') continue;
    owner[name] = Object.assign(function (host, ...rest) {
      return mayLookUp(host) ? original.call(this, host, ...rest) : refuse(host, rest);
    }, original);
  }
}

/** Refuses DNS look-ups of other machines, which would send host names to a name server. */
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
