import { declarations, types } from './compilers.js';
import { frameworks } from './frameworks.js';
import type { Case, Group } from './group.js';

/** Tests that use `@rongkit/testing` in each test runner. */
function testing(
  which: string,
  versions: readonly [vitest: string, jest: string, playwright: string],
  on?: Case['on'],
): Group {
  const [vitest, jest, playwright] = versions;
  return {
    name: `testing, ${which}`,
    folder: 'testing',
    packages: [
      `vitest@${vitest}`,
      'happy-dom@20.14.6',
      `jest@${jest}`,
      `jest-environment-jsdom@${jest}`,
      `@playwright/test@${playwright}`,
      'typescript@5.9.3',
    ],
    cases: [
      {
        name: `@rongkit/testing, vitest ${vitest}`,
        run: ['node_modules/vitest/vitest.mjs', 'run', 'vitest.test.mjs'],
        on,
      },
      {
        name: `@rongkit/testing, vitest ${vitest}, happy-dom`,
        run: ['node_modules/vitest/vitest.mjs', 'run', 'vitest.test.mjs', '--environment', 'happy-dom'],
        on,
      },
      { name: `@rongkit/testing, Jest ${jest}`, run: ['node_modules/jest/bin/jest.js'] },
      { name: `@rongkit/testing, Jest ${jest}, jsdom`, run: ['node_modules/jest/bin/jest.js', '--env=jsdom'] },
      { name: `@rongkit/testing, Playwright ${playwright}`, run: ['node_modules/@playwright/test/cli.js', 'test'] },
      { name: '@rongkit/testing, node:test', run: ['node-test.cjs'] },
      ...['vitest', 'jest', 'playwright', 'node:test'].map(
        (runner): Case => ({
          name: `@rongkit/testing, ${runner}, ${which}: the report of the last test that fails is complete`,
          run: ['check-report.mjs', runner],
          on: runner === 'vitest' ? on : undefined,
        }),
      ),
      declarations(`@rongkit/testing, vitest ${vitest}`),
    ],
  };
}

/**
 * Test cases by tool: bundlers, test runners, monitoring tools and more. Each version of a tool is the newest of its
 * major version.
 */
export const groups: readonly Group[] = [
  types,
  {
    name: 'bundlers',
    folder: 'bundlers',
    packages: [
      'webpack@5.113.0',
      '@rspack/core@2.3.4',
      'vite@8.4.0',
      'rollup@4.68.8',
      '@rollup/plugin-node-resolve@16.0.3',
      '@rollup/plugin-commonjs@29.0.3',
      '@rollup/plugin-terser@1.0.2',
      'esbuild@0.28.2',
    ],
    cases: ['esbuild', 'rollup', 'rspack', 'vite', 'webpack'].flatMap((tool): Case[] => [
      {
        name: `${tool}, minified for Node.js: calls work and errors keep their names`,
        run: ['check.mjs', tool, 'node'],
      },
      { name: `${tool}, for a page: it builds, loads and refuses`, run: ['check.mjs', tool, 'page'] },
      { name: `${tool}, for Workers: no module of Node.js, and calls work`, run: ['check.mjs', tool, 'edge'] },
    ]),
  },
  {
    name: 'monitoring',
    folder: 'monitoring',
    packages: [
      '@opentelemetry/api@1.9.1',
      '@opentelemetry/instrumentation@0.223.0',
      '@opentelemetry/instrumentation-http@0.223.0',
      '@opentelemetry/sdk-trace-node@2.12.0',
      'elastic-apm-node@4.18.0',
      'dd-trace@5.132.0',
      'newrelic@13.9.2',
      '@sentry/node@10.78.0',
    ],
    cases: [
      ...underTool('@opentelemetry/instrumentation-http 0.223', 'opentelemetry'),
      ...underTool('elastic-apm-node 4', 'elastic'),
      ...underTool('dd-trace 5', 'datadog'),
      ...underTool('newrelic 13', 'newrelic'),
      ...underTool('@sentry/node 10', 'sentry'),
    ],
  },
  {
    name: 'monitoring, newest',
    folder: 'monitoring',
    packages: [
      // No release of `@opentelemetry/sdk-trace-node` allows the version of `@opentelemetry/api` that
      // `@opentelemetry/instrumentation` needs.
      '--legacy-peer-deps',
      '@opentelemetry/api@1.10.0',
      '@opentelemetry/instrumentation@0.301.1',
      '@opentelemetry/instrumentation-http@0.301.0',
      '@opentelemetry/sdk-trace-node@2.12.1',
      'dd-trace@6.21.0',
      'newrelic@14.5.1',
      '@sentry/node@11.12.0',
    ],
    cases: [
      ...underTool('@opentelemetry/instrumentation-http 0.301', 'opentelemetry', 'Node.js 22'),
      ...underTool('dd-trace 6', 'datadog', 'Node.js 22'),
      ...underTool('newrelic 14', 'newrelic', 'Node.js 22'),
      ...underTool('@sentry/node 11', 'sentry', 'Node.js 22'),
    ],
  },
  {
    name: 'mocks',
    folder: 'mocks',
    packages: [
      'nock13@npm:nock@13.5.6',
      'nock14@npm:nock@14.0.17',
      'nock15@npm:nock@15.0.6',
      'msw@2.15.0',
      'msw3@npm:msw@3.0.5',
      'zone.js@0.16.3',
    ],
    cases: [
      ...['nock13', 'nock14'].map((nock): Case => ({ name: nock, run: ['nock.mjs', nock] })),
      { name: 'nock15', run: ['nock.mjs', 'nock15'], on: 'Node.js 22' },
      { name: 'zone.js: the emulator starts, with nothing else that keeps the process alive', run: ['zone.cjs'] },
      { name: 'msw 2', run: ['msw.mjs', 'msw'] },
      { name: 'msw 3', run: ['msw.mjs', 'msw3'], on: 'Node.js 22' },
    ],
  },
  ...frameworks,
  testing('oldest', ['3.2.4', '29.7.0', '1.40.1']),
  testing('vitest 4', ['4.1.12', '30.5.2', '1.65.1']),
  testing('newest', ['5.1.2', '30.5.2', '1.65.1'], 'Node.js 22'),
  ...jest('29.7.0', '29.5.14'),
  ...jest('30.5.2', '30.0.0'),
  {
    name: 'test runners',
    folder: 'test-runners',
    packages: ['vitest@4.1.12', 'jsdom@26.1.0', 'happy-dom@20.14.6', 'undici@7.30.2'],
    cases: [
      { name: 'vitest 4, node', run: ['node_modules/vitest/vitest.mjs', 'run'] },
      { name: 'vitest 4, jsdom', run: ['node_modules/vitest/vitest.mjs', 'run', '--environment', 'jsdom'] },
      { name: 'vitest 4, happy-dom', run: ['node_modules/vitest/vitest.mjs', 'run', '--environment', 'happy-dom'] },
      { name: 'node:test', run: ['node.mjs'] },
    ],
  },
  {
    name: 'test runners, newest',
    folder: 'test-runners',
    packages: ['vitest@5.1.2', 'undici@7.30.2'],
    cases: [{ name: 'vitest 5, node', run: ['node_modules/vitest/vitest.mjs', 'run'], on: 'Node.js 22' }],
  },
];

/** Test cases that are left out, with the reasons. */
export const notRun: readonly (readonly [what: string, why: string])[] = [
  ['TypeScript 7 with node10', 'it has no such mode'],
  [
    'ES modules in Jest with jsdom',
    "neither fetch nor a condition leads to Node.js: set customExportConditions: ['node']",
  ],
  [
    'agents against their collectors',
    'the check uses no network but the registry; headers and spans are looked at here',
  ],
];

/** Cases that make the same calls from an ES module and from CommonJS, after a monitoring tool was loaded. */
function underTool(name: string, tool: string, on?: Case['on']): Case[] {
  return ['mjs', 'cjs'].map((form) => ({
    name: `${name}, ${form === 'mjs' ? 'ESM' : 'CommonJS'}: calls arrive as they were signed, and are seen`,
    run: ['--require', `./start-${tool}.cjs`, `call.${form}`],
    on,
  }));
}

function jest(version: string, types: string): Group[] {
  const name = `Jest ${version.split('.')[0]}`;
  const run = (...args: readonly string[]) => ['node_modules/jest/bin/jest.js', '--ci', '--testTimeout=60000', ...args];
  return [
    {
      name,
      folder: 'jest',
      packages: [
        `jest@${version}`,
        `jest-environment-jsdom@${version}`,
        'ts-jest@29.4.15',
        'typescript@5.9.3',
        `@types/jest@${types}`,
        '@types/node@20.19.43',
        'undici@7.30.2',
      ],
      cases: [
        { name: `${name}, node`, run: run('--selectProjects', 'node') },
        { name: `${name}, jsdom`, run: run('--selectProjects', 'jsdom') },
        { name: `${name}, ts-jest`, run: run('--selectProjects', 'ts') },
      ],
    },
  ];
}
