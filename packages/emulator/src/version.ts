import { readFileSync } from 'node:fs';

let known: string | undefined;

/** The version of this package; empty in a bundle, which has no package file beside it. */
export function packageVersion(): string {
  known ??= readVersion();
  return known;
}

function readVersion(): string {
  try {
    const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      readonly name?: unknown;
      readonly version?: unknown;
    };
    return name === '@rongkit/emulator' ? String(version) : '';
  } catch {
    return '';
  }
}
