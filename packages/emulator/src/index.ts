export type { LimitUse, LoggedRequest, Undelivered } from './admin/client/emitted.js';
export { type ResendChanges, UnknownDelivery } from './callbacks/callbacks.js';
export type { CallbackDelivery } from './callbacks/delivery-log.js';
export type { CallbackId } from './callbacks/ids.js';
export type {
  CallbackOptions,
  CallbackTarget,
  KvSwitches,
  PreSendSwitches,
  RouteSwitches,
} from './callbacks/options.js';
export type { CallbackAttempt } from './callbacks/sender.js';
export type { Duration, Moment, VirtualClock } from './clock.js';
export { createEmulator } from './create-emulator.js';
export type { Push, State } from './domain/state/index.js';
export type { ReadOnly } from './domain/state/read-only.js';
export { InvalidDocument } from './domain/state/shape.js';
export { Refusal } from './domain/values/refusal.js';
export type { Credentials, Emulator } from './emulator.js';
export type { Fault, Faults } from './http/faults.js';
export type { ReceivedMessage as Message, TextMessage } from './inspect-state.js';

export type { DataCenterId, EmulatorOptions } from './options.js';
export type { SentMessageReceipt, UserMessage } from './sending/send-as.js';
export { FolderLocked } from './store/lock.js';
export type { UndeliveredFilter } from './undelivered/undelivered-log.js';
export { type Truthy, type WaitOptions, WaitTimeout } from './wait-for.js';
