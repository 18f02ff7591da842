import { expect, test } from 'vitest';
import type { Manifest } from '../scripts/published-packages.js';
import { releaseProblems } from '../scripts/release-problems.js';

const READY: Manifest = {
  name: 'rongkit',
  version: '1.0.0',
  repository: { url: 'git+https://code.test/rongkit.git', directory: 'packages/sdk' },
  bugs: { url: 'https://code.test/rongkit/issues' },
  homepage: 'https://code.test/rongkit',
};

const problemsOf = (manifest: Manifest, documents: Readonly<Record<string, string>> = {}) =>
  releaseProblems({
    packages: [{ folder: 'packages/sdk', manifest }],
    documents: new Map(Object.entries(documents)),
  });

test('a package with real addresses is ready to release', () => {
  const documents = { 'SECURITY.md': 'Write to security@code.test.', 'CHANGELOG.md': '## 1.0.0 (2026-12-01)' };
  expect(problemsOf(READY, documents)).toEqual([]);
});

test('a placeholder keeps a package from being released', () => {
  expect(problemsOf({ ...READY, homepage: 'https://example.invalid/rongkit' })).toEqual([
    'packages/sdk/package.json: homepage is still a placeholder: https://example.invalid/rongkit',
  ]);
  expect(problemsOf(READY, { 'SECURITY.md': 'Write to security@example.invalid.' })).toEqual([
    'SECURITY.md still has a placeholder: security@example.invalid.',
  ]);
});

test('a missing address keeps a package from being released', () => {
  const { bugs: _, repository, ...rest } = READY;
  expect(problemsOf({ ...rest, repository: { ...repository, directory: 'sdk' } })).toEqual([
    'packages/sdk/package.json: bugs.url is missing.',
    'packages/sdk/package.json: repository.directory must be "packages/sdk".',
  ]);
});

test('a version that the changelog calls unreleased is not released', () => {
  expect(problemsOf(READY, { 'CHANGELOG.md': '# Changelog\n\n## 1.0.0 (unreleased)\n' })).toHaveLength(1);
});

test('packages of different versions are not released', () => {
  const packages = ['1.0.0', '1.0.1'].map((version) => ({
    folder: 'packages/sdk',
    manifest: { ...READY, version },
  }));
  expect(releaseProblems({ packages, documents: new Map() })).toEqual([
    'All packages must have the same version: rongkit 1.0.0, rongkit 1.0.1.',
  ]);
});

test('the package that stands in for rongcloud-sdk has a version of its own', () => {
  const packages = ['rongkit', '@rongkit/rongcloud-sdk'].map((name, index) => ({
    folder: 'packages/sdk',
    manifest: { ...READY, name, version: `${index + 1}.0.0` },
  }));
  expect(releaseProblems({ packages, documents: new Map() })).toEqual([]);
});
