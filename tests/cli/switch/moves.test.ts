import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packedPackages } from './packed.js';
import { commit, filesIn, newProject, type OldVersion, runSwitch, runSwitchIn, switched, writeIn } from './project.js';

let packages: string;

beforeAll(async () => {
  packages = await packedPackages();
});

const manifest = (range: string, more: object = {}) =>
  `${JSON.stringify({ name: 'app', scripts: { test: 'node check.js' }, dependencies: { 'rongcloud-sdk': range }, ...more }, null, 4)}\n`;

/** A project of each version: registration, a group, a message and a blacklist, with keys in the code. */
const PROJECTS: Readonly<Record<OldVersion, Readonly<Record<string, string>>>> = {
  '3.1.1': {
    'package.json': manifest('^3.1.1'),
    'src/im.js': `const RongSDK = require('rongcloud-sdk')({ appkey: 'hard-coded', secret: 'no-real-secret' });
const { User, Group, Message } = RongSDK;
exports.register = (id) => User.register({ id, name: id, portrait: 'https://example.com/a.png' });
exports.rename = (id, name) => User.update({ id, name, portrait: 'https://example.com/a.png' });
exports.block = (id, other) => User.Blacklist.add({ id, blacklist: [{ id: other }] });
exports.open = (id, members) => Group.create({ id, name: id, members: members.map((each) => ({ id: each })) });
exports.say = (senderId, targetId, text) =>
  Message.Private.send({ senderId, targetId, objectName: 'RC:TxtMsg', content: { content: text } });
`,
    'check.js': `const im = require('./src/im');
(async () => {
  for (const id of ['u1', 'u2']) if (!(await im.register(id)).token) throw new Error('no token');
  await im.rename('nobody', 'New').catch(() => {});
  await im.block('u1', 'u2');
  if ((await im.open('g1', ['u1', 'u2'])).code !== 200) throw new Error('no group');
  await im.say('u1', 'u2', 'hello');
})().catch((error) => { console.error(error); process.exit(1); });
`,
  },
  '1.0.3': {
    'package.json': manifest('1.0.3'),
    'src/im.js': `var sdk = require('rongcloud-sdk');
sdk.init('hard-coded', 'no-real-secret');
exports.run = function (done) {
  sdk.user.getToken('u1', 'Ann', 'https://example.com/a.png', function (error, text) {
    if (error || !JSON.parse(text).token) return done(new Error('no token'));
    sdk.user.refresh('nobody', 'New', null, function () {
      sdk.user.blacklist.add('u1', 'u2', function () {
        sdk.group.create(['u1', 'u2'], 'g1', 'Team', function () {
          sdk.message.private.publish('u1', 'u2', 'RC:TxtMsg', '{"content":"hello"}', 'push', done);
        });
      });
    });
  });
};
`,
    'check.js': `require('./src/im').run(function (error) { if (error) { console.error(error); process.exit(1); } });\n`,
  },
};

const OLD_RANGE = /"rongcloud-sdk":/;

describe.each(['3.1.1', '1.0.3'] as const)('a project of %s', (version) => {
  const make = () => commit(newProject(PROJECTS[version], version));

  test('is found, tried and left as it is', async () => {
    const folder = make();
    const before = filesIn(folder);
    const outcome = await switched(folder);
    expect(outcome).toMatchObject({ code: 0, found: true, version, applied: null, after: null });
    expect(outcome.before).toMatchObject({ exit: 0, refused: [] });
    expect(outcome.silent).toMatchObject([
      { endpoint: 'user.refresh', code: 1002, at: [expect.stringMatching(/^src\/im\.js:\d+$/)] },
    ]);
    expect(filesIn(folder)).toEqual(before);
  });

  test.each(['alias', 'compat', 'codemod'] as const)('is moved by %s, and makes the same calls', async (way) => {
    const folder = make();
    const before = filesIn(folder);
    const outcome = await switched(folder, '--apply', way, '--packages', packages);
    expect(outcome).toMatchObject({ code: 0, differs: [], before: { exit: 0 }, after: { exit: 0 } });
    const files = filesIn(folder);
    expect(files['check.js']).toBe(before['check.js']);
    expect(OLD_RANGE.test(files['package.json'] ?? '')).toBe(way === 'alias');
    expect(files['package.json']).toMatch(/^\{\n {4}"name": "app",/);
    if (way === 'alias') expect(files['src/im.js']).toBe(before['src/im.js']);
    else expect(files['src/im.js']).not.toContain('rongcloud-sdk');
    execFileSync('bash', ['-c', outcome.applied?.undo.split(' && npm')[0] ?? 'false']);
    expect(filesIn(folder)).toMatchObject(before);
    expect(await switched(folder, '--no-test')).toMatchObject({ found: true });
  });
});

test.each<[OldVersion, string, object]>([
  [
    '1.0.3',
    "sdk.init('k', 's');\nsdk.message.system.publish('u1', ['u2'], 'RC:ContactNtf', { operation: 'Request' }, () => {});\n",
    { endpoint: 'message.publishSystem', param: 'content', value: '[object Object]' },
  ],
  [
    '3.1.1',
    "const { User } = sdk({ appkey: 'k', secret: 's' });\nUser.register({ id: 'u1', name: 'Ann', portrait: String(undefined) });\n",
    { endpoint: 'user.getToken', param: 'portraitUri', value: 'undefined' },
  ],
])(
  'a value that %s sends in place of another is named, though the service accepts it',
  async (version, source, found) => {
    const files = { 'package.json': manifest(version), 'check.js': `const sdk = require('rongcloud-sdk');\n${source}` };
    const folder = commit(newProject(files, version));
    expect(await switched(folder)).toMatchObject({
      ...{ silent: [], before: { exit: 0 } },
      garbled: [{ ...found, at: ['check.js:3'], times: 1 }],
    });
    const { stdout } = await runSwitch(folder);
    expect(stdout).toMatch(
      /\nAccepted, but not as meant\. .*\n {2}[\w.]+: \w+ is (undefined|\[object Object\]) {2}check\.js:3\n/,
    );
  },
);

test('the report says in words what was found, refused and changed, and how to go on', async () => {
  const folder = commit(newProject(PROJECTS['3.1.1'], '3.1.1'));
  const { code, stdout, stderr } = await runSwitch(folder, '--apply', 'alias', '--packages', packages);
  expect([code, stderr]).toEqual([
    0,
    'running npm test on the emulator\ninstalling with npm\nrunning npm test again\n',
  ]);
  for (const part of [
    /^rongcloud-sdk 3\.1\.1; files that name it: 1\n {2}package\.json: rongcloud-sdk \^3\.1\.1\n/,
    /\nBefore: the tests passed in [\d.]+ s; calls to the emulator: 6\n/,
    /\nRefused, and no test failed\. .*\n {2}user\.refresh 1002: .* {2}src\/im\.js:4\n/,
    /\nChanged 1 files by alias:\n {2}package\.json {2}\+2 -1\nUndo: cd '.*' && git checkout -- package\.json/,
    /\nAfter: the tests passed in /,
    /\nBefore and after, the tests made the same calls and got the same refusals\.\n/,
    /\nNothing is left to do\.\n$/,
  ]) {
    expect(stdout).toMatch(part);
  }
});

test('tests that pass before and fail after end with 1, and the difference is named', async () => {
  const files = {
    ...PROJECTS['3.1.1'],
    'check.js':
      "require('./src/im').rename('nobody', 'New').then(({ code }) => { if (code === 200) process.exit(1); });\n",
  };
  const folder = commit(newProject(files, '3.1.1'));
  const outcome = await switched(folder, '--apply', 'codemod', '--packages', packages);
  expect(outcome).toMatchObject({
    code: 1,
    before: { exit: 0 },
    after: { exit: 1 },
    differs: [{ kind: 'exit', before: 0, after: 1 }],
  });
  expect(outcome.left.map(({ kind }) => kind)).toContain('leftTodos');
});

describe('a project that git could not bring back is refused before anything runs', () => {
  test.each([
    ['without a repository', (folder: string) => folder, 'is in no git repository'],
    [
      'with changes',
      (folder: string) => writeIn(commit(folder), { 'check.js': '// changed\n' }),
      'has changes that are not committed',
    ],
    [
      'with files that are not in git',
      (folder: string) => writeIn(commit(folder), { 'src/new.js': "require('rongcloud-sdk');\n" }),
      'are not in git',
    ],
  ])('%s', async (_, prepare, problem) => {
    const folder = newProject(PROJECTS['3.1.1'], '3.1.1');
    prepare(folder);
    const before = filesIn(folder);
    const { code, stderr } = await runSwitch(folder, '--apply', 'compat', '--packages', packages);
    expect([code, stderr]).toEqual([3, expect.stringContaining(problem)]);
    expect(stderr).not.toContain('running');
    expect(filesIn(folder)).toEqual(before);
  });

  test('and moved with --allow-dirty, which keeps the old files', async () => {
    const folder = newProject(PROJECTS['3.1.1'], '3.1.1');
    const before = filesIn(folder);
    const outcome = await switched(folder, '--apply', 'compat', '--no-install', '--no-test', '--allow-dirty');
    expect(outcome).toMatchObject({ code: 0, applied: { changes: [{ file: 'src/im.js' }, { file: 'package.json' }] } });
    expect(filesIn(folder)['src/im.js']).toContain("require('rongkit/compat')");
    execFileSync('bash', ['-c', outcome.applied?.undo ?? 'false']);
    expect(filesIn(folder)).toEqual(before);
  });
});

test('an installation that fails leaves the files as they were', async () => {
  const folder = commit(
    newProject({ ...PROJECTS['1.0.3'], '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n' }, '1.0.3'),
  );
  const before = filesIn(folder);
  const { code, stderr } = await runSwitch(folder, '--apply', 'alias', '--no-test');
  expect([code, stderr]).toEqual([1, expect.stringMatching(/npm install .* ended with 1:\n[\s\S]*--packages/)]);
  expect(filesIn(folder)).toEqual(before);
});

test('an installation that fails half-way leaves the lock files as they were, and no new ones', async () => {
  const lock = '{"name":"app","lockfileVersion":3,"packages":{"node_modules/rongcloud-sdk":{"version":"1.0.3"}}}\n';
  const folder = commit(newProject({ ...PROJECTS['1.0.3'], 'package-lock.json': lock }, '1.0.3'));
  const before = filesIn(folder);
  const programs = newProject({ npm: '#!/bin/sh\necho half > package-lock.json\necho new > yarn.lock\nexit 7\n' });
  chmodSync(path.join(programs, 'npm'), 0o755);
  const env = { PATH: `${programs}${path.delimiter}${process.env.PATH}` };
  const { code, stderr } = await runSwitchIn(env, folder, '--apply', 'alias', '--no-test');
  expect([code, stderr]).toEqual([1, expect.stringMatching(/ended with 7[\s\S]*lock files are as they were/)]);
  expect(filesIn(folder)).toEqual(before);
});

test.each([
  [['--apply', 'magic'], 2, 'must be one of alias, compat, codemod'],
  [['--apply', 'alias', '--packages', 'nowhere'], 2, 'has no rongkit.tgz'],
  [['--test-timeout', 'soon'], 2, '--test-timeout'],
])('%j is refused', async (args, code, problem) => {
  const folder = commit(newProject(PROJECTS['3.1.1'], '3.1.1'));
  expect(await runSwitch(folder, ...args)).toMatchObject({ code, stderr: expect.stringContaining(problem) });
});

test('package.json keeps its line ends and its order', async () => {
  const source =
    '{\r\n\t"dependencies": {\r\n\t\t"b": "1.0.0",\r\n\t\t"rongcloud-sdk": "1.0.3",\r\n\t\t"z": "1.0.0"\r\n\t}\r\n}';
  const folder = commit(newProject({ 'package.json': source, 'a.js': "require('rongcloud-sdk');\n" }));
  await switched(folder, '--apply', 'alias', '--no-install', '--no-test');
  const changed = source.replace('"rongcloud-sdk": "1.0.3"', '"rongcloud-sdk": "npm:@rongkit/rongcloud-sdk@^3.1.1"');
  expect(readFileSync(path.join(folder, 'package.json'), 'utf8')).toBe(changed);
});
