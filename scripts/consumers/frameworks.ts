import type { Case, Group } from './group.js';

/** Compilers and types of the projects in TypeScript. */
const TYPESCRIPT = ['typescript@5.9.3', '@types/node@20.19.43'];

/** An app on Nest, with Express and Fastify, in the ways in which people run TypeScript. */
function nest(version: string, packages: readonly string[], ways: readonly string[]): Group {
  const core = ['common', 'core', 'platform-express'].map((name) => `@nestjs/${name}@${version}`);
  return {
    name: `Nest ${version}`,
    folder: 'nest',
    frameworkPackage: '@rongkit/nestjs',
    packages: [...core, 'rxjs@7.8.2', ...TYPESCRIPT, ...packages],
    cases: ways.map((way): Case => ({ name: `@rongkit/nestjs, Nest ${version}, ${way}`, run: ['check.mjs', way] })),
  };
}

/** Apps on frameworks, each at the oldest and the newest major that its package supports. */
export const frameworks: readonly Group[] = [
  nest(
    '10.0.0',
    [
      '@nestjs/platform-fastify@10.0.0',
      'reflect-metadata@0.1.13',
      'ts-node@10.9.2',
      '@swc/core@1.16.22',
      '@swc-node/register@1.12.1',
    ],
    ['tsc, CommonJS', 'ts-node', 'SWC'],
  ),
  nest(
    '12.5.1',
    ['@nestjs/platform-fastify@12.5.0', 'reflect-metadata@0.2.2', 'tsx@4.23.15'],
    ['tsc, CommonJS', 'tsc, ES modules', 'tsx'],
  ),
];
