import { createReadStream, rmSync } from 'node:fs';
import path from 'node:path';
import { Callbacks } from './callbacks/callbacks.js';
import { KeptCallbacks } from './callbacks/kept-callbacks.js';
import type { VirtualClock } from './clock.js';
import { ConnectedClients } from './connected-clients.js';
import type { CommandSource } from './domain/commands.js';
import { pushesOf } from './domain/rules/pushes.js';
import type { Credentials, Emulator } from './emulator.js';
import { EventLog } from './events/event-log.js';
import { publishEvents } from './events/publish-events.js';
import { ExpiredRooms } from './expired-rooms.js';
import { logPath } from './http/downloads.js';
import { isEndpoint } from './http/endpoints.js';
import { type Fault, Faults } from './http/faults.js';
import { RequestLog } from './http/request-log.js';
import { messagesTo, textMessagesIn } from './inspect-state.js';
import { RateLimiter } from './limits/rate-limiter.js';
import { Listener } from './listener.js';
import { FilesInFolder } from './media/files-in-folder.js';
import { FilesInMemory } from './media/files-in-memory.js';
import { MediaStore } from './media/media-store.js';
import type { EmulatorOptions } from './options.js';
import { realTime } from './real-time.js';
import { type LimitScale, type ResolvedOptions, resolveOptions } from './resolve-options.js';
import { sendAs } from './sending/send-as.js';
import { SendGate } from './sending/send-gate.js';
import { resetServices, type Services } from './services.js';
import { type AppKeys, chooseAppKeys } from './store/app-keys.js';
import { DataFolder } from './store/data-folder.js';
import { makeFolder } from './store/files.js';
import { writeReport } from './store/history/report-file.js';
import { Reports, saveReport } from './store/history/reports.js';
import { type Kept, Store } from './store/store.js';
import { UndeliveredLog } from './undelivered/undelivered-log.js';
import { waitFor } from './wait-for.js';
import { warn } from './warn.js';

/**
 * Starts an emulator in this process. The emulator accepts requests once the promise resolves; `close` stops it.
 *
 * ```ts
 * const emulator = await createEmulator({ rateLimits: 'off' });
 * const rong = new RongCloud(emulator.credentials);
 * ```
 *
 * @throws TypeError if an option is invalid; the message names the option
 * @throws Error with `code: 'EADDRINUSE'` if the port is taken
 * @throws FolderLocked if another emulator uses `dataDir`
 * @throws InvalidDocument if a file in `dataDir` is damaged or comes from another version
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return startEmulator(resolveOptions(options));
}

/** Starts an emulator with options that were checked. */
export async function startEmulator(resolved: ResolvedOptions): Promise<Emulator> {
  const { dataDir, fsync, history } = resolved;
  const made = dataDir === undefined ? undefined : makeFolder(dataDir);
  const folder = dataDir === undefined ? undefined : await DataFolder.open({ folder: dataDir, fsync, history });
  let parts: Parts | undefined;
  let listener: Listener | undefined;
  try {
    parts = assemble(resolved, folder, () => resolved.publicUrl ?? listener?.url ?? '');
    listener = new Listener(parts.services, resolved);
    await listener.listen(resolved.host, resolved.port);
    if (parts.note !== undefined) warn(parts.note);
    return emulatorOf(parts, listener, resolved.limitScale);
  } catch (error) {
    parts?.expiredRooms.close();
    parts?.services.callbacks.close();
    await folder?.close();
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

interface Parts {
  readonly services: Services;
  readonly expiredRooms: ExpiredRooms;
  /** A line about kept settings, to be printed once the emulator is ready; undefined for none. */
  readonly note: string | undefined;
}

function assemble(resolved: ResolvedOptions, folder: DataFolder | undefined, origin: () => string): Parts {
  const { clock, settings, idSeed, limitScale: scale, dataDir, history } = resolved;
  const now = () => clock.now();
  const keys = chooseAppKeys(resolved.keys, dataDir);
  const faults = new Faults(isEndpoint);
  const kept = keptBy(clock, faults);
  const logs = logPath(keys);
  const store = new Store({ appKey: keys.appKey, settings, idSeed, now, origin, logs, kept, folder, history });
  const { clock: savedClock, ...others } = store.restored;
  kept.restore(resolved.hasStart || !savedClock ? others : store.restored);
  clock.onMoved(() => store.note());
  faults.onChanged(() => store.note());
  const keptCallbacks = folder && new KeptCallbacks(folder, resolved.callbacks);
  const catchUp = (): Promise<void> => expiredRooms.end();
  const callbacks = new Callbacks({
    keys,
    store,
    now,
    options: resolved.callbacks ?? {},
    kept: keptCallbacks,
    catchUp,
  });
  const expiredRooms = new ExpiredRooms({ store, now, settings, isWanted: () => callbacks.sends('chatroom.status') });
  const undelivered = new UndeliveredLog(now);
  store.listen((event, cause) => undelivered.handle(event, cause));
  store.onReplaced(() => undelivered.clear());
  const services = {
    keys,
    settings,
    clock,
    store,
    limiter: new RateLimiter({ scale, now: () => clock.elapsed() }),
    faults,
    log: new RequestLog(),
    events: new EventLog(now),
    about: {
      url: origin,
      dataCenter: resolved.dataCenter,
      rateLimits: namedScale(scale),
      hasDataDir: dataDir !== undefined,
      startedAt: realTime.now(),
    },
    callbacks,
    gate: new SendGate({ store, callbacks, now, undelivered }),
    undelivered,
    clients: new ConnectedClients(),
    reports: new Reports(),
    media: mediaStoreFor(resolved, keys, now),
    adminToken: resolved.adminToken,
    moduleCodes: resolved.moduleCodes,
    origin: { publicUrl: resolved.publicUrl, isSecure: resolved.tls !== undefined },
  };
  publishEvents(services);
  return { services, expiredRooms, note: keptCallbacks?.note };
}

function namedScale(scale: LimitScale): 'on' | 'off' | number {
  if (scale === null) return 'off';
  return scale === 1 ? 'on' : scale;
}

/** Makes the store of media files: in the data folder if there is one, otherwise in memory. */
function mediaStoreFor({ dataDir, fsync, mediaBytes }: ResolvedOptions, keys: AppKeys, now: () => number): MediaStore {
  const files = dataDir === undefined ? new FilesInMemory() : new FilesInFolder(path.join(dataDir, 'media'), fsync);
  return new MediaStore({ files, maxBytes: mediaBytes, appSecret: keys.appSecret, now });
}

/** The functions with which the store saves and restores the clock and the faults. */
function keptBy(clock: VirtualClock, faults: Faults): Kept {
  return {
    save: () => ({ clock: clock.save(), faults: faults.list().map((fault) => ({ ...fault })) }),
    restore: (note) => {
      if (note.clock) clock.restore(note.clock);
      if (note.faults) faults.restore(note.faults as unknown as Fault[]);
    },
  };
}

function emulatorOf({ services, expiredRooms }: Parts, listener: Listener, scale: LimitScale): Emulator {
  const { keys, store, clock, faults, log, callbacks, undelivered } = services;
  const { url, port } = listener;
  let closed: Promise<void> | undefined;
  const close = async () => {
    await listener.close();
    expiredRooms.close();
    callbacks.close();
    services.reports.close();
    await store.close();
  };
  return {
    url,
    port,
    adminToken: services.adminToken,
    appKey: keys.appKey,
    credentials: credentialsOf(keys, url, scale),
    clock,
    faults,
    callbacks,
    get state() {
      return store.state;
    },
    inbox: (userId) => messagesTo(store.state, userId),
    pushes: () => pushesOf(store.state),
    sms: () => textMessagesIn(store.state),
    requests: () => log.list(),
    undelivered: (filter) => undelivered.list(filter),
    sendAs: (userId, message) => sendAs({ ...services, by: TEST }, userId, message),
    waitFor: async (read, options = {}) => waitFor(services.events, read, options),
    setOnline: async (userId, online) => {
      await store.execute('emulator.setOnline', { userId, online }, { by: TEST });
    },
    restrictAgentUser: async (agentId, userId, restricted) => {
      await store.execute('emulator.restrictAgentUser', { agentId, userId, restricted }, { by: TEST });
    },
    export: () => store.export(),
    exportPieces: () => store.exportPieces(),
    import: (document) => store.import(document),
    reset: () => resetServices(services),
    save: (file, { raw = false } = {}) => writeReport(file, () => saveReport(store, raw)),
    openReport: async (file) => {
      const { id } = await services.reports.open(createReadStream(file), path.basename(file));
      return `${url}/_rongkit/#/?report=${id}`;
    },
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** The source of commands from the program that started the emulator. */
const TEST: CommandSource = { kind: 'test' };

function credentialsOf({ appKey, appSecret }: AppKeys, url: string, scale: LimitScale): Credentials {
  const rateLimit = scale === null ? ({ rateLimit: 'off' } as const) : scale !== 1 && { rateLimit: { scale } };
  return { appKey, appSecret, baseUrls: [url], smsBaseUrl: url, ...rateLimit };
}
