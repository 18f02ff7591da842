export { UnknownDelivery } from './callbacks/callbacks.js';
export type { CallbackDelivery } from './callbacks/delivery-log.js';
export type { CallbackId } from './callbacks/ids.js';
export type {
  CallbackOptions,
  CallbackTarget,
  KvSwitches,
  PreSendSwitches,
  RouteSwitches,
} from './callbacks/options.js';
export type { Duration, Moment, VirtualClock } from './clock.js';
export { createEmulator } from './create-emulator.js';
export { Refusal } from './domain/refusal.js';
export type { Message, Push, State } from './domain/state/index.js';
export type { Credentials, Emulator } from './emulator.js';
export type { Fault, Faults } from './http/faults.js';
export type { LoggedRequest } from './http/request-log.js';
export type { TextMessage } from './observe.js';
export type { DataCenterId, EmulatorOptions } from './options.js';
export type { ReadOnly } from './read-only.js';
export { InvalidDocument } from './store/decoders.js';
export { FolderLocked } from './store/lock.js';
