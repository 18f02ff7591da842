import type { Word } from '../words/index.js';
import type { Way } from './apply/change.js';
import type { Moved } from './apply/move.js';
import type { OldSdk } from './find/find-old-sdk.js';
import type { Trial } from './run-tests.js';

/** A task or a hint for the user after the command. */
export interface Left {
  /** Name of the sentence for the user. */
  readonly word: Extract<Word, `left${string}`>;
  readonly file: string | null;
  readonly line: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Known {
  readonly sdk: OldSdk;
  readonly way: Way | undefined;
  readonly command: string | undefined;
  readonly before: Trial | undefined;
  readonly moved: Moved | undefined;
  readonly after: Trial | undefined;
}

/** Everything that the command could not do itself, and that is left to the user. */
export function leftToDo(known: Known): Left[] {
  return [...inCode(known), ...inPackages(known), ...inTests(known)];
}

function left(word: Left['word'], values: Left['values'] = {}, place?: { file: string; line?: number }): Left {
  return { word, values, file: place?.file ?? null, line: place?.line ?? null };
}

function inCode({ sdk, way, moved }: Known): Left[] {
  const { uses, signing } = sdk;
  return [
    ...signing.map((place) => left('leftSigning', {}, place)),
    ...uses.filter(({ kind }) => kind === 'inside').map((use) => left('leftInside', { name: use.specifier }, use)),
    ...uses
      .filter(({ kind, isCopy }) => kind === 'text' && !isCopy && way !== 'alias')
      .map((use) => left('leftText', { name: use.specifier }, use)),
    ...(moved?.left ?? []).map(({ what, reason, file, line }) =>
      what === null
        ? left('leftSkipped', {}, { file })
        : left('leftUse', { what, reason: reason ?? '' }, { file, line }),
    ),
    ...(moved && moved.todos > 0 ? [left('leftTodos', { count: moved.todos })] : []),
    ...(moved ? sdk.copies.map((file) => left('leftCopy', {}, { file })) : []),
  ];
}

function inPackages({ sdk, moved }: Known): Left[] {
  const pinned = [...sdk.manifests].filter(([, manifest]) =>
    ['overrides', 'resolutions', 'pnpm'].some((name) => JSON.stringify(manifest[name] ?? '').includes('rongcloud-sdk')),
  );
  const isMissing = sdk.installed === undefined && sdk.declared.length > 0;
  return [
    ...(isMissing && !moved?.isInstalled ? [left('leftNotInstalled')] : []),
    ...pinned.map(([file]) => left('leftPinned', {}, { file })),
    ...(moved?.hasManifest && !moved.isInstalled ? [left('leftInstall')] : []),
  ];
}

/** Whether the tests fail after the move because of type errors. The old package had no types. */
function isTyped({ before, moved, after }: Known): boolean {
  const isWorse = before?.exit === 0 && after !== undefined && after.exit !== 0;
  return isWorse && moved !== undefined && /\bTS\d{4}\b/.test(after.output);
}

function inTests(known: Known): Left[] {
  const { command, before, after } = known;
  if (command === undefined) return [left('leftNoTests')];
  const last = after ?? before;
  if (!last || !before) return [];
  const hosts = [...new Set(last.refused.map(({ host, port }) => (port === null ? host : `${host}:${port}`)))];
  const isProven = last.hasRun && last.calls.length > 0;
  return [
    ...(before.isTimeout ? [left('leftTimeout')] : []),
    ...(before.exit !== 0 && !before.isTimeout ? [left('leftFailing', { exit: before.exit })] : []),
    ...(!last.hasRun ? [left('leftNotNode')] : []),
    ...(last.hasRun && !isProven ? [left('leftNoCalls')] : []),
    ...hosts.map((host) => left('leftHost', { host, name: host.replace(/:\d+$/, '') })),
    ...(isTyped(known) ? [left('leftTypes')] : []),
    ...(before.appKeys.length > 1 ? [left('leftKeys', { count: before.appKeys.length })] : []),
  ];
}
