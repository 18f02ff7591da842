const net = require('node:net');

/** Settings of `rong switch`; undefined in a process whose environment lacks them. */
const settings = process.env.RONG_SWITCH ? JSON.parse(process.env.RONG_SWITCH) : undefined;
const emulator = settings && new URL(settings.url);

/** A host name or an IP address in the form for comparison: in lower case, without brackets and the final dot. */
function plainHost(host) {
  return String(host ?? '')
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/** Whether a host is an API host: a current or former one of RongCloud, or one that the project sets. */
function isService(host) {
  const plain = plainHost(host);
  return settings.apiHosts.includes(plain) || settings.apiDomains.some((domain) => plain.endsWith(`.${domain}`));
}

/** Whether a host is this machine. Names below `localhost` are loopback by definition. */
function isLoopback(host) {
  const plain = plainHost(host);
  if (plain === '' || plain === 'localhost' || plain.endsWith('.localhost')) return true;
  const address = plain.replace(/^::ffff:(?=\d+\.)/, '');
  if (net.isIPv4(address)) return address.startsWith('127.') || address === '0.0.0.0';
  return net.isIPv6(address) && /^(::1?|0*(:0*){6}:0*1?)$/.test(address);
}

function isAllowed(host) {
  return isLoopback(host) || settings.allowedHosts.includes(plainHost(host));
}

/** Whether a call already goes to the emulator. */
function isEmulator(host, port) {
  return isLoopback(host) && String(port) === emulator.port;
}

module.exports = { settings, emulator, plainHost, isService, isAllowed, isEmulator };
