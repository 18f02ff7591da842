import type { Context } from '../context.js';
import type { CodemodPlan } from './apply/codemod.js';
import { lastLines, type Moved } from './apply/move.js';
import { type Difference, garbledOf, type Refusal, refusalsOf } from './compare.js';
import type { OldSdk } from './find/find-old-sdk.js';
import type { Left } from './left-to-do.js';
import type { Trial } from './run-tests.js';

/** Everything that `rong switch` has found and changed. */
export interface Outcome {
  readonly sdk: OldSdk;
  /** Shell command that runs the tests; undefined if there are no tests. */
  readonly command: string | undefined;
  readonly before: Trial | undefined;
  readonly moved: Moved | undefined;
  readonly after: Trial | undefined;
  /** The changes that the codemod would make. */
  readonly preview: CodemodPlan | undefined;
  readonly differs: readonly Difference[] | undefined;
  readonly left: readonly Left[];
}

/** Whether tests passed with the old package, and fail with RongKit. */
export function isWorse({ before, after }: Outcome): boolean {
  return before !== undefined && after !== undefined && before.exit === 0 && after.exit !== 0;
}

/** Prints the outcome: as one line of JSON, or in words. */
export function showOutcome(context: Context, outcome: Outcome): void {
  if (context.output.isJson) context.output.data(asData(context, outcome));
  else context.output.text(`${inWords(context, outcome).join('\n')}\n`);
}

function asData({ say }: Context, { sdk, command, before, moved, after, preview, differs, left }: Outcome) {
  const { folder, version, declared, locked, installed, uses, copies, signing } = sdk;
  return {
    ...{ folder, found: true, version: version ?? null, declared, locked, installed: installed ?? null },
    uses: uses.map(({ literal: _, ...use }) => use),
    ...{ copies, signing, test: command ?? null },
    before: before ? trialData(before) : null,
    codemod: preview ? { calls: preview.calls, left: preview.left } : null,
    applied: moved ?? null,
    after: after ? trialData(after) : null,
    silent: before ? refusalsOf(before) : [],
    garbled: before ? garbledOf(before) : [],
    differs: differs ?? null,
    left: left.map(({ word, values, ...each }) => ({ kind: word, ...each, text: say(word, values) })),
  };
}

function trialData(trial: Trial) {
  const { exit, isTimeout, tookMs, calls, refused, hosts, appKeys, output } = trial;
  const refusals = refusalsOf(trial);
  return { exit, isTimeout, tookMs, calls: calls.length, refusals, refused, hosts, appKeys: appKeys.length, output };
}

function inWords(context: Context, outcome: Outcome): string[] {
  const { before, after, moved } = outcome;
  return [
    ...foundLines(context, outcome.sdk),
    ...(before ? trialLines(context, 'trialBefore', before) : []),
    ...silentLines(context, outcome),
    ...garbledLines(context, outcome),
    ...previewLines(context, outcome),
    ...(moved ? movedLines(context, moved) : []),
    ...(after ? trialLines(context, 'trialAfter', after) : []),
    ...differenceLines(context, outcome),
    ...leftLines(context, outcome),
  ];
}

function foundLines(
  { say }: Context,
  { version, declared, locked, installed, uses, copies, signing }: OldSdk,
): string[] {
  const files = new Set(uses.map(({ file }) => file)).size;
  const places = [
    ...declared.map(({ file, name, range }) => `${file}: ${name} ${range}`),
    ...locked.map(({ file, version: own }) => `${file.split(/[\\/]/).at(-1)}: ${own}`),
    ...(installed === undefined ? [] : [`node_modules: ${installed}`]),
    ...copies.map((folder) => say('foundCopy', { folder })),
    ...uses.slice(0, 20).map(({ file, line, specifier }) => `${file}:${line}: ${specifier}`),
    ...(uses.length > 20 ? [say('foundMore', { count: uses.length - 20 })] : []),
    ...signing.map(({ file, line }) => `${file}:${line}: ${say('foundSigning')}`),
  ];
  const isPackage = declared.length + uses.length + copies.length > 0;
  const head = isPackage ? say('foundOld', { version: version ?? '?', files }) : say('foundSigningOnly');
  return [head, ...places.map(indented)];
}

function trialLines({ say }: Context, word: 'trialBefore' | 'trialAfter', trial: Trial): string[] {
  const { exit, isTimeout, tookMs, calls } = trial;
  const seconds = (tookMs / 1000).toFixed(1);
  const ended = isTimeout
    ? say('trialTimeout', { seconds })
    : say(exit === 0 ? 'trialPassed' : 'trialFailed', { exit, seconds });
  const output =
    exit === 0
      ? []
      : lastLines(trial.output, 20)
          .split('\n')
          .map((line) => `  | ${line}`);
  return ['', say(word, { ended, calls: calls.length }), ...output];
}

/** Lines about calls that were refused with the old package, because the tests may have ignored the refusals. */
function silentLines({ say }: Context, { before, sdk }: Outcome): string[] {
  const refusals = before ? refusalsOf(before) : [];
  if (!before || refusals.length === 0) return [];
  const head = before.exit !== 0 ? 'refusedHead' : sdk.version === '3.1.1' ? 'silentHead' : 'unnoticedHead';
  return ['', say(head), ...refusals.map(refusalLine).map(indented)];
}

function refusalLine({ endpoint, code, message, hint, at, times }: Refusal): string {
  const why = [message, hint && `(${hint})`].filter(Boolean).join(' ');
  return `${endpoint} ${code ?? '–'}${often(times)}: ${why}${placesIn(at)}`;
}

/** Lines about calls that the service accepts, although the program meant another value. */
function garbledLines({ say }: Context, { before }: Outcome): string[] {
  const garbled = before ? garbledOf(before) : [];
  if (garbled.length === 0) return [];
  const lines = garbled.map(
    ({ endpoint, param, value, at, times }) =>
      `${say('garbled', { endpoint, param, value })}${often(times)}${placesIn(at)}`,
  );
  return ['', say('garbledHead'), ...lines.map(indented)];
}

function often(times: number): string {
  return times > 1 ? ` ×${times}` : '';
}

function placesIn(at: readonly string[]): string {
  return at.length > 0 ? `  ${at.slice(0, 3).join(', ')}` : '';
}

function previewLines({ say }: Context, { preview, moved, sdk }: Outcome): string[] {
  if (moved || sdk.declared.every(({ isMoved }) => isMoved) === sdk.declared.length > 0) return [];
  const { declared, uses } = sdk;
  if (declared.length + uses.length === 0) return [];
  return [
    '',
    say('nothingChanged'),
    indented(say('waysAlias')),
    indented(say('waysCompat')),
    indented(preview ? say('waysCodemod', { calls: preview.calls, left: preview.left.length }) : say('waysNoCodemod')),
  ];
}

function movedLines({ say }: Context, { way, changes, calls, undo }: Moved): string[] {
  if (changes.length === 0) return ['', say('movedNothing')];
  const sizes = changes.map(({ file, added, removed }) => `${file}  +${added} -${removed}`);
  const head = say(way === 'codemod' ? 'movedCodemod' : 'movedFiles', { way, count: changes.length, calls });
  return ['', head, ...sizes.map(indented), say('undo', { undo })];
}

function differenceLines({ say }: Context, outcome: Outcome): string[] {
  const { differs } = outcome;
  if (!differs) return [];
  if (differs.length === 0) return ['', say('differsNot')];
  const lines = differs.map((each) => {
    if (each.kind === 'exit') return say('differsExit', { before: each.before, after: each.after });
    if (each.kind === 'host') return say('differsHost', { host: each.host });
    const { endpoint, before, after } = each;
    return each.kind === 'calls'
      ? say('differsCalls', { endpoint, before, after })
      : say('differsRefusals', { endpoint, code: each.code ?? '–', before, after });
  });
  return ['', say('differsHead'), ...lines.map(indented)];
}

function leftLines({ say }: Context, { left }: Outcome): string[] {
  if (left.length === 0) return ['', say('leftNothing')];
  const lines = left.map(({ word, values, file, line }) => {
    const place = file === null ? '' : `${line === null ? file : `${file}:${line}`}: `;
    return place + say(word, values);
  });
  return ['', say('leftHead'), ...lines.map(indented)];
}

function indented(line: string): string {
  return `  ${line}`;
}
