import { declarations } from './compilers.js';
import type { Case, Group } from './group.js';

/** Packages that the TypeScript projects need to compile. */
const TYPESCRIPT = ['typescript@5.9.3', '@types/node@20.19.43'];

/**
 * Tests of an app on Nest with Express and with Fastify. `ways` are the compilers and loaders with which the app runs.
 */
function nest(version: string, packages: readonly string[], ways: readonly string[]): Group {
  const core = ['common', 'core', 'platform-express'].map((name) => `@nestjs/${name}@${version}`);
  return {
    name: `Nest ${version}`,
    folder: 'nest',
    frameworkPackage: '@rongkit/nestjs',
    packages: [...core, 'rxjs@7.8.2', ...TYPESCRIPT, ...packages],
    cases: [
      ...ways.map(
        (way): Case => ({ name: `@rongkit/nestjs, Nest ${version}, ${way}`, run: ['run-typescript.mjs', way] }),
      ),
      declarations(`@rongkit/nestjs, Nest ${version}`),
    ],
  };
}

/** Tests of an app on Midway with Koa. */
function midway(version: string, ways: readonly string[]): Group {
  return {
    name: `Midway ${version}`,
    folder: 'midway',
    frameworkPackage: '@rongkit/midway',
    packages: [`@midwayjs/core@${version}`, `@midwayjs/koa@${version}`, ...TYPESCRIPT],
    cases: [
      ...ways.map(
        (way): Case => ({ name: `@rongkit/midway, Midway ${version}, ${way}`, run: ['run-typescript.mjs', way] }),
      ),
      declarations(`@rongkit/midway, Midway ${version}`),
    ],
  };
}

const SERVERS: readonly (readonly [alias: string, version: string])[] = [
  ['express4', '4.22.3'],
  ['express5', '5.3.0'],
  ['fastify4', '4.29.1'],
  ['fastify5', '5.12.8'],
  ['koa2', '2.16.4'],
  ['koa3', '3.3.0'],
  ['hono3', '3.12.12'],
  ['hono4', '4.13.19'],
];

/**
 * Tests of apps on frameworks, with the oldest and the newest major version that the package for the framework
 * supports.
 */
export const frameworks: readonly Group[] = [
  nest(
    '10.0.0',
    [
      '@nestjs/platform-fastify@10.0.0',
      '@nestjs/terminus@10.0.0',
      'reflect-metadata@0.1.13',
      'ts-node@10.9.2',
      '@swc/core@1.16.22',
      '@swc-node/register@1.12.1',
    ],
    ['tsc, CommonJS', 'ts-node', 'SWC'],
  ),
  nest(
    '12.5.1',
    ['@nestjs/platform-fastify@12.5.0', '@nestjs/terminus@12.1.0', 'reflect-metadata@0.2.2', 'tsx@4.23.15'],
    ['tsc, CommonJS', 'tsc, ES modules', 'tsx'],
  ),
  midway('3.6.0', ['tsc, CommonJS']),
  midway('4.0.0', ['tsc, CommonJS', 'tsc, ES modules']),
  {
    name: 'servers',
    folder: 'servers',
    packages: [
      ...SERVERS.map(([alias, version]) => `${alias}@npm:${alias.replace(/\d$/, '')}@${version}`),
      'koa-bodyparser@4.4.1',
      '@hono/node-server@2.1.9',
    ],
    cases: SERVERS.map(
      ([alias, version]): Case => ({
        name: `callbacks on ${alias.replace(/\d$/, '')} ${version}`,
        run: ['check.mjs', alias],
      }),
    ),
  },
  ...['3.34.0', '4.0.10'].map(
    (version): Group => ({
      name: `Egg ${version}`,
      folder: 'egg',
      packages: [`egg@${version}`],
      cases: [{ name: `callbacks and calls on Egg ${version}`, run: ['check.mjs'] }],
    }),
  ),
  ...[
    ['15.5.29', '19.3.1'],
    ['16.4.6', '19.3.1'],
  ].map(
    ([version = '', react = '']): Group => ({
      name: `Next.js ${version}`,
      folder: 'next',
      packages: [`next@${version}`, `react@${react}`, `react-dom@${react}`],
      cases: [{ name: `Next.js ${version}: route handlers on Node.js and on the edge`, run: ['check.mjs'] }],
    }),
  ),
];
