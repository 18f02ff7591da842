const { createHash, randomBytes, randomUUID } = require('node:crypto');
const { callerInProject, note } = require('./log.cjs');
const { settings } = require('./settings.cjs');

const HEADERS = { 'app-key': 'appKey', nonce: 'nonce', timestamp: 'timestamp', signature: 'signature' };

/**
 * A call that is redirected to the emulator. The app key and the signature are replaced by those of the emulator,
 * because a program may have its keys in its code. A value that is invalid with any keys, such as an empty nonce, stays
 * unchanged.
 */
class RedirectedCall {
  /** Request id, by which the call is found in the emulator's request log. */
  id = randomUUID();
  #at = callerInProject();
  #signing;

  constructor(host) {
    this.host = host;
    note({ kind: 'call', id: this.id, host, at: this.#at });
  }

  /** The value of a header for the emulator; undefined for a header that must not be sent. */
  header(name, value) {
    const lower = String(name).toLowerCase();
    if (lower === 'host') return undefined;
    if (lower === 'x-request-id') note({ kind: 'call', id: String(value), host: this.host, at: this.#at });
    const part = HEADERS[lower.replace(/^rc-/, '')];
    return part ? this.#signed(part, String(value)) : value;
  }

  #signed(part, given) {
    this.#signing ??= newSigning();
    const value = this.#signing[part];
    if (part === 'appKey') {
      note({ kind: 'key', appKey: given });
      return value;
    }
    if (part === 'nonce') return given === '' ? given : value;
    if (part === 'timestamp') return /^\d+$/.test(given) ? value : given;
    if (!/^[\da-f]{40}$/i.test(given)) return given;
    return /[A-F]/.test(given) ? value.toUpperCase() : value;
  }
}

function newSigning() {
  const nonce = randomBytes(8).toString('hex');
  const timestamp = String(Date.now());
  const signature = createHash('sha1')
    .update(settings.appSecret + nonce + timestamp)
    .digest('hex');
  return { appKey: settings.appKey, nonce, timestamp, signature };
}

module.exports = { RedirectedCall };
