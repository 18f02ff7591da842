import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startRong } from '../run-rong.js';
import { commit, filesIn, newProject, runSwitch, switched, writeIn } from './project.js';

const MANIFEST = '{ "dependencies": { "rongcloud-sdk": "^3.1.1" } }';

/** Moves a project without tests and installation, and returns its files. */
async function moved(files: Readonly<Record<string, string>>, way: string) {
  const folder = commit(newProject(files));
  const outcome = await switched(folder, '--apply', way, '--no-install', '--no-test');
  return { outcome, files: filesIn(folder), left: outcome.left.map(({ kind, file }) => `${kind} ${file}`) };
}

describe('the old package is found', () => {
  test.each<[where: string, files: Record<string, string>, version: string | null]>([
    [
      'in a lock file of npm',
      {
        'package.json': '{}',
        'package-lock.json': '{ "packages": { "node_modules/rongcloud-sdk": {\n "version": "1.0.3" } } }',
        'a.js': "require('rongcloud-sdk')",
      },
      '1.0.3',
    ],
    [
      'in a lock file of yarn',
      { 'package.json': MANIFEST.replace('^3.1.1', '*'), 'yarn.lock': 'rongcloud-sdk@*:\n  version "1.0.3"\n' },
      '1.0.3',
    ],
    [
      'in a lock file of yarn 4',
      { 'package.json': MANIFEST.replace('^3.1.1', '*'), 'yarn.lock': '"rongcloud-sdk@npm:*":\n  version: 1.0.3\n' },
      '1.0.3',
    ],
    [
      'in a lock file of pnpm',
      {
        'package.json': MANIFEST.replace('^3.1.1', '*'),
        'pnpm-lock.yaml': 'packages:\n\n  rongcloud-sdk@3.1.1:\n    resolution: {}\n',
      },
      '3.1.1',
    ],
    ['by its range', { 'package.json': MANIFEST.replace('^3.1.1', '~1.0') }, '1.0.3'],
    [
      'by another name',
      { 'package.json': '{ "dependencies": { "rong": "npm:rongcloud-sdk@1.0.3" } }', 'a.js': "require('rong')" },
      '1.0.3',
    ],
    [
      'from its repository, by its calls',
      {
        'package.json':
          '{ "dependencies": { "rongcloud-sdk": "git+https://github.com/rongcloud/server-sdk-nodejs.git" } }',
        'a.js': "var sdk = require('rongcloud-sdk');\nsdk.init('k', 's');",
      },
      '1.0.3',
    ],
    ['without a package.json', { 'src/a.ts': "import RongSDK from 'rongcloud-sdk';\nRongSDK({});" }, '3.1.1'],
    ['in import()', { 'a.mjs': "const { default: make } = await import('rongcloud-sdk');" }, '3.1.1'],
    ['in a mock', { 'a.test.ts': "jest.mock('rongcloud-sdk');" }, '3.1.1'],
  ])('%s', async (_, files, version) => {
    expect(await switched(newProject(files), '--no-test')).toMatchObject({ code: 0, found: true, version });
  });

  test('where code signs requests itself', async () => {
    const source = `const crypto = require('crypto');
const sign = (nonce, time) => crypto.createHash('sha1').update(secret + nonce + time).digest('hex');
const headers = (nonce, time) => ({ 'App-Key': key, Nonce: nonce, Timestamp: time, Signature: sign(nonce, time) });
`;
    const outcome = await switched(newProject({ 'lib/rong.js': source }), '--no-test');
    expect(outcome.left).toMatchObject([
      { kind: 'leftSigning', file: 'lib/rong.js', line: 3 },
      { kind: 'leftNoTests' },
    ]);
  });

  test.each([
    ['in comments', "// require('rongcloud-sdk')\n/* import 'rongcloud-sdk' */"],
    ['in dependencies', ''],
    [
      'in a receiver of callbacks',
      'const { nonce, timestamp, signature } = req.query; const appKey = req.query.appKey;',
    ],
  ])('but not %s', async (_, source) => {
    const files = { 'a.js': source, 'node_modules/x/index.js': "require('rongcloud-sdk');" };
    expect(await switched(newProject(files))).toMatchObject({ code: 0, found: false });
  });
});

describe('a project with', () => {
  test('a copy of the package in a folder is moved to the package', async () => {
    const files = {
      'package.json': '{}',
      'vendor/rongcloud-sdk/package.json': '{ "name": "rongcloud-sdk", "version": "1.0.3" }',
      'vendor/rongcloud-sdk/index.js': "module.exports = require('./lib');",
      'vendor/rongcloud-sdk/lib/rongrequest.js':
        "headers['App-Key']; headers.Nonce; headers.Timestamp; headers.Signature;",
      'src/im.js': "var sdk = require('../vendor/rongcloud-sdk');\nsdk.init('k', 's');\nmodule.exports = sdk;\n",
    };
    const compat = await moved(files, 'compat');
    expect(compat.outcome).toMatchObject({
      version: '1.0.3',
      applied: { changes: [{ file: 'src/im.js' }, { file: 'package.json' }] },
    });
    expect(compat.files['src/im.js']).toContain("require('rongkit/compat/v1')");
    expect(compat.left).toEqual(['leftCopy vendor/rongcloud-sdk', 'leftInstall null', 'leftNoTests null']);
    const alias = await moved(files, 'alias');
    expect(alias.files['src/im.js']).toContain("require('rongcloud-sdk')");
    expect(JSON.parse(alias.files['package.json'] ?? '')).toEqual({
      dependencies: { 'rongcloud-sdk': 'npm:@rongkit/rongcloud-sdk@^3.1.1' },
    });
  });

  test('a wrapper, mocks and a name in a string keeps working, and the string is left to a person', async () => {
    const files = {
      'package.json': MANIFEST,
      'src/wrapper.ts':
        "import RongSDK = require('rongcloud-sdk');\nexport const sdk = RongSDK({ appkey: 'k', secret: 's' });\n",
      'types/rong.d.ts': "declare module 'rongcloud-sdk';\n",
      'src/late.js': "const name = 'rongcloud-sdk';\nexports.load = () => require(name);\n",
      'test/wrapper.test.ts':
        "vi.mock('rongcloud-sdk', () => ({}));\nconst inner = require('rongcloud-sdk/lib/utils');\n",
    };
    const { files: after, left } = await moved(files, 'compat');
    expect(after['src/wrapper.ts']).toContain("import RongSDK = require('rongkit/compat');");
    expect(after['test/wrapper.test.ts']).toContain("vi.mock('rongkit/compat', () => ({}));");
    expect(after['types/rong.d.ts']).toBe("declare module 'rongkit/compat';\n");
    expect(after['src/late.js']).toBe(files['src/late.js']);
    expect(left).toEqual(expect.arrayContaining(['leftText src/late.js', 'leftInside test/wrapper.test.ts']));
  });

  test('packages of its own has the line of each changed', async () => {
    const files = {
      'package.json': '{ "workspaces": ["packages/*"] }',
      'packages/a/package.json': MANIFEST,
      'packages/b/package.json': '{ "devDependencies": { "rongcloud-sdk": "3.0.1" } }',
    };
    const { files: after } = await moved(files, 'alias');
    const alias = { 'rongcloud-sdk': 'npm:@rongkit/rongcloud-sdk@^3.1.1' };
    expect(JSON.parse(after['packages/a/package.json'] ?? '')).toEqual({ dependencies: alias });
    expect(JSON.parse(after['packages/b/package.json'] ?? '')).toEqual({ devDependencies: alias });
    expect(after['package.json']).toBe(files['package.json']);
  });

  test('lines of its own in package.json keeps them', async () => {
    const source =
      '{\n  "files": ["a", "b"],\n  "dependencies": { "rongcloud-sdk": "^3.1.1", "z": "1.0.0" },\n  "jest": { "verbose": true }\n}\n';
    const { files: after } = await moved({ 'package.json': source }, 'compat');
    expect(after['package.json']).toBe(source.replace('"rongcloud-sdk": "^3.1.1"', '"rongkit": "^0.1.0"'));
  });

  test('a folder above is found out from inside it', async () => {
    const root = newProject({
      'package.json': '{ "workspaces": ["packages/*"] }',
      'package-lock.json': '{ "packages": { "node_modules/rongcloud-sdk": {\n"version": "3.1.1" } } }',
      'packages/a/package.json': MANIFEST.replace('^3.1.1', '*'),
    });
    expect(await switched(path.join(root, 'packages/a'), '--no-test')).toMatchObject({ version: '3.1.1' });
  });

  test('links in a circle does not go round', async () => {
    const folder = newProject({ 'package.json': MANIFEST });
    mkdirSync(path.join(folder, 'src'));
    symlinkSync(folder, path.join(folder, 'src/self'));
    expect(await switched(folder, '--no-test')).toMatchObject({ found: true });
  });

  test('the stand-in already has nothing to change', async () => {
    const { outcome } = await moved(
      { 'package.json': '{ "dependencies": { "rongcloud-sdk": "npm:@rongkit/rongcloud-sdk@^3.1.1" } }' },
      'alias',
    );
    expect(outcome).toMatchObject({ code: 0, applied: { changes: [] } });
  });
});

describe('tests', () => {
  const project = (files: Readonly<Record<string, string>> = {}) => newProject({ 'package.json': MANIFEST, ...files });

  test.each([
    ['none', '{}', {}],
    ['the one of npm init', '{ "scripts": { "test": "echo \\"Error: no test specified\\" && exit 1" } }', {}],
  ])('that are %s are told', async (_, scripts) => {
    const manifest = JSON.stringify({ ...JSON.parse(MANIFEST), ...JSON.parse(scripts) });
    const outcome = await switched(project({ 'package.json': manifest }));
    expect(outcome).toMatchObject({ code: 0, before: null });
    expect(outcome.left.map(({ kind }) => kind)).toContain('leftNoTests');
  });

  test('that hang are stopped, with all that they have started', async () => {
    const source = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'inherit' });
      console.log('started'); setInterval(() => {}, 1e6);`;
    const outcome = await switched(project({ 'check.js': source }), '--test', 'node check.js', '--test-timeout', '2s');
    expect(outcome.before).toMatchObject({ isTimeout: true, output: 'started\n' });
    expect(outcome.left.map(({ kind }) => kind)).toContain('leftTimeout');
  });

  test('that Ctrl-C ends end the command, and nothing is changed', async () => {
    const folder = commit(
      project({ 'check.js': "require('fs').writeFileSync('started', ''); setInterval(() => {}, 1e6);" }),
    );
    const before = filesIn(folder);
    const args = ['switch', folder, '--apply', 'alias', '--no-install', '--test', 'node check.js'];
    const { ended, interrupt, until } = startRong(args);
    await until(/running node check\.js/);
    await expect.poll(() => existsSync(path.join(folder, 'started'))).toBe(true);
    interrupt();
    expect((await ended).code).toBe(130);
    expect(filesIn(folder)).toEqual({ ...before, started: '' });
  });

  test('that fail already are told, with their output', async () => {
    const { code, stdout } = await runSwitch(project(), '--test', 'echo "no database 没有" >&2; exit 3');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Before: the tests failed with exit code 3 in [\d.]+ s; calls to the emulator: 0\n {2}\| no database 没有\n/,
    );
    expect(stdout).toContain('the tests fail with the old package already (exit code 3)');
  });

  test('that fail for types after the move get a hint', async () => {
    const source =
      "if (require('fs').readFileSync('a.js', 'utf8').includes('compat')) throw new Error('a.ts(1,1): error TS2322: wrong');";
    const folder = commit(newProject({ 'a.js': "require('rongcloud-sdk');\n", 'check.js': source }));
    const outcome = await switched(folder, '--apply', 'compat', '--test', 'node check.js');
    expect(outcome).toMatchObject({ code: 1, differs: [{ kind: 'exit' }] });
    expect(outcome.left.map(({ kind }) => kind)).toContain('leftTypes');
  });

  test('that are no programs of Node.js prove nothing, which is told', async () => {
    const outcome = await switched(project(), '--test', 'true');
    expect(outcome.left.map(({ kind }) => kind)).toContain('leftNotNode');
  });

  test('with another host of the API in the code reach the emulator', async () => {
    const source = `const sdk = require('rongcloud-sdk')({ appkey: 'k', secret: 's', api: 'http://im.example.test:9200' });
      sdk.User.register({ id: 'u1', name: 'Ann', portrait: 'p' }).then(({ code }) => { process.exitCode = code === 200 ? 0 : 1; });`;
    const folder = newProject({ 'package.json': MANIFEST, 'check.js': source }, '3.1.1');
    expect((await switched(folder, '--test', 'node check.js')).before).toMatchObject({
      exit: 0,
      calls: 1,
      hosts: ['im.example.test'],
    });
  });

  test('of two apps are one in the trial, which is told', async () => {
    const source = `const make = require('rongcloud-sdk');
      const call = (appkey) => make({ appkey, secret: 's' }).User.register({ id: 'u1', name: 'Ann', portrait: 'p' });
      call('one').then(() => call('two'));`;
    const folder = newProject({ 'package.json': MANIFEST, 'check.js': source }, '3.1.1');
    const outcome = await switched(folder, '--test', 'node check.js');
    expect(outcome.left).toMatchObject([{ kind: 'leftKeys' }]);
  });
});

test('a report in Chinese, and a folder that is none', async () => {
  const folder = newProject({ 'package.json': MANIFEST });
  expect((await runSwitch(folder, '--no-test', '--lang', 'zh')).stdout).toContain('遗留事项：');
  writeIn(folder, { file: '' });
  for (const wrong of ['file', 'nowhere']) {
    expect(await runSwitch(path.join(folder, wrong))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not a folder'),
    });
  }
});
