import { RESOURCE_WORDS } from './endpoints/resources.js';
import type { Group } from './group.js';
import type { Word } from './words/index.js';

const loadViews = async () => (await import('./emulator/view-commands.js')).addViewCommand;

/** Commands that show data of an emulator or control the emulator. */
const VIEWS = [
  ['open', 'groupOpen'],
  ['clock', 'groupClock'],
  ['fault', 'groupFault'],
  ['inbox', 'groupInbox'],
  ['pushes', 'groupPushes'],
  ['tail', 'groupTail'],
] as const satisfies readonly (readonly [string, Word])[];

const loadCallbacks = async () => (await import('./callbacks/callback-commands.js')).addCallbackCommand;

const CALLBACKS = [
  ['listen', 'groupListen'],
  ['trigger', 'groupTrigger'],
  ['callbacks', 'groupCallbacks'],
] as const satisfies readonly (readonly [string, Word])[];

/**
 * All groups of commands. Two groups may share a word: `rong sms` has endpoints, and lists the emulator's SMS messages.
 */
export const GROUPS: readonly Group[] = [
  { words: RESOURCE_WORDS, load: async () => (await import('./endpoints/commands.js')).addEndpointCommands },
  {
    words: ['call'],
    summary: 'groupCall',
    load: async () => (await import('./endpoints/call-path.js')).addCallCommand,
  },
  {
    words: ['bulk'],
    summary: 'groupBulk',
    load: async () => (await import('./bulk/commands.js')).addBulkCommands,
  },
  {
    words: ['profile'],
    summary: 'groupProfile',
    load: async () => (await import('./profiles/commands.js')).addProfileCommands,
  },
  {
    words: ['doctor'],
    summary: 'groupDoctor',
    load: async () => (await import('./doctor/doctor.js')).addDoctorCommand,
  },
  {
    words: ['completion'],
    summary: 'groupCompletion',
    load: async () => (await import('./completion/completion.js')).addCompletionCommand,
  },
  // Called by the scripts of `rong completion`.
  { words: ['complete'], load: async () => (await import('./completion/completion.js')).addCompleteCommand },
  { words: ['help'], summary: 'groupHelp', load: async () => (await import('./help/help.js')).addHelpCommand },
  {
    words: ['emulator'],
    summary: 'groupEmulator',
    load: async () => (await import('./emulator/emulator-commands.js')).addEmulatorCommands,
  },
  {
    words: ['switch'],
    summary: 'groupSwitch',
    load: async () => (await import('./switch/switch-command.js')).addSwitchCommand,
  },
  ...CALLBACKS.map(([word, summary]) => ({ words: [word], summary, load: loadCallbacks })),
  ...VIEWS.map(([word, summary]) => ({ words: [word], summary, load: loadViews })),
  { words: ['sms'], load: loadViews },
];
