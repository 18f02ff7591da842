import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitFiles } from '@rongkit/codegen';
import { callbacks, resources } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { HELP } from '../packages/emulator/src/command-line.js';
import { runRong } from './cli/run-rong.js';
import { anchorsOf, markdownFiles, readMarkdown } from './support/markdown.js';
import { problemsOfPrograms } from './support/type-check.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const pages = new Map(markdownFiles(ROOT).map((file) => [file, readMarkdown(path.join(ROOT, file))]));
const page = (file: string) => {
  const found = pages.get(file);
  if (!found) throw new Error(`there is no ${file}`);
  return found;
};

const readmes = [...pages.keys()].filter((file) => /^(packages\/\w+\/)?README(\.zh-CN)?\.md$/.test(file));
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };

test('every relative link and anchor resolves', () => {
  const broken = [...pages].flatMap(([file, { links }]) =>
    links.filter((link) => !/^(https?|mailto):/.test(link) && !isThere(file, link)).map((link) => `${file}: ${link}`),
  );
  expect(broken).toEqual([]);
});

function withoutComment(line: string): string {
  return line.replace(/ *(?<![:\w])(\/\/|#) .*$/, '');
}

function isThere(from: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? from : path.posix.join(path.posix.dirname(from), target);
  if (!existsSync(path.join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(page(file)).includes(decodeURIComponent(anchor));
}

test('every npm script that a page names exists', () => {
  const named = [...pages]
    .filter(([file]) => file !== 'CHANGELOG.md')
    .flatMap(([file, { text }]) =>
      Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => ({ file, name })),
    );
  expect(named.filter(({ name }) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});

test('every file that a command names exists', () => {
  const named = [...pages].flatMap(([file, { blocks }]) =>
    blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => code.match(/(?<= )(packages|tests|examples|scripts|docs)\/[\w./-]+/g) ?? [])
      .map((name) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ name }) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

test('the code in CONTRIBUTING stands in the file that is named before it', () => {
  const { text } = page('CONTRIBUTING.md');
  const words = (code: string) => code.trim().split(/\s+/).join(' ');
  const blocks = [...text.matchAll(/`(packages\/[^`]+\.ts)`(?:(?!```).)*?```ts\n(.*?)```/gs)];
  expect(blocks.length).toBeGreaterThan(2);
  for (const [, file = '', code = ''] of blocks) {
    expect(words(readFileSync(path.join(ROOT, file), 'utf8'))).toContain(words(code));
  }
});

test('the code on the pages about frameworks and bulk sends stands in the file that is named before it', () => {
  const words = (code: string) => code.trim().split(/\s+/).join(' ');
  const blocks = [...pages]
    .filter(([file]) => file.startsWith('docs/frameworks/') || file === 'docs/bulk-workers.md')
    .flatMap(([, { text }]) => [
      ...text.matchAll(/`((?:examples|scripts)\/[^`]+\.(?:ts|m?js))`(?:(?!```).)*?```(?:ts|js)\n(.*?)```/gs),
    ]);
  expect(blocks.length).toBeGreaterThan(15);
  for (const [, file = '', code = ''] of blocks) {
    expect(words(readFileSync(path.join(ROOT, file), 'utf8')), file).toContain(words(code));
  }
});

test('the three flows in CONTRIBUTING go through files that exist', () => {
  const flows = [...page('CONTRIBUTING.md').text.matchAll(/in `(packages\/\w+\/src)`:\n\n```\n(.*?)```/gs)];
  expect(flows.length).toBe(3);
  for (const [, root = '', lines = ''] of flows) {
    let folder = '';
    for (const file of lines.split('\n').flatMap((line) => line.split('  ')[0]?.split(', ') ?? [])) {
      if (file.includes('/')) folder = path.posix.dirname(file);
      const named = file.includes('/') ? file : path.posix.join(folder, file);
      expect(existsSync(path.join(ROOT, root, named)), named).toBe(true);
    }
  }
});

describe('README and its Chinese edition', () => {
  const [english, chinese] = [page('README.md'), page('README.zh-CN.md')];

  test('are read in five minutes', () => {
    expect([english.lines, chinese.lines].filter((lines) => lines > 130)).toEqual([]);
  });

  test('have the same sections', () => {
    const levels = (headings: readonly string[]) => headings.map((heading) => heading.replace(/ .*/, ''));
    expect(levels(chinese.headings)).toEqual(levels(english.headings));
  });

  test('have the same code, apart from comments', () => {
    const code = ({ blocks }: typeof english) =>
      blocks.map((block) => ({ ...block, code: block.code.split('\n').map(withoutComment) }));
    expect(code(chinese)).toEqual(code(english));
  });

  test('link to the same pages', () => {
    const links = (edition: typeof english) => edition.links.map((link) => link.replace('.zh-CN', '')).sort();
    expect(links(chinese)).toEqual(links(english));
  });
});

describe('numbers in READMEs', () => {
  const numbers = [
    {
      what: 'endpoints',
      pattern: /(\d+) endpoints|(\d+) 个接口/g,
      count: Object.values(resources).flatMap(Object.keys).length,
    },
    { what: 'webhooks', pattern: /(\d+) typed events|(\d+) 种带类型的事件/g, count: callbacks.length },
  ];

  test.each(numbers)('those of $what are those of the contract', ({ pattern, count }) => {
    const found = readmes.flatMap((file) =>
      Array.from(page(file).prose.matchAll(pattern), ([, en, zh]) => `${en ?? zh}`),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set([String(count)]));
  });
});

const ofRong = (file: string) => file.startsWith('packages/cli/');

test('every option of rong that its READMEs name exists', async () => {
  const { stdout } = await runRong(['help', '--json']);
  const named = readmes.filter(ofRong).flatMap((file) => page(file).text.match(/(?<=[ `])--[a-z][a-z-]*/g) ?? []);
  expect(named).toContain('--user-id');
  expect(named.filter((option) => !['--global', '--help'].includes(option) && !stdout.includes(`"${option}`))).toEqual(
    [],
  );
});

test('every option of the emulator that a README names exists', () => {
  const commands = readmes
    .filter((file) => !ofRong(file))
    .flatMap((file) => page(file).text.match(/(npx rongkit-emulator|npm run emulator --) .*|`--[^`]+`/g) ?? []);
  const options = commands.flatMap((command) => command.match(/(?<=[ `])--[a-z][a-z-]*/g) ?? []);
  expect(options).toContain('--port');
  expect(options.filter((option) => !HELP.includes(`  ${option} `))).toEqual([]);
});

/** Names that programs in READMEs use without declaring them: an earlier program did, or the reader's own app does. */
const GIVEN = `
declare const { RongCloud, textMessage }: typeof import('rongkit');
declare const { createEmulator }: typeof import('@rongkit/emulator');
declare const rong: import('rongkit').RongCloud;
declare const appKey: string;
declare const appSecret: string;
declare const minute: number;
declare const userIds: AsyncIterable<string>;
declare function store(checkpoint: import('rongkit/bulk').Checkpoint): Promise<void>;
declare const app: import('express').Express;
`;

test('the programs in READMEs and in the page on production compile', () => {
  const programs = [...readmes, 'docs/production.md'].flatMap((file) =>
    page(file).blocks.filter(({ language }) => language === 'ts'),
  );
  expect(programs.length).toBeGreaterThan(10);
  expect(
    problemsOfPrograms(
      programs.map(({ code }) => code),
      GIVEN,
    ),
  ).toEqual([]);
});

test('CONTRIBUTING lists every command that CI runs', () => {
  const steps = readFileSync(path.join(ROOT, '.ci/run'), 'utf8').match(/(?<=^step ).*/gm);
  const listed = page('CONTRIBUTING.md').blocks.map(({ code }) => code.trim().split('\n').map(withoutComment));
  expect(listed).toContainEqual(steps);
});

test('the page about web clients names the versions that are tested', () => {
  const tested = readdirSync(path.join(ROOT, 'tests/web-clients')).flatMap((edition) => {
    const text = readFileSync(path.join(ROOT, 'tests/web-clients', edition, 'package.json'), 'utf8');
    return Object.values((JSON.parse(text) as { devDependencies: Record<string, string> }).devDependencies);
  });
  for (const version of tested) expect(page('docs/web-client.md').prose).toContain(` ${version}`);
});

test('.gitattributes marks every emitted file', () => {
  const marks = Array.from(
    readFileSync(path.join(ROOT, '.gitattributes'), 'utf8').matchAll(/^(\S+) linguist-generated -diff$/gm),
    ([, pattern = '']) => pattern,
  );
  const isMarked = (file: string) =>
    marks.some((mark) => (mark.endsWith('/**') ? file.startsWith(mark.slice(0, -2)) : file === mark));
  expect([...emitFiles().keys()].filter((file) => !isMarked(file))).toEqual([]);
});

test('the README of the recorded requests lists every recording', () => {
  const listed = page('tests/wire/README.md').prose.match(/(?<=^\| `)[\w-]+\.jsonl/gm);
  const recorded = readdirSync(path.join(ROOT, 'tests/wire')).filter((file) => file.endsWith('.jsonl'));
  expect(listed?.toSorted()).toEqual(recorded.toSorted());
});

test('every method on the page from words to methods exists', () => {
  const ids = Object.entries(resources).flatMap(([name, methods]) => Object.keys(methods).map((id) => `${name}.${id}`));
  const named = Array.from(page('docs/find-a-method.md').text.matchAll(/`rong\.(\w+\.\w+)`/g), ([, id = '']) => id);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
