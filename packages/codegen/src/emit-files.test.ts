import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFields, type Endpoint, resources } from '@rongkit/contract';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { emitFiles } from './emit-files.js';
import { fileName, pascal, propertyName, splitId, typePrefix } from './names.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const files = emitFiles();
const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

test('the same contract always gives the same files', () => {
  expect([...emitFiles()]).toEqual([...files]);
});

test('the list of the API has a line for each endpoint', () => {
  const document = files.get('docs/api.md') ?? '';
  for (const { id, path: url, v2 } of endpoints) {
    const line = document.split('\n').find((each) => each.startsWith(`| \`rong.${id}\` |`));
    expect(line).toContain(` ${url}\``);
    if (v2) expect(line).toContain(`V2.0.1 \`${v2}\``);
  }
});

describe.each(endpoints)('$id', (endpoint) => {
  const { resource, method } = splitId(endpoint);
  const fields = describeFields(endpoint.params);
  const code = files.get(`packages/sdk/src/emitted/resources/${fileName(resource)}.ts`) ?? '';
  const docs = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${method}\\(`).exec(
    code.slice(code.indexOf(`class ${pascal(resource)}Resource`)),
  );

  test('is a method whose documentation has all that one needs', () => {
    const words = docs?.[1]?.replace(/\s*\n\s*\*\s*/g, ' ') ?? '';
    expect(words).toContain(endpoint.summary);
    expect(words).toContain(`\`${endpoint.method} ${endpoint.path}\``);
    for (const tag of ['@param options - ', '@see ', '@example ']) expect(words).toContain(tag);
    expect(words.includes('@param params - ')).toBe(fields.length > 0);
    for (const note of endpoint.notes) expect(words).toContain(note);
  });

  test.runIf(fields.length > 0)('has a doc comment on a line of its own for every parameter', () => {
    const prefix = typePrefix(endpoint);
    const members = new RegExp(`export interface ${prefix}Params \\{\n([^]*?)\n\\}`).exec(code)?.[1] ?? '';
    expect(fields.filter(({ name }) => !members.includes(`*/\n  ${propertyName(name)}`))).toEqual([]);
    const words = members.replace(/\s*\n\s*\*\s*/g, ' ');
    for (const { description } of fields) expect(words).toContain(description);
  });
});

test('every example compiles', () => {
  const examples = [...files].flatMap(([file, code]) =>
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
