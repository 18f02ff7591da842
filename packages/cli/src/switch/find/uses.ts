import path from 'node:path';
import type { ProjectFile } from './project-files.js';
import { type Literal, lineAt, literalsIn, withoutComments } from './source-text.js';

/**
 * Kind of a use: `load` imports or mocks the package, `inside` imports a file in the package, `text` is the name in
 * another string.
 */
export type UseKind = 'load' | 'inside' | 'text';

/** A place that names the old package. */
export interface Use {
  readonly file: string;
  readonly line: number;
  readonly kind: UseKind;
  /** Name of the module in the source. */
  readonly specifier: string;
  /** Whether the module is a copy of the package in the project. */
  readonly isCopy: boolean;
}

/** A place in a source file. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Code before the name of a module that is loaded, mocked or declared. */
const LOADS =
  /(\brequire\s*\(|\bfrom|\bimport|\bimport\s*\(|\brequire\.resolve\s*\(|\b(?:jest|vi)\s*\.\s*\w+\s*(?:<[^>]*>)?\s*\(|\bmock\.module\s*\(|\bdeclare\s+module)\s*$/;

export interface OldModules {
  /** Names of the old package in `require`. */
  readonly names: ReadonlySet<string>;
  /** Folders with a copy of the package. */
  readonly copies: readonly string[];
}

/** A use of the old package, with its place in the source. */
export interface FoundUse extends Use {
  readonly literal: Literal;
}

/** The uses of the old package in a source. */
export function usesIn({ file, name }: ProjectFile, source: string, { names, copies }: OldModules): FoundUse[] {
  return literalsIn(source).flatMap((literal) => {
    const { value: specifier, line } = literal;
    const isLoad = LOADS.test(literal.before);
    const copy = isLoad ? copyAt(file, specifier, copies) : undefined;
    const part = copy ?? partOf(specifier, names);
    if (part === undefined) return [];
    const kind = !isLoad ? 'text' : part === 'entry' ? 'load' : 'inside';
    return [{ file: name, line, kind, specifier, isCopy: copy !== undefined, literal }];
  });
}

type Part = 'entry' | 'inside';

/** Tells whether a module is the old package or a file in the package; undefined for other modules. */
function partOf(specifier: string, names: ReadonlySet<string>): Part | undefined {
  const [, own = '', inner] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (!names.has(own)) return undefined;
  return inner === undefined ? 'entry' : 'inside';
}

/**
 * Tells whether a relative module is the entry of a copy of the package or a file in the copy; undefined for other
 * modules.
 */
function copyAt(from: string, specifier: string, copies: readonly string[]): Part | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.resolve(path.dirname(from), specifier);
  const copy = copies.find((each) => target === each || target.startsWith(each + path.sep));
  if (copy === undefined) return undefined;
  return /^(|index(\.js)?)$/.test(path.relative(copy, target)) ? 'entry' : 'inside';
}

/** Names of the signing headers. Code that has all of them signs requests itself. */
const SIGNING = [/\b(?:RC-)?App-?Key\b/i, /\b(?:RC-)?Nonce\b/i, /\b(?:RC-)?Timestamp\b/i, /\b(?:RC-)?Signature\b/i];

/** First place where a source signs RongCloud requests itself; undefined if there is none. */
export function signingIn({ name }: ProjectFile, source: string): Place | undefined {
  const code = withoutComments(source);
  const header = /\b(?:RC-)?App-Key\b/i.exec(code);
  const isSigning = header !== null && SIGNING.every((each) => each.test(code));
  // A receiver of callbacks has the same header names, except for the app key.
  return isSigning ? { file: name, line: lineAt(code, header.index) } : undefined;
}

/** API hosts that a source passes to the old package, such as the host of a private cloud. */
export function apiHostsIn(source: string): string[] {
  const found = withoutComments(source).matchAll(/\bapi\b['"]?\s*[:=][^,;\n]*?['"`]https?:\/\/([^'"`/:]+)/gi);
  return [...found].map(([, host = '']) => host.toLowerCase());
}
