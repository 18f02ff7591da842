import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import type { Way } from './apply/change.js';
import { planCodemod } from './apply/codemod.js';
import { applyMove, type Moved, planMove } from './apply/move.js';
import { compare } from './compare.js';
import { findOldSdk, isFound, type OldSdk } from './find/find-old-sdk.js';
import { leftToDo } from './left-to-do.js';
import { isWorse, type Outcome, showOutcome } from './outcome.js';
import { runTests, type TestRun, type Trial } from './run-tests.js';
import { testCommandOf } from './test-command.js';

export interface SwitchFlags {
  /** Way to move the project; undefined to change nothing. */
  readonly apply: Way | undefined;
  /** Shell command that runs the tests; false to run no tests, undefined for the test script of package.json. */
  readonly test?: string | false;
  readonly testTimeoutMs: number;
  readonly allowHost: readonly string[];
  readonly apiHost: readonly string[];
  /** Folder with packed packages to install instead of those on npm. */
  readonly packages?: string;
  readonly install: boolean;
  readonly allowDirty: boolean;
}

/**
 * Looks for the old package in a project and runs the project's tests on an emulator. If a way is given, moves the
 * project to RongKit, runs the tests again, and compares both runs.
 */
export async function switchProject(context: Context, folder: string, flags: SwitchFlags): Promise<void> {
  const root = path.resolve(context.io.cwd, folder);
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new CliError('noProject', { folder });
  const sdk = findOldSdk(root);
  if (!isFound(sdk))
    return context.output.line({ folder: root, found: false }, context.say('switchNothing', { folder: root }));
  // Invalid options throw before the tests run.
  const move = flags.apply && (await planMove(sdk, flags.apply, flags, context.io));
  const command = flags.test === false ? undefined : (flags.test ?? testCommandOf(sdk, context.io.env));
  const test = async (word: 'testsBefore' | 'testsAfter') => {
    if (command === undefined) return undefined;
    context.output.note(context.say(word, { command }));
    return trial(context, { folder: root, command, ...trialFlags(flags, sdk) });
  };
  const before = await test('testsBefore');
  const moved = move && (await applyMove(context, sdk, move, flags));
  const after = moved && isReady(moved) ? await test('testsAfter') : undefined;
  const preview = flags.apply === undefined ? await planCodemod(sdk) : undefined;
  const outcome: Outcome = {
    ...{ sdk, command, before, moved, after, preview },
    differs: before && after ? compare(before, after) : undefined,
    left: leftToDo({ sdk, command, before, moved, after, way: flags.apply }),
  };
  showOutcome(context, outcome);
  if (isWorse(outcome)) context.exitCode = EXIT.refused;
}

/** Whether the tests can run after a move: files were changed, and new dependencies are installed. */
function isReady({ changes, isInstalled, hasManifest }: Moved): boolean {
  return changes.length > 0 && (isInstalled || !hasManifest);
}

function trialFlags(
  { testTimeoutMs, allowHost, apiHost }: SwitchFlags,
  { apiHosts }: OldSdk,
): Omit<TestRun, 'folder' | 'command'> {
  return { timeoutMs: testTimeoutMs, allowedHosts: allowHost, apiHosts: [...apiHosts, ...apiHost] };
}

/** Runs the tests. Ctrl-C ends the tests, and then the command. */
async function trial({ io }: Context, run: TestRun): Promise<Trial> {
  // The tests handle signals. This listener keeps a second signal from ending the process before the tests have ended.
  const release = io.interrupts.on(() => {});
  try {
    const ended = await runTests(run, io);
    if (io.interrupts.first !== undefined) throw new CliError('interrupted', { signal: io.interrupts.first });
    return ended;
  } finally {
    release();
  }
}
