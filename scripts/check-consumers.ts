/**
 * Tests the packed packages with the tools of their users: compilers, bundlers, frameworks, test runners, mocks and
 * monitoring tools, each in a project of its own in a temporary folder. `npm run check:consumers -- jest webpack` runs
 * the cases whose name, or whose group's name, contains one of these words. Needs a build, which `npm run
 * check:consumers` makes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case, Group } from './consumers/group.js';
import { groups, notRun } from './consumers/groups.js';
import { install, installNode, runProgram } from './consumers/project.js';
import { packInto } from './packing.js';
import { startStubServer } from './stub-server.js';

const SOURCES = fileURLToPath(new URL('consumers', import.meta.url));
/** Number of projects that are tested at the same time, enough to use two cores. */
const AT_ONCE = 2;

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const startedAt = Date.now();
const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-consumers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const results = { passed: 0, failed: 0 };
const { server, url } = await startStubServer();
const packed = packInto(path.join(folder, 'tarballs'));
const FRAMEWORK_PACKAGES = ['@rongkit/nestjs', '@rongkit/midway'];
const chosen = groups
  .map((group) => ({ ...group, cases: group.cases.filter((each) => isChosen(group, each)) }))
  .filter(({ cases }) => cases.length > 0);
const isNewerNeeded = chosen.some(({ cases }) => cases.some(({ on }) => on !== undefined));
const nodes = { 'Node.js 22': isNewerNeeded ? installNode(path.join(folder, 'node22'), 22) : undefined };

function isChosen(group: Group, { name }: Case): boolean {
  const text = `${group.name} ${name}`.toLowerCase();
  return words.length === 0 || words.some((word) => text.includes(word));
}

async function check(name: string, work: () => Promise<unknown>): Promise<boolean> {
  const began = Date.now();
  try {
    await work();
    results.passed++;
    console.log(`ok      ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    results.failed++;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/**
 * Tarballs of RongKit's packages for a project. A package for a framework is left out in other projects, because it
 * would install its framework there.
 */
function tarballsFor({ frameworkPackage }: Group): string[] {
  return packed
    .filter(({ manifest: { name } }) => name === frameworkPackage || !FRAMEWORK_PACKAGES.includes(name))
    .map(({ tarball }) => tarball);
}

async function runGroup(group: Group, number: number): Promise<void> {
  const { name, folder: kind, packages, cases } = group;
  const project = path.join(folder, String(number));
  const isThere = await check(`${name}: install`, () =>
    install(path.join(SOURCES, kind), project, [...tarballsFor(group), ...packages]),
  );
  if (!isThere) return;
  for (const { name, run, on } of cases) {
    await check(name, async () => {
      const node = on === undefined ? process.execPath : await nodes[on];
      await runProgram({ node: node ?? '', args: run, project, env: { RONGCLOUD_API_URL: url } });
    });
  }
  // Removed asynchronously, because this process also runs the server that answers the calls of other projects.
  await rm(project, { recursive: true, force: true });
}

const queue = chosen.entries();
async function work(): Promise<void> {
  for (const [number, group] of queue) await runGroup(group, number);
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
server.close();

for (const [what, why] of notRun) console.log(`not run ${what}: ${why}`);
const seconds = Math.round((Date.now() - startedAt) / 1000);
console.log(`${results.passed} passed, ${results.failed} failed, ${notRun.length} not run, in ${seconds} s`);
process.exit(results.failed === 0 ? 0 : 1);
