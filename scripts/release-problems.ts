import type { PublishedPackage } from './published-packages.js';

/** Matches placeholder URLs. Their domain can never exist (RFC 2606). */
const PLACEHOLDER = /\S*\bexample\.invalid\S*/g;

export interface Release {
  readonly packages: readonly PublishedPackage[];
  /** Texts of the documents of the repository and of the packages, by path. */
  readonly documents: ReadonlyMap<string, string>;
}

/**
 * Lists the problems because of which the packages must not be released, each as a sentence; empty if there are none.
 */
export function releaseProblems({ packages, documents }: Release): string[] {
  return [
    ...packages.flatMap(manifestProblems),
    ...[...documents].flatMap(documentProblems),
    ...versionProblems(packages),
  ];
}

function manifestProblems({ folder, manifest: { repository, bugs, homepage } }: PublishedPackage): string[] {
  const addresses = { 'repository.url': repository?.url, 'bugs.url': bugs?.url, homepage };
  return [
    ...Object.entries(addresses).flatMap(([field, address]) =>
      addressProblems(`${folder}/package.json`, field, address),
    ),
    ...(repository?.directory === folder ? [] : [`${folder}/package.json: repository.directory must be "${folder}".`]),
  ];
}

function addressProblems(file: string, field: string, address: string | undefined): string[] {
  if (address === undefined || address === '') return [`${file}: ${field} is missing.`];
  return address.match(PLACEHOLDER) ? [`${file}: ${field} is still a placeholder: ${address}`] : [];
}

function documentProblems([file, text]: readonly [file: string, text: string]): string[] {
  const placeholders = new Set(text.match(PLACEHOLDER));
  const unreleased = file === 'CHANGELOG.md' && /^## .*\(unreleased\)/m.test(text);
  return [
    ...[...placeholders].map((placeholder) => `${file} still has a placeholder: ${placeholder}`),
    ...(unreleased ? [`${file} still calls a version unreleased: put its date there.`] : []),
  ];
}

/**
 * Package with other version numbers than all others: it replaces `rongcloud-sdk`, and has the version numbers of that
 * package.
 */
const ALIAS = '@rongkit/rongcloud-sdk';

/**
 * Problem of packages with different versions. The packages depend on each other by version, so all packages are
 * released together.
 */
function versionProblems(all: readonly PublishedPackage[]): string[] {
  const packages = all.filter(({ manifest }) => manifest.name !== ALIAS);
  const versions = new Set(packages.map(({ manifest }) => manifest.version));
  const list = packages.map(({ manifest: { name, version } }) => `${name} ${version}`).join(', ');
  return versions.size > 1 ? [`All packages must have the same version: ${list}.`] : [];
}
