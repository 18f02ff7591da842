import { Callbacks } from './callbacks/callbacks.js';
import type { Credentials, Emulator } from './emulator.js';
import { isEndpoint } from './http/endpoints.js';
import { Faults } from './http/faults.js';
import { type Parts, resetParts } from './http/parts.js';
import { RateLimiter } from './http/rate-limiter.js';
import { RequestLog } from './http/request-log.js';
import { Listener } from './listener.js';
import { inboxOf, textMessagesIn } from './observe.js';
import type { EmulatorOptions } from './options.js';
import { type LimitScale, type Plan, planOf } from './plan.js';
import { type AppKeys, chooseAppKeys } from './store/app-keys.js';
import { DataFolder } from './store/data-folder.js';
import { Store } from './store/store.js';

/**
 * Starts an emulator; it answers requests when the promise resolves.
 *
 * ```ts
 * const emulator = await createEmulator({ rateLimits: 'off' });
 * const rong = new RongCloud(emulator.credentials);
 * ```
 *
 * Rejects with a TypeError that names an option that makes no sense, with an error of code `EADDRINUSE` if the port is
 * taken, and with one that says why if the data folder is in use or damaged.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const plan = planOf(options);
  const { dataDir, fsync } = plan;
  const folder = dataDir === undefined ? undefined : new DataFolder({ folder: dataDir, fsync });
  let parts: Parts | undefined;
  let listener: Listener | undefined;
  try {
    parts = assemble(plan, folder, () => listener?.url ?? '');
    listener = new Listener(parts, plan);
    await listener.listen(plan.host, plan.port);
    return emulatorOf(parts, listener, plan.limitScale);
  } catch (error) {
    parts?.callbacks.close();
    folder?.close();
    throw error;
  }
}

function assemble(plan: Plan, folder: DataFolder | undefined, origin: () => string): Parts {
  const { clock, settings, limitScale: scale, dataDir } = plan;
  const now = () => clock.now();
  const keys = chooseAppKeys(plan.keys, dataDir);
  const store = new Store({ settings, now, origin, folder });
  return {
    keys,
    settings,
    clock,
    store,
    limiter: new RateLimiter({ scale, now }),
    faults: new Faults(isEndpoint),
    log: new RequestLog(),
    callbacks: new Callbacks({ keys, store, now, options: plan.callbacks }),
  };
}

function emulatorOf(parts: Parts, listener: Listener, scale: LimitScale): Emulator {
  const { keys, store, clock, faults, log, callbacks } = parts;
  const { url, port } = listener;
  let closed: Promise<void> | undefined;
  const close = async () => {
    await listener.close();
    callbacks.close();
    store.close();
  };
  return {
    url,
    port,
    appKey: keys.appKey,
    credentials: credentialsOf(keys, url, scale),
    clock,
    faults,
    callbacks,
    get state() {
      return store.state;
    },
    inbox: (userId) => inboxOf(store.state, userId),
    pushes: () => [...store.state.pushes],
    sms: () => textMessagesIn(store.state),
    requests: () => log.list(),
    setOnline: async (userId, online) => {
      await store.execute('emulator.setOnline', { userId, online });
    },
    restrictAgentUser: async (agentId, userId, restricted) => {
      await store.execute('emulator.restrictAgentUser', { agentId, userId, restricted });
    },
    export: () => store.export(),
    import: async (text) => store.import(text),
    reset: async () => resetParts(parts),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

function credentialsOf({ appKey, appSecret }: AppKeys, url: string, scale: LimitScale): Credentials {
  const rateLimit = scale === null ? ({ rateLimit: 'off' } as const) : scale !== 1 && { rateLimit: { scale } };
  return { appKey, appSecret, baseUrls: [url], smsBaseUrl: url, ...rateLimit };
}
