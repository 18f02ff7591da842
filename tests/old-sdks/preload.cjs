/**
 * Runs before the specs of an old package: sends its calls to the address and the app in `OLD_SDK`, puts the facade in its
 * place if `facade` names one, and refuses every other connection. The specs hold the keys of a real app.
 */
const Module = require('node:module');
const net = require('node:net');
const path = require('node:path');

const { root, url, appKey, appSecret, facade } = JSON.parse(process.env.OLD_SDK);
const { port } = new URL(url);

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const target = typeof first === 'object' ? first : { host: args[1], port: first };
  const isHere = [undefined, '127.0.0.1', 'localhost'].includes(target.host) && String(target.port) === port;
  if (!isHere && target.path === undefined) throw new Error(`a connection to ${target.host} was refused`);
  return connect.apply(this, args);
};

/** 3.1.1 is a function of its settings; 1.0.3 has `init`. */
function withApp(sdk) {
  if (typeof sdk === 'function') return (settings) => sdk({ ...settings, appkey: appKey, secret: appSecret, api: url });
  return { ...sdk, init: () => sdk.init(appKey, appSecret, { api: url }) };
}

/** 1.0.3 knows one address. */
function sendHere(superagent) {
  const { agent } = superagent;
  superagent.agent = () => {
    const made = agent();
    made.use((request) => {
      request.url = request.url.replace(/^https:\/\/[^/]+/, url);
    });
    return made;
  };
}

const load = Module._load;
const made = new Map();
Module._load = function (request, parent, isMain) {
  const file = Module._resolveFilename(request, parent, isMain);
  if (file !== path.join(root, 'index.js')) return load.call(this, request, parent, isMain);
  if (!made.has(file)) made.set(file, withApp(load.call(this, facade ?? file, parent, isMain)));
  return made.get(file);
};

sendHere(Module.createRequire(path.join(root, 'index.js'))('superagent'));
