import type { OldSdk } from '../find/find-old-sdk.js';
import type { FoundUse } from '../find/uses.js';
import { type Change, changeOf } from './change.js';

/** Source changes for `rongkit/compat`: only the names of modules change. */
export function compatChanges({ folder, uses, version }: OldSdk): Change[] {
  const module = version === '1.0.3' ? 'rongkit/compat/v1' : 'rongkit/compat';
  return renamed(
    folder,
    uses.filter(({ kind }) => kind === 'load'),
    () => module,
  );
}

/** Source changes that import the package by its name in place of a copy in the project. */
export function copyChanges({ folder, uses }: OldSdk): Change[] {
  return renamed(
    folder,
    uses.filter(({ kind, isCopy }) => kind === 'load' && isCopy),
    () => 'rongcloud-sdk',
  );
}

function renamed(folder: string, uses: readonly FoundUse[], to: (use: FoundUse) => string): Change[] {
  const files = [...new Set(uses.map(({ file }) => file))];
  return files.flatMap((file) => {
    const own = uses.filter((use) => use.file === file).sort((one, other) => other.literal.start - one.literal.start);
    return (
      changeOf(folder, file, (source) =>
        own.reduce((text, use) => {
          const { start, end } = use.literal;
          const quote = text.charAt(start);
          return text.slice(0, start) + quote + to(use) + quote + text.slice(end);
        }, source),
      ) ?? []
    );
  });
}
