import { existsSync } from 'node:fs';
import path from 'node:path';
import { installedVersion, type Locked, type LockFile, lockFilesOf } from './lock-files.js';
import { type Declared, declaredIn, type Manifest, manifestsOf, OLD_NAME } from './manifests.js';
import { filesOf, isSource, type ProjectFile, textOf } from './project-files.js';
import { apiHostsIn, type FoundUse, type Place, signingIn, usesIn } from './uses.js';

/** Version of `rongcloud-sdk` whose interface the project uses. */
export type OldVersion = '3.1.1' | '1.0.3';

/** Everything found in a project before its tests run. */
export interface OldSdk {
  readonly folder: string;
  /** Version of the old package that the project uses; undefined if it is unknown. */
  readonly version: OldVersion | undefined;
  readonly declared: readonly Declared[];
  readonly locked: readonly Locked[];
  readonly installed: string | undefined;
  readonly uses: readonly FoundUse[];
  /** Folders with a copy of the package. */
  readonly copies: readonly string[];
  /** Places where the code of the project signs requests itself. */
  readonly signing: readonly Place[];
  /** Hosts that the code sets as API hosts. */
  readonly apiHosts: readonly string[];
  readonly lockFiles: readonly LockFile[];
  /** Content of the package.json in the project folder. */
  readonly manifest: Manifest | undefined;
  /** The package.json files of the project, by their paths. */
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/** Searches a project folder for the old package, and for code that signs requests itself. Changes nothing. */
export function findOldSdk(folder: string): OldSdk {
  const files = filesOf(folder);
  const all = manifestsOf(files);
  const sources = files.filter(isSource);
  const copies = copiesIn(folder, all, sources);
  const isInCopy = ({ file }: ProjectFile) => copies.some((copy) => file.startsWith(copy + path.sep));
  const own = all.filter(({ file }) => !isInCopy(file));
  const declared = own.flatMap(({ file, manifest }) => declaredIn(file.name, manifest));
  const names = new Set([OLD_NAME, ...declared.map(({ name }) => name)]);
  const texts = sources.filter((file) => !isInCopy(file)).map((file) => ({ file, source: textOf(file) }));
  const uses = texts.flatMap(({ file, source }) => usesIn(file, source, { names, copies }));
  const lockFiles = lockFilesOf(folder);
  const locked = lockFiles.flatMap((each) => each.locked ?? []);
  const [home = '.'] = declared.map(({ file }) => path.dirname(file));
  const installed = installedVersion(path.join(folder, home), declared[0]?.name);
  const ranges = declared.map(({ range }) => range);
  return {
    folder,
    version: versionOf([installed, ...locked.map(({ version }) => version), ...ranges]) ?? versionInCode(texts, copies),
    ...{ declared, locked, installed, uses, lockFiles },
    copies: copies.map((copy) => path.relative(folder, copy).split(path.sep).join('/')),
    apiHosts: [
      ...new Set(texts.filter(({ source }) => namesOld(source, names)).flatMap(({ source }) => apiHostsIn(source))),
    ],
    signing: texts.flatMap(({ file, source }) => signingIn(file, source) ?? []),
    manifest: own.find(({ file }) => file.name === 'package.json')?.manifest,
    manifests: new Map(own.map(({ file, manifest }) => [file.name, manifest])),
  };
}

function namesOld(source: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => source.includes(name));
}

/** Whether the project depends on the old package, uses it, has a copy of it, or signs requests itself. */
export function isFound({ declared, uses, signing, copies }: OldSdk): boolean {
  return declared.length + uses.length + signing.length + copies.length > 0;
}

/** Folders that hold the files of the old package, with or without its package.json. */
function copiesIn(
  root: string,
  manifests: readonly { readonly file: ProjectFile; readonly manifest: Manifest }[],
  sources: readonly ProjectFile[],
): string[] {
  const named = manifests.filter(({ file, manifest }) => manifest.name === OLD_NAME && file.name !== 'package.json');
  const bare = sources.filter(({ file }) => /[\\/]lib[\\/](rongrequest|rongcloud)\.js$/.test(file));
  const roots = bare.map(({ file }) => path.dirname(path.dirname(file)));
  const folders = [...named.map(({ file }) => path.dirname(file.file)), ...roots];
  return [...new Set(folders)].filter((each) => each !== root && existsSync(path.join(each, 'index.js')));
}

function versionOf(versions: readonly (string | undefined)[]): OldVersion | undefined {
  for (const version of versions) {
    const [, major] = /^(?:npm:rongcloud-sdk@)?[\^~>=v\s]*(\d+)/.exec(version ?? '') ?? [];
    if (major !== undefined) return Number(major) < 2 ? '1.0.3' : '3.1.1';
  }
  return undefined;
}

/** Version for which the code was written: `rongcloud-sdk` 1.0.3 exports `init`, 3.1.1 exports a function. */
function versionInCode(
  texts: readonly { readonly source: string }[],
  copies: readonly string[],
): OldVersion | undefined {
  if (copies.some((copy) => existsSync(path.join(copy, 'lib', 'rongrequest.js')))) return '1.0.3';
  const code = texts.map(({ source }) => source).filter((source) => source.includes(OLD_NAME));
  if (code.some((source) => /\.init\s*\(/.test(source))) return '1.0.3';
  return copies.length + code.length > 0 ? '3.1.1' : undefined;
}
