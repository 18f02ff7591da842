import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Endpoint, resources } from '@rongkit/contract';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { emitFiles } from './emit-files.js';
import { jsdoc } from './jsdoc.js';
import { pascal, splitId } from './names.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

test('the same contract always gives the same files', () => {
  expect([...emitFiles()]).toEqual([...emitFiles()]);
});

test('the list of the API has a line for each endpoint', () => {
  const document = emitFiles().get('docs/api.md') ?? '';
  for (const { id, path: url, v2 } of endpoints) expect(document).toMatch(new RegExp(`rong\\.${id}\`.*${url}.*${v2}`));
});

describe.each(endpoints)('$id', (endpoint) => {
  const { resource, method } = splitId(endpoint);
  const code = emitFiles().get(`packages/sdk/src/resources/${resource}.ts`) ?? '';
  const docs = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${method}\\(`).exec(
    code.slice(code.indexOf(`class ${pascal(resource)}Resource`)),
  );

  test('is a method whose documentation has all that one needs', () => {
    const words = docs?.[1]?.replace(/\s*\n\s*\*\s*/g, ' ') ?? '';
    expect(words).toContain(endpoint.summary);
    expect(words).toContain(`\`${endpoint.method} ${endpoint.path}\``);
    for (const tag of ['@param options', '@see', '@example']) expect(words).toContain(tag);
    for (const note of endpoint.notes) expect(words).toContain(note);
  });
});

test('every example compiles', () => {
  const examples = [...emitFiles()].flatMap(([file, code]) =>
    file.endsWith('.ts') ? Array.from(code.matchAll(/ \* ```ts\n([\s\S]*?) \* ```/g), ([, text = '']) => text) : [],
  );
  const blocks = examples.map((text) => `{\n${text.replace(/^ *\* ?/gm, '')}\n}`);
  const builders = "import * as rongkit from 'rongkit';\nconst { textMessage, infoNotification } = rongkit;\n";
  const simple = blocks.filter((block) => !block.includes('(content)'));
  const source = `${builders}declare const rong: rongkit.RongCloud;\n${simple.join('\n')}\nexport {};\n`;
  expect(simple.length).toBeGreaterThanOrEqual(endpoints.length);
  expect(diagnosticsOf(source)).toEqual([]);
});

function diagnosticsOf(source: string): string[] {
  const file = path.join(ROOT, 'examples/emitted-examples.ts');
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === file ? source : read(name));
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  host.getSourceFile = (name, version) =>
    ts.createSourceFile(name, host.readFile(name) ?? readFileSync(name, 'utf8'), version);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a doc comment', () => {
  test('of one short line stays on it', () => {
    expect(jsdoc(['User id.'])).toBe('/** User id. */');
  });

  test('wraps, hangs list items and cannot be ended from inside', () => {
    const text = jsdoc([`- ${'word '.repeat(40)}*/ end`], '  ');
    const lines = text.split('\n');
    expect(lines.every((line) => line.length <= 120)).toBe(true);
    expect(lines[2]).toMatch(/^ {3}\* {3}word/);
    expect(text.indexOf('*/')).toBe(text.length - 2);
  });

  test('leaves code as it is', () => {
    const code = `\`\`\`ts\n${'call('.repeat(40)}\n\`\`\``;
    expect(jsdoc(['Text.', code])).toContain('call('.repeat(40));
  });
});
