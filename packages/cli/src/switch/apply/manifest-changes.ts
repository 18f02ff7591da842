import path from 'node:path';
import { VERSION } from '../../version.js';
import type { OldSdk } from '../find/find-old-sdk.js';
import type { Declared, Manifest } from '../find/manifests.js';
import { type Change, changeOf, type Way } from './change.js';

/** Version range of the stand-in package, whose version numbers are those of the old package. */
const ALIAS_RANGE = 'npm:@rongkit/rongcloud-sdk@^3.1.1';

/** The changes of the package.json files: RongKit or its stand-in replaces the old package. */
export function manifestChanges({ folder, declared, manifests }: OldSdk, way: Way, packages?: string): Change[] {
  const first = manifests.has('package.json') ? 'package.json' : [...manifests.keys()][0];
  const pending = declared.filter(({ isMoved }) => way !== 'alias' || !isMoved);
  const files = declared.length > 0 ? pending.map(({ file }) => file) : first === undefined ? [] : [first];
  return [...new Set(files)].flatMap((file) => {
    const from = path.join(folder, path.dirname(file));
    const own = pending.filter((each) => each.file === file);
    return (
      changeOf(folder, file, (source) => {
        const manifest = JSON.parse(source.replace(/^\uFEFF/, '')) as Manifest;
        const after = changed(manifest, own, { way, tarball: (name) => tarballOf(name, from, packages) });
        return edited(source, own, after) ?? written(source, after);
      }) ?? []
    );
  });
}

interface Target {
  readonly way: Way;
  /**
   * Returns the version that installs a package from a file, such as `file:./rongkit.tgz`; undefined if packages are
   * installed from npm.
   */
  readonly tarball: (name: string) => string | undefined;
}

function changed(manifest: Manifest, declared: readonly Declared[], { way, tarball }: Target): Manifest {
  const rongkit = tarball('rongkit') ?? `^${VERSION}`;
  const alias = tarball('rongkit-rongcloud-sdk') ?? ALIAS_RANGE;
  const sections = declared.length > 0 ? declared : [{ section: 'dependencies', name: 'rongcloud-sdk' }];
  let result = { ...manifest };
  for (const { section, name } of sections) {
    const entries = Object.entries((result[section] ?? {}) as Record<string, string>);
    const [key, value]: [string, string] = way === 'alias' ? [name, alias] : ['rongkit', rongkit];
    const renamed = entries.map(([each, range]): [string, string] => (each === name ? [key, value] : [each, range]));
    const withKey = renamed.some(([each]) => each === key) ? renamed : [...renamed, [key, value] as const];
    // The stand-in needs RongKit itself, which npm does not have if the packages come from files.
    const more = way === 'alias' && tarball('rongkit') !== undefined ? [['rongkit', rongkit] as const] : [];
    result = { ...result, [section]: Object.fromEntries([...withKey, ...more]) };
  }
  return result;
}

/** Version of a dependency on a packed package, such as `file:./rongkit.tgz`. */
function tarballOf(name: string, from: string, packages: string | undefined): string | undefined {
  if (packages === undefined) return undefined;
  const file = path
    .relative(from, path.join(packages, `${name}.tgz`))
    .split(path.sep)
    .join('/');
  return `file:${/^\.|^\//.test(file) ? file : `./${file}`}`;
}

/**
 * Source of a package.json in which only the lines of the old package are replaced; undefined if the result differs
 * from the manifest `after`.
 */
function edited(source: string, declared: readonly Declared[], after: Manifest): string | undefined {
  const text = declared.reduce((current, { section, name, range }) => {
    const line = new RegExp(`([ \\t]*)("${escaped(name)}")(\\s*:\\s*)"${escaped(range)}"`);
    const now = after[section] as Readonly<Record<string, string>>;
    return current.replace(line, (_, indent: string, __, colon: string) => {
      const isNew = now.rongkit !== undefined && !current.includes('"rongkit"');
      const names = name in now ? [name, ...(isNew ? ['rongkit'] : [])] : ['rongkit'];
      const eol = current.includes('\r\n') ? '\r\n' : '\n';
      return names.map((each) => `${indent}"${each}"${colon}${JSON.stringify(now[each])}`).join(`,${eol}`);
    });
  }, source);
  try {
    return JSON.stringify(sorted(JSON.parse(text.replace(/^\uFEFF/, '')))) === JSON.stringify(sorted(after))
      ? text
      : undefined;
  } catch {
    return undefined;
  }
}

/** A value with the members of its objects in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, sorted(each)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** A manifest as JSON, formatted like its file: with the same indentation, line breaks and end of the file. */
function written(source: string, manifest: Manifest): string {
  const [, indent = '  '] = /^\{\r?\n([ \t]+)/.exec(source.replace(/^\uFEFF/, '')) ?? [];
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const text = JSON.stringify(manifest, null, indent).replaceAll('\n', eol);
  const [end = ''] = /\s*$/.exec(source) ?? [];
  return (source.startsWith('\uFEFF') ? '\uFEFF' : '') + text + end;
}
