const dgram = require('node:dgram');
const net = require('node:net');
const { callerInProject, note } = require('./log.cjs');
const { isAllowed, isService, plainHost } = require('./settings.cjs');

/**
 * Notes a refused connection in the log, and creates its error. The code is `ECONNREFUSED`, which programs already
 * handle.
 */
function refusal(host, port) {
  const target = port === undefined ? plainHost(host) : `${plainHost(host)}:${port}`;
  note({
    kind: 'refused',
    host: plainHost(host),
    port: port === undefined ? null : Number(port),
    at: callerInProject(),
  });
  const why = isService(host)
    ? 'this way of calling RongCloud cannot be sent to the emulator'
    : `tests reach this machine only; --allow-host ${plainHost(host)} allows it`;
  return Object.assign(new Error(`rong switch refused a connection to ${target}: ${why}`), {
    code: 'ECONNREFUSED',
    errno: -111,
    syscall: 'connect',
    address: plainHost(host),
    ...(port !== undefined && { port: Number(port) }),
  });
}

/** Host and port of `socket.connect(…)`; undefined for a Unix domain socket. */
function targetOf(args) {
  // `net.connect` passes its arguments as one array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (first !== null && typeof first === 'object') {
    return first.path ? undefined : { host: first.host ?? '', port: first.port };
  }
  const isPort = typeof first === 'number' || /^\d+$/.test(String(first));
  return isPort ? { host: typeof second === 'string' ? second : '', port: first } : undefined;
}

/** Refuses connections to other machines from `net`, `tls`, `dgram` and all libraries that use these modules. */
function closeGate() {
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (...args) {
    const target = targetOf(args);
    if (!target || isAllowed(target.host)) return connect.apply(this, args);
    const error = refusal(target.host, target.port);
    this.connecting = true;
    process.nextTick(() => this.destroy(error));
    return this;
  };
  const { send, connect: connectDatagrams } = dgram.Socket.prototype;
  dgram.Socket.prototype.send = function (...args) {
    const host = args.slice(1).find((each) => typeof each === 'string');
    if (host === undefined || isAllowed(host)) return send.apply(this, args);
    const error = refusal(host);
    const callback = args.at(-1);
    if (typeof callback === 'function') process.nextTick(callback, error);
  };
  dgram.Socket.prototype.connect = function (...args) {
    const host = args.find((each) => typeof each === 'string') ?? '';
    if (isAllowed(host)) return connectDatagrams.apply(this, args);
    const error = refusal(host, args[0]);
    process.nextTick(() => this.emit('error', error));
  };
}

module.exports = { closeGate, refusal };
