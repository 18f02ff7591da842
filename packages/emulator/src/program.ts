// The exports of `rongkit-emulator` for other programs that run an emulator.
export { type CallbackId, callbackIds } from './callbacks/callback-ids.js';
export { FLAGS, type Flag, type FlagValues, readOptions, UsageError } from './command-line.js';
export {
  type Announcement,
  announceEmulator,
  EMULATOR_FILE,
  type EmulatorFile,
  isAnswering,
  readEmulatorFile,
  removeEmulatorFile,
} from './emulator-file.js';
export { type Environment, environmentOf, environmentToCopy } from './environment.js';
export { watchParents } from './exit-with-parent.js';
export { keepRunning } from './keep-running.js';
export { removeUnfinishedReports } from './store/history/report-file.js';
