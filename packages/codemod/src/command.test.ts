import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from './command.js';
import type { ProjectReport } from './project.js';

const OLD = "const sdk = require('rongcloud-sdk')({ appkey: 'k', secret: 's' });\nsdk.User.Block.getList();\n";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rongkit-command-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, source: string): string {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, source);
  return target;
}

function run(...args: readonly string[]): { code: number; text: string } {
  let text = '';
  const code = main(args, (more) => {
    text += more;
  });
  return { code, text };
}

test('files in folders are rewritten, but not those of other packages', () => {
  const [own, others] = [write('src/a.js', OLD), write('node_modules/x/a.js', OLD)];
  const { code, text } = run(folder);
  expect([code, readFileSync(others, 'utf8')]).toEqual([0, OLD]);
  expect(readFileSync(own, 'utf8')).toContain('sdk.user.queryBlock();');
  expect(text).toContain(`changed  ${own}: 1 calls of 3.1.1 rewritten`);
  expect(text).toContain('npm uninstall rongcloud-sdk');
});

test('--dry changes nothing', () => {
  const file = write('a.ts', OLD);
  expect(run('--dry', file).text).toContain('would change');
  expect(readFileSync(file, 'utf8')).toBe(OLD);
});

test('--report json says what is left', () => {
  const file = write('a.cjs', `${OLD}sdk.User.update(user);\n`);
  const broken = write('b.js', `${OLD}function (`);
  const { files, skipped } = JSON.parse(run('--report', 'json', folder).text) as ProjectReport;
  const left = [{ line: 3, what: 'User.update', reason: 'its argument is not an object literal' }];
  expect(files).toEqual([{ file, version: '3.1.1', calls: 1, left, changed: true }]);
  expect(skipped).toEqual([broken]);
});

test('1.0.3 keeps its init where other files use the app that it sets', () => {
  const call = (id: string) => `sdk.user.checkOnline('${id}', done);\n`;
  const main = write('main.js', `var sdk = require('rongcloud-sdk');\nsdk.init('k', 's');\n${call('u1')}`);
  const other = write('other.js', `var sdk = require('rongcloud-sdk');\n${call('u2')}`);
  run(folder);
  expect(readFileSync(main, 'utf8')).toContain("sdk.init('k', 's');\nconst rong = new RongCloud(");
  expect(readFileSync(main, 'utf8')).toContain('rong.user.checkOnline(');
  expect(readFileSync(other, 'utf8')).toContain(`require('rongkit/compat/v1');\n${call('u2')}`);
});

test('a file that only passes the package on has the version of the others', () => {
  write('main.js', "var sdk = require('rongcloud-sdk');\nsdk.init('k', 's');\n");
  const wrapper = write('wrapper.js', "module.exports = require('rongcloud-sdk');\n");
  run(folder);
  expect(readFileSync(wrapper, 'utf8')).toContain("require('rongkit/compat/v1')");
});

test('a second run changes nothing', () => {
  const file = write('a.js', `${OLD}sdk.User.update(user);\nmodule.exports = sdk;\n`);
  run(folder);
  const once = readFileSync(file, 'utf8');
  expect(run(folder).text).toContain('unchanged');
  expect(readFileSync(file, 'utf8')).toBe(once);
});

test.each([[['--report', 'xml']], [['--nothing']], [['no-such-file.js']]])('%j is refused with the help', (args) => {
  const { code, text } = run(...args);
  expect([code, text.includes('--dry')]).toEqual([1, true]);
});

test('--help and a project without the old package', () => {
  expect(run('--help')).toMatchObject({ code: 0, text: expect.stringContaining('rongkit-codemod') });
  expect(run(folder).text).toBe('No file uses rongcloud-sdk.\n');
});
